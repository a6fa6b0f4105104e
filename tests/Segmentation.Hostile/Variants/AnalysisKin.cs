using Segmentation.Hostile.Entries;
using static System.FormattableString;

namespace Segmentation.Hostile.Variants;

/// <summary>Rules that explode when somebody expands them, orders them badly or proves things about them.</summary>
internal static class AnalysisKin
{
    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin("analysis");
        foreach (var size in new[] { 3, 12, 24, 60, 120 })
        {
            kin.Add(Expectation.Bounded, () => Joined(size, " and ", i => Invariant($"(a{i} > 1 or b{i} > 1)")));
            kin.Add(Expectation.Bounded, () => Joined(size, " or ", i => Invariant($"a{i} = 1 and b{i} = 1")));
            kin.Add(Expectation.Bounded, () => Joined(size, " and ", i => Invariant($"((f{i} and not f{i + 1}) or (not f{i} and f{i + 1}))")));
            kin.Add(Expectation.Bounded, () => Joined(size, " and ", i => Invariant($"a{i} = b{size - i}")));
            kin.Add(Expectation.Bounded, () => Joined(size, " or ", i => Invariant($"a{i} != a{i + 1}")));
        }

        foreach (var holes in new[] { 2, 4, 7 })
        {
            kin.Add(Expectation.Bounded, () => Pigeons(holes));
        }

        kin.Either(
            "spend > 1 and spend < 1", "spend > 1 or not spend > 1", "vip and not vip", "spend between 5 and 1",
            "ratio in (1) and ratio not in (1)",
            "satisfaction is known and satisfaction is unknown", "satisfaction < 3 or satisfaction >= 3 or satisfaction is unknown", "name contains \"\"");
        return kin.Entries;
    }

    /// <summary>Each of n + 1 pigeons has a hole and no hole has two: never true, and hard to prove.</summary>
    private static string Pigeons(int holes)
    {
        var homes = Joined(holes + 1, " and ", pigeon => $"({Joined(holes, " or ", hole => In(pigeon, hole))})");
        var pairs =
            from hole in Enumerable.Range(0, holes)
            from first in Enumerable.Range(0, holes + 1)
            from second in Enumerable.Range(first + 1, holes - first)
            select $"not ({In(first, hole)} and {In(second, hole)})";
        return $"{homes} and {string.Join(" and ", pairs)}";
    }

    private static string In(int pigeon, int hole) => Invariant($"p{pigeon}_{hole}");

    private static string Joined(int count, string by, Func<int, string> part) =>
        string.Join(by, Enumerable.Range(0, count).Select(part));
}
