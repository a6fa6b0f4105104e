using System.Collections.Immutable;
using static System.FormattableString;

namespace Segmentation.Hostile.Entries;

/// <summary>Segments that refer to each other in ways that cost a careless reader dearly.</summary>
internal static class SegmentChains
{
    /// <summary><c>s1</c> refers to <c>s0</c>, <c>s2</c> to <c>s1</c> and so on.</summary>
    public static ImmutableArray<SegmentText> Line(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Segment(i, i == 0 ? "vip" : Reference(i - 1)))];

    /// <summary>As a line, and the first refers to the last.</summary>
    public static ImmutableArray<SegmentText> Circle(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Segment(i, Reference(i == 0 ? count - 1 : i - 1)))];

    /// <summary>Each refers many times to the one before: written out, the last would be endless.</summary>
    public static ImmutableArray<SegmentText> Fan(int levels, int width) =>
    [
        .. Enumerable.Range(0, levels).Select(i => Segment(
            i,
            i == 0 ? "vip" : string.Join(" and ", Enumerable.Repeat($"({Reference(i - 1)} or not {Reference(i - 1)})", width)))),
    ];

    private static SegmentText Segment(int number, string text) => new(Invariant($"s{number}"), text);

    private static string Reference(int number) => Invariant($"in segment \"s{number}\"");
}
