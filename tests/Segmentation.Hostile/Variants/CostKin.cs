using Segmentation.Hostile.Entries;
using static System.FormattableString;

namespace Segmentation.Hostile.Variants;

/// <summary>Rules within every limit of size that are dear to evaluate: as many dear conditions as fit.</summary>
internal static class CostKin
{
    private const int Characters = 16_000;
    private const int Few = 6;
    private const int Conditions = 240;

    private static readonly string[] Dear =
    [
        "count of order within {0} hours > {0}",
        "count of order where (time of at from 00:00 to 23:59) within {0} days = {0}",
        "average gap of order where (qty > 1 or category is unknown) within {0} days > 2 days",
        "distinct of order.category within {0} months >= 3",
        "sum of order.amount where (not (category = \"tea\" or unknown)) within {0} days > 0.{0}",
        "sequence of order then order within {0} hours",
        "sequence of order where (qty = 1) then no order where (qty = 2) within {0} days within {0} weeks",
        "affinity share for \"tea\" half life {0} days > 0.5",
        "share of order.amount where (weekday of at is friday) within {0} days > 0.5",
        "anniversary of registered within next {0} days",
        "last order between {0} and 0 hours ago",
        "recency where (qty > 3) > {0} seconds",
        "tags contains any (\"a{0}\", \"b\")",
        "name contains \"{0}\"",
        "in sample {0} percent of \"{0}\"",
        "time of last order from 00:{0} to 23:{0}",
        "min of order.at before 2026-01-01T00:00:{0}Z",
        "spend * spend * spend / {0} > ratio",
        "frequency within {0} seconds > 1",
        "any order where (at within {0} hours)",
    ];

    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin("evaluation");
        foreach (var condition in Dear)
        {
            foreach (var connective in new[] { " and ", " or " })
            {
                kin.Add(Expectation.Bounded, () => Many(condition, connective, Few));
                kin.AddDear(() => Many(condition, connective, Conditions));
                kin.AddDear(() => $"not ({Many(condition, connective, Conditions)})");
            }
        }

        kin.AddDear(() => Joined(" or ", Enumerable.Range(0, Conditions).Select(i => At(Dear[i % Dear.Length], i))));
        kin.AddDear(() => Joined(" and ", Enumerable.Range(0, Conditions).Select(i => At(Dear[i % Dear.Length], i))));
        return kin.Entries;
    }

    private static string Many(string condition, string connective, int count) =>
        Joined(connective, Enumerable.Range(0, count).Select(i => At(condition, i)));

    /// <summary>Numbers of two digits fit hours, days, percent, minutes and seconds alike.</summary>
    private static string At(string condition, int i) =>
        condition.Replace("{0}", Invariant($"{10 + (i % 50)}"), StringComparison.Ordinal);

    /// <summary>As many as a text may hold.</summary>
    private static string Joined(string connective, IEnumerable<string> conditions)
    {
        var text = string.Join(connective, conditions);
        return text.Length <= Characters ? text : text[..text.LastIndexOf(connective, Characters, StringComparison.Ordinal)];
    }
}
