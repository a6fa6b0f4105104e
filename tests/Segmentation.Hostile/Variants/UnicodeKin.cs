using Segmentation.Hostile.Entries;

namespace Segmentation.Hostile.Variants;

/// <summary>Characters that look like others, like nothing, or are no characters, at every place of a rule.</summary>
internal static class UnicodeKin
{
    private static readonly string[] Odd =
    [
        "\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u00AD", "\u0130", "\u0131", "\u0301", "\u034F", "\u0378",
        "\u0441", "\u061C", "\u0661",
        "\u115F", "\u1680", "\u180E", "\u2000", "\u200B", "\u200D", "\u200F", "\u2028", "\u2029", "\u202E", "\u2044",
        "\u2060", "\u2066",
        "\u2069", "\u2160", "\u2212", "\u212A", "\u2260", "\u2264", "\u2E28", "\u3000", "\u3001", "\u3002", "\u3164",
        "\uD800", "\uDC00", "\uD83D",
        "\uD83D\uDE00", "\uDBFF\uDFFF", "\uDB40\uDC20", "\uE000", "\uFB01", "\uFDFA", "\uFE0F", "\uFEFF", "\uFF02",
        "\uFF08", "\uFF0B", "\uFF0D",
        "\uFF10", "\uFF1A", "\uFF1D", "\uFF21", "\uFFA0", "\uFFF9", "\uFFFC", "\uFFFE", "\uFFFF",
    ];

    private static readonly string[] Places =
    [
        "{0}", "{0}vip", "vip{0}", "v{0}p", "v{0}ip", "vip {0}", "vip {0} and vip", "not{0}vip", "vip and{0} vip",
        "city = \"{0}\"", "city = \"a{0}",
        "city {0}= \"a\"", "city in (\"a\"{0}\"b\")", "spend > {0}1", "spend > 1{0}", "spend > 1{0}0", "spend > {0}",
        "registered > 2026-01-0{0}1",
        "registered > 2026-01-01T10:00[Europe{0}Paris]", "last order within 9{0}0 days", "// {0}\nvip",
        "/* {0} */ vip", "/* {0}", "in segment \"{0}\"",
        "({0})", "order{0}count > 1", "order {0} count > 1", "{0} > 1", "predicate \"{0}\"", "any order where ({0})",
        "城{0}市 = \"x\"",
    ];

    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin("unicode");
        foreach (var place in Places)
        {
            kin.Either(Odd.Select(odd => place.Replace("{0}", odd, StringComparison.Ordinal)));
        }

        kin.Reject("city = \"a\u0000\"", "city = \"\u001B[2J\"", "city = \"\uD83D\"", "city = \"\uDE00\uD83D\"", "v\u0456p", "\u0455pend > 1", "vi\u03C1");
        return kin.Entries;
    }
}
