using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>Checks how segments refer to each other: nothing dangling, no circle, not too deep.</summary>
internal static class SegmentReferences
{
    /// <summary>Comparing every wrong key with every right one would be slow where all are wrong.</summary>
    private const int MaxSuggestions = 20;

    /// <param name="segments">The segments.</param>
    /// <param name="refused">Keys of segments that were refused elsewhere: referring to them is no further issue.</param>
    /// <param name="maxDepth">How deeply they may refer to each other.</param>
    /// <param name="issues">Where mistakes go.</param>
    public static void Check(
        IReadOnlyList<Segment> segments, IReadOnlySet<string> refused, int maxDepth, IssueLog issues)
    {
        var references = segments
            .DistinctBy(segment => segment.Key, StringComparer.Ordinal)
            .ToDictionary(
                segment => segment.Key,
                IReadOnlyList<string> (segment) => [.. RuleParts.SegmentsOf(segment.Rule)],
                StringComparer.Ordinal);
        ReportDangling(references, refused, issues);

        // One that is not there adds no level: it has its own issue.
        var graph = new SegmentGraph(references);
        var depths = graph.Depths(_ => -1);
        foreach (var (key, depth) in depths.Where(pair => pair.Value > maxDepth).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            issues.Error(
                IssueCodes.SegmentsTooDeep,
                $"segment '{key}'",
                $"segments refer to each other {depth} levels deep, at most {maxDepth} are allowed",
                "Write the deepest rules into the segments that use them.");
        }

        foreach (var circle in graph.Circles(depths.ContainsKey, references.Keys.Order(StringComparer.Ordinal)))
        {
            issues.Error(
                IssueCodes.SegmentCycle,
                $"segment '{circle[0]}'",
                SegmentGraph.Describe(circle),
                "Break the circle: one of them must stand on its own.");
        }
    }

    private static void ReportDangling(
        Dictionary<string, IReadOnlyList<string>> references, IReadOnlySet<string> refused, IssueLog issues)
    {
        var suggestions = MaxSuggestions;
        foreach (var (key, targets) in references)
        {
            foreach (var target in targets.Where(target => !references.ContainsKey(target) && !refused.Contains(target)))
            {
                issues.Error(
                    IssueCodes.UnknownSegment,
                    $"segment '{key}'",
                    $"unknown segment '{target}'",
                    Suggestions.For(target, suggestions-- > 0 ? references.Keys : [], "Define it, or correct the key; keys are exact."));
            }
        }
    }
}
