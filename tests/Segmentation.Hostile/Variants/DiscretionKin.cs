using Segmentation.Hostile.Entries;

namespace Segmentation.Hostile.Variants;

/// <summary>Values that name a person, in sound and in broken rules: no issue repeats them.</summary>
internal static class DiscretionKin
{
    /// <summary>The category.</summary>
    public const string Category = "discretion";

    /// <summary>The value.</summary>
    public const string Value = "wei.zhang@example.org";

    private static readonly string[] Holders =
    [
        "email = {0}", "email != {0}", "not email = {0}", "email in ({0}, {0})", "email not in ({0})",
        "email contains {0}", "email starts with {0}", "name = {0}", "city = {0}",
        "tags contains {0}", "tags contains all ({0}, {0})", "tags in ({0})", "tier level = {0}",
        "any order where (category = {0})", "count of order where (category != {0}) > 1",
        "spend = {0}", "order count > {0}", "vip = {0}", "birthday = {0}", "last order > {0}",
        "last order within {0}", "spend between {0} and 5", "ratio in ({0})", "email between {0} and {0}",
        "email < {0}", "email = ({0})", "email like {0}", "email matches {0}", "{0}", "{0} = email",
        "email = {0} {0}", "email {0}", "email = {0},", "email = + {0}", "email = - {0}", "sum of order.{0} > 1",
        "top {0} by spend", "email is {0} or unknown unknown", "recency > {0}", "age = {0}",
        "within {0} km of (1, 1)", "in sample {0} percent of \"x\"", "time of last order from {0} to 10:00",
        "email = \"{1}", "email = '{1}", "email = {0}'", "email = “{1}", "email = „{1}“", "email = «{1}»", "email = `{1}`",
        "email = '{1}''", "email = \"\"{1}\"\"", "email = \"\\t{1}\"", "email == {0} && city = {0}", "contains(email, {0})",
        "email.contains({0})", "email does not contain {0}", "email not {0}", "email is one of {0}, {0}", "email like \"%{1}%\"",
    ];

    private static readonly string[] Around =
    [
        "{0}", "{0} and", "({0}", "{0})", "not ({0}) and citty = 1", "{0} and vipp", "{0} // {1}", "vip or {0} and vip",
        "{0} or unknown or",
    ];

    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin(Category);
        foreach (var around in Around)
        {
            kin.Either(Holders.Select(holder => around
                .Replace("{0}", holder, StringComparison.Ordinal)
                .Replace("{0}", $"\"{Value}\"", StringComparison.Ordinal)
                .Replace("{1}", Value, StringComparison.Ordinal)));
        }

        return kin.Entries;
    }
}
