using Segmentation.Hostile.Entries;

namespace Segmentation.Hostile.Variants;

/// <summary>Numbers, money, times and windows at and past their edges, wherever one can stand.</summary>
internal static class NumberKin
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "0.0", "00", "01", "1.", ".5", "-.5", "1..2", "1.2.3", "1,000", "1.000,5", "1'000",
        "1 000", "1_000", "1__0", "_1", "1_", "+1",
        "--1", "- 1", "1e3", "1e308", "1e-400", "1E309", "1e99999999999", "0x10", "0b1", "0o7", "1k", "1m", "1.5f",
        "18.0m", "1d", "1L", "1ul", "10%", "$1",
        "1 USD", "1 CNY", "CNY 1", "\u00A51", "1\u4E07", "\u0661", "\uFF11\uFF12", "\u00BD", "\u2460", "NaN",
        "Infinity", "-Infinity", "null", "true", "\"1\"",
        "2147483647", "2147483648", "-2147483649", "4294967296", "9223372036854775807", "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616", "922337203685477.5807", "922337203685477.5808", "79228162514264337593543950335",
        "79228162514264337593543950336",
        "9999999999999999999999999999", "99999999999999999999999999999", "0.0000000000000000000000000001",
        "0.00000000000000000000000000001",
        "1.0000000000000000000000000000", "0.1234567890123456789012345678", "4.9e-324", "9007199254740993",
        "2026-01-01", "10:00", "1/0", "1/3", "()", "(1)",
        "1+1", "1-", "1*", "unknown", "spend", "ratio", "city", "vip", "last order", "order", "not", "",
    ];

    private static readonly string[] Places =
    [
        "spend >= {0}", "ratio = {0}", "order count != {0}", "spend between {0} and 5", "spend between 5 and {0}",
        "ratio in ({0}, {0})", "ratio not in ({0})",
        "spend + {0} > 1", "spend * {0} > 1", "spend / {0} > 1", "ratio / {0} > 1", "ratio * ratio * {0} > 0",
        "last order within {0} days",
        "last order within {0} hours", "last order within next {0} months", "last order previous {0} years",
        "last order next {0} quarters",
        "last order between {0} and 1 days ago", "last order between {0} years and {0} days ago",
        "recency > {0} days", "recency = {0} hours",
        "time since registered < {0} years", "count of order within {0} weeks > 1", "count of order > {0}",
        "sum of order.amount = {0}",
        "average gap of order > {0} days", "share of order where (qty > {0}) > {0}",
        "in sample {0} percent of \"x\"", "in sample {0} to {0} percent of \"x\"",
        "within {0} km of (1, 1)", "within 5 km of ({0}, {0})", "sequence of order then order within {0} days",
        "affinity for \"a\" half life {0} days > 1",
        "top {0} by spend", "{0} > spend", "spend {0} 1", "registered > {0}", "birthday within next {0} years",
        "age > {0}",
    ];

    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin("numeric");
        foreach (var (turn, place) in Places.Index())
        {
            // Every third number at each place, so that each number meets many places and the whole stays quick.
            var numbers = Numbers.Index().Where(number => (number.Index + turn) % 3 == 0);
            kin.Bounded(numbers.Select(number => place.Replace("{0}", number.Item, StringComparison.Ordinal)));
        }

        kin.Reject("spend > 1,000", "spend > 1e3", "spend > 99999999999999999999999999999", "last order within 40001 days", "last order within 1.5 days");
        return kin.Entries;
    }
}
