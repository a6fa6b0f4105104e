using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Files;

/// <summary>Checks how the segments of files refer to each other: not in a circle, not too deep.</summary>
internal static class ReferenceChecks
{
    /// <param name="rules">The rules of the files that could be read, by key.</param>
    /// <param name="others">The rules that stand in no file.</param>
    /// <param name="byKey">Where the segments of the files stand.</param>
    /// <param name="options">The limit, and further segments.</param>
    public static void Check(
        IReadOnlyDictionary<string, Rule> rules,
        IReadOnlyDictionary<string, Rule> others,
        IReadOnlyDictionary<string, (FileSyntax File, SegmentSyntax Segment)> byKey,
        RuleTextOptions options)
    {
        var references = rules.Concat(others.Where(other => !rules.ContainsKey(other.Key))).ToDictionary(
            pair => pair.Key, IReadOnlyList<string> (pair) => [.. RuleParts.SegmentsOf(pair.Value)], StringComparer.Ordinal);
        var graph = new SegmentGraph(references);

        // One that is refused or not there has an issue of its own and adds no level.
        int Elsewhere(string key) => options.Segments?.DepthOf(key) ?? -1;
        var depths = graph.Depths(key => Elsewhere(key));
        foreach (var key in byKey.Keys.Where(rules.ContainsKey))
        {
            if (depths.TryGetValue(key, out var depth) && depth > options.Limits.SegmentDepth)
            {
                var deepest = references[key].MaxBy(
                    target => depths.TryGetValue(target, out var of) ? of : Elsewhere(target))!;
                Report(key, deepest, IssueCodes.SegmentsTooDeep,
                    $"segments refer to each other {depth} levels deep, at most {options.Limits.SegmentDepth} are allowed",
                    "Write the deepest rules into the segments that use them.");
            }
        }

        foreach (var circle in graph.Circles(depths.ContainsKey, byKey.Keys.Where(rules.ContainsKey)))
        {
            // Circles among segments of the host's code alone are the engine's to report.
            if (FirstInFile(circle) is { } way)
            {
                Report(
                    way[0],
                    way[1 % way.Count],
                    IssueCodes.SegmentCycle,
                    SegmentGraph.Describe(way),
                    "Break the circle: one of them must stand on its own.");
            }
        }

        IReadOnlyList<string>? FirstInFile(IReadOnlyList<string> circle)
        {
            var first = circle.ToList().FindIndex(rules.ContainsKey);
            return first < 0 ? null : [.. circle.Skip(first), .. circle.Take(first)];
        }

        void Report(string key, string target, IssueCode code, IssueText message, IssueText cure)
        {
            var (file, segment) = byKey[key];
            file.Issues.Error(code, PlaceOf(file.File.Text, segment.Rule!.Value.Start, rules[key], target), message, cure);
        }
    }

    /// <summary>Where a rule refers to a segment: its key in quotes.</summary>
    private static TextSpan PlaceOf(string text, int start, Rule rule, string target)
    {
        var source = RuleParts.Conditions(rule).First(condition => condition is InSegment { Key: var key } && key == target).Source;
        var words = text.AsSpan(start + source.Start, source.Length);
        var quote = 0;
        while (quote < words.Length && !QuotedText.IsOpening(words[quote]))
        {
            quote++;
        }

        return new TextSpan(start + source.Start + quote, source.Length - quote);
    }
}
