using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>Checks how segments refer to each other: nothing dangling, no circle, not too deep.</summary>
internal static class SegmentReferences
{
    /// <summary>Comparing every wrong key with every right one would be slow where all are wrong.</summary>
    private const int MaxSuggestions = 20;

    public static void Check(IReadOnlyList<Segment> segments, int maxDepth, IssueLog issues)
    {
        var references = segments
            .DistinctBy(segment => segment.Key, StringComparer.Ordinal)
            .ToDictionary(
                segment => segment.Key, segment => RuleParts.SegmentsOf(segment.Rule).ToList(), StringComparer.Ordinal);
        ReportDangling(references, issues);
        var depths = Depths(references);
        foreach (var (key, depth) in depths.Where(pair => pair.Value > maxDepth).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            issues.Error(
                IssueCodes.SegmentsTooDeep,
                $"segment '{key}'",
                $"segments refer to each other {depth} levels deep, at most {maxDepth} are allowed",
                "Write the deepest rules into the segments that use them.");
        }

        ReportCircles(references, depths, issues);
    }

    private static void ReportDangling(Dictionary<string, List<string>> references, IssueLog issues)
    {
        var suggestions = MaxSuggestions;
        foreach (var (key, targets) in references)
        {
            foreach (var target in targets.Where(target => !references.ContainsKey(target)))
            {
                issues.Error(
                    IssueCodes.UnknownSegment,
                    $"segment '{key}'",
                    $"unknown segment '{target}'",
                    Suggestions.For(target, suggestions-- > 0 ? references.Keys : [], "Define it, or correct the key; keys are exact."));
            }
        }
    }

    /// <summary>
    /// Depth of each segment: 0 without references, else one more than the deepest it refers to. Those in or above a
    /// circle have none.
    /// </summary>
    private static Dictionary<string, int> Depths(Dictionary<string, List<string>> references)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = references.Keys.ToList();
        var progress = true;
        while (progress)
        {
            var ready = waiting
                .Where(key => references[key].TrueForAll(target => depths.ContainsKey(target) || !references.ContainsKey(target)))
                .ToList();
            var next = ready.ConvertAll(key => (key, depth: DepthOf(key)));
            foreach (var (key, depth) in next)
            {
                depths[key] = depth;
            }

            waiting.RemoveAll(depths.ContainsKey);
            progress = ready.Count > 0;
        }

        return depths;

        int DepthOf(string key) =>
            references[key].Where(references.ContainsKey).Select(target => depths[target] + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>One issue for each circle, naming the whole way round.</summary>
    private static void ReportCircles(
        Dictionary<string, List<string>> references, Dictionary<string, int> depths, IssueLog issues)
    {
        var left = references.Keys.Where(key => !depths.ContainsKey(key)).Order(StringComparer.Ordinal).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in left)
        {
            var way = new List<string>();
            var key = start;
            while (seen.Add(key))
            {
                way.Add(key);
                key = references[key].First(target => references.ContainsKey(target) && !depths.ContainsKey(target));
            }

            var entry = way.IndexOf(key);
            if (entry >= 0)
            {
                var circle = way.Skip(entry).Append(key).Select(name => $"'{name}'");
                issues.Error(
                    IssueCodes.SegmentCycle,
                    $"segment '{key}'",
                    $"segments refer to each other in a circle: {string.Join(" -> ", circle)}",
                    "Break the circle: one of them must stand on its own.");
            }
        }
    }
}
