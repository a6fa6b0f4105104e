using static System.FormattableString;

namespace Segmentation.Hostile.Flooding;

/// <summary>As many distinct rules as one likes, all with names, numbers and texts of their own.</summary>
internal static class FloodTexts
{
    /// <summary>A rule that is accepted.</summary>
    public static string Accepted(long number) => (number % 4) switch
    {
        0 => Invariant($"spend >= {number} and city in (\"c{number}\", \"d{number}\") and not (name starts with \"n{number}\" or vip)"),
        1 => Invariant($"count of order where (category = \"k{number}\" and qty > {number % 97}) within {1 + (number % 40_000)} days >= 2"),
        2 => Invariant($"in sample {number % 100} percent of \"s{number}\" or tags contains any (\"t{number}\", \"u{number}\") /* r{number} */"),
        _ => Invariant($"消费金额 >= {number} and 城市 = “z{number}” or registered > 2026-01-01T00:00:{number % 60:00}Z or unknown"),
    };

    /// <summary>A text that is refused, with an issue that repeats some of it.</summary>
    public static string Refused(long number) => (number % 4) switch
    {
        0 => Invariant($"spand{number} >= {number}"),
        1 => Invariant($"city = \"c{number}"),
        2 => Invariant($"in segment \"s{number}\" and vip"),
        _ => Invariant($"spend >= {number},000 and (citty = \"x{number}\" or last order within {number} dayz"),
    };
}
