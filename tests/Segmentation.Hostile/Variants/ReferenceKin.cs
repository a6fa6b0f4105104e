using Segmentation.Hostile.Entries;
using static System.FormattableString;

namespace Segmentation.Hostile.Variants;

/// <summary>Segments that refer to each other: deep, in circles, many times over, to nothing.</summary>
internal static class ReferenceKin
{
    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin("segment-reference");
        foreach (var count in new[] { 1, 2, 15, 16, 17, 18, 100, 3_000 })
        {
            var (last, line, circle) = (To(count - 1), SegmentChains.Line(count), SegmentChains.Circle(count));
            kin.Add(count > 16 ? Expectation.Reject : Expectation.Bounded, () => last, line);
            kin.Add(Expectation.Reject, () => last, circle);
            kin.Add(Expectation.Reject, () => To(count), line);
            kin.Add(Expectation.Bounded, () => string.Join(" and ", Enumerable.Range(0, Math.Min(count, 500)).Select(To)), line);
        }

        foreach (var (levels, width) in new[] { (2, 2), (12, 2), (16, 2), (16, 20), (16, 120), (17, 2) })
        {
            kin.Add(levels > 16 ? Expectation.Reject : Expectation.Bounded, () => To(levels - 1), SegmentChains.Fan(levels, width));
        }

        kin.Reject("in segment \"\"", "in segment", "in segment vip", "in segment \"S0\"", "in segment 'nothing'", "not in segment \"nothing\"");
        kin.Add(Expectation.Reject, () => To(0), new SegmentText("s0", "no rule"));
        kin.Add(Expectation.Reject, () => To(0) + " or vip", new SegmentText("s0", To(1)), new SegmentText("s1", "("));
        return kin.Entries;
    }

    private static string To(int number) => Invariant($"in segment \"s{number}\"");
}
