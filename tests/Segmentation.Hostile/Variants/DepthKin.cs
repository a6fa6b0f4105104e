using Segmentation.Hostile.Entries;
using static Segmentation.Hostile.Variants.Kin;

namespace Segmentation.Hostile.Variants;

/// <summary>What nests: groups, negations, filters, brackets of other languages.</summary>
internal static class DepthKin
{
    private static readonly int[] Depths = [1, 31, 33, 64, 65, 128, 500, 100_000];

    private static readonly (string Open, string Middle, string Close)[] Nests =
    [
        ("(", "vip", ")"),
        ("not ", "vip", ""),
        ("not (", "vip", ")"),
        ("(not ", "vip", ")"),
        ("(vip and ", "vip", ")"),
        ("(vip or ", "vip", ")"),
        ("vip and not (vip or ", "vip", ")"),
        ("(", "any order where (qty > 1)", ")"),
        ("any order where (", "qty > 1", ")"),
        ("any order where ((", "qty > 1", "))"),
        ("not (vip and any order where (", "qty > 1", "))"),
        ("count of order where (", "qty > 1", ") > 1"),
        ("（", "vip", "）"),
        ("[", "vip", "]"),
        ("{", "vip", "}"),
        ("((", "vip", ")"),
        ("(", "vip", "))"),
        ("spend - (", "spend", ") > 1"),
        ("/*", "vip", "*/"),
        ("NOT ", "spend > 1 or unknown", ""),
        ("vip or vip and ", "vip", ""),
        ("in segment \"", "x", "\""),
    ];

    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin("depth");
        foreach (var (open, middle, close) in Nests)
        {
            foreach (var depth in Depths)
            {
                kin.Add(Expectation.Bounded, () => Times(open, depth) + middle + Times(close, depth));
                kin.Add(Expectation.Bounded, () => Times(open, depth));
                kin.Add(Expectation.Bounded, () => middle + Times(close, depth));
            }
        }

        return kin.Entries;
    }
}
