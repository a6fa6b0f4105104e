using Segmentation.Hostile.Entries;
using static Segmentation.Hostile.Variants.Kin;

namespace Segmentation.Hostile.Variants;

/// <summary>What is long: chains, lists, names, numbers, texts, spaces, and the same small thing over and over.</summary>
internal static class WidthKin
{
    private static readonly int[] Counts = [10, 499, 501, 1_001, 3_300, 16_000, 200_000];

    private static readonly (string Start, string Repeated, string End)[] Shapes =
    [
        ("vip", " and vip", ""),
        ("vip", " or vip", ""),
        ("vip", " and vip or vip", ""),
        ("vip", " or spend > 1 and vip", ""),
        ("spend", "+spend", " > 1"),
        ("spend", "*2", " > 1"),
        ("spend", "/ratio", " > 1"),
        ("spend", "-1", " > 1"),
        ("ratio", "*ratio", " > 1"),
        ("ratio in (0", ",7", ")"),
        ("ratio in (0", ",7,8", ""),
        ("city in (\"a\"", ",\"b\"", ")"),
        ("city in (\"a\"", "、“b”", ")"),
        ("tags contains all (\"a\"", ", \"a\"", ")"),
        ("inside ((0, 0)", ", (1, 1)", ")"),
        ("city = \"", "a", "\""),
        ("city = \"", "\\\\", "\""),
        ("city = \"", "\\\"", "\""),
        ("city = \"", "\uD83D\uDE00", "\""),
        ("city = \"", "\uD83D", "\""),
        ("name contains \"", "ab", "\""),
        ("in segment \"", "s", "\""),
        ("", "a", " = 1"),
        ("", "a ", "= 1"),
        ("", "order ", "> 1"),
        ("", "a\u0301", " = 1"),
        ("", "\u0301", ""),
        ("", "\u1100\u1161", " = 1"),
        ("spend > ", "9", ""),
        ("spend > 0.", "0", "1"),
        ("spend > 1", "_0", ""),
        ("spend > 1", ",000", ""),
        ("spend > 1", ".1", ""),
        ("spend > ", "-", "1"),
        ("spend > ", "+", "1"),
        ("spend ", ">", " 1"),
        ("", "=", ""),
        ("", ",", ""),
        ("", ".", ""),
        ("", "\"", ""),
        ("", "'a'", ""),
        ("", "\u201C", ""),
        ("", "\\", ""),
        ("", "?", ""),
        ("", "1 ", ""),
        ("", "1,", ""),
        ("", "1.", ""),
        ("", "and ", ""),
        ("", "not ", ""),
        ("", "or ", ""),
        ("", "vip ", ""),
        ("", "within ", ""),
        ("", "where ", ""),
        ("", "2026-01-01 ", ""),
        ("", "2026-01-01T00:00[Aa] ", ""),
        ("", "2026-01-01T00:00[", ""),
        ("last order in (2026-01-01", ",2026-01-01T00:00[Europe/Paris]", ")"),
        ("last order in (2026-01-01", ",2026-01-01T00:00[Nowhere/Else]", ")"),
        ("", "12:30:", ""),
        ("", " ", "vip"),
        ("vip", " ", ""),
        ("", "\t\r\n\u00A0\u3000", "vip"),
        ("", "\u200B", ""),
        ("", "\u200B", "vip"),
        ("vip", "\u200B", ""),
        ("", "\u200B ", ""),
        ("", "\u200B\u2060", "!"),
        ("", "\uFEFF", "vip"),
        ("", "\0", ""),
        ("", "\uD800", ""),
        ("", "\uDC00", ""),
        ("", "\uFFFD", ""),
        ("", "\u0441", "ity"),
        ("", "\u0441c", "ity = \"x\""),
        ("", "//", ""),
        ("", "/**/", "vip"),
        ("vip", "/* and */", ""),
        ("", "/*", ""),
        ("", "*/", ""),
        ("", "/", ""),
        ("", "//\n", "vip"),
        ("", "tier \"a\" at least ", ""),
        ("", "any order where (qty > 1) and ", "vip"),
        ("vip", " and any order where (qty > 1 and qty > 2)", ""),
        ("vip", " and count of order within 3 hours > 1", ""),
        ("vip", " and average gap of order within 90 days > 3 days", ""),
        ("vip", " and sum of order.amount where (category = \"tea\") within 90 days > 3", ""),
        ("vip", " and sequence of order then order within 7 days", ""),
        ("vip", " or affinity for \"tea\" > 1", ""),
        ("any order where (qty > 1", " or qty > 1", ")"),
        ("vip or unknown", " or unknown", ""),
        ("vip", " or vip or unknown", ""),
    ];

    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin("width");
        foreach (var (start, repeated, end) in Shapes)
        {
            foreach (var count in Counts)
            {
                kin.Add(Expectation.Bounded, () => start + Times(repeated, count) + end);
            }
        }

        return kin.Entries;
    }
}
