using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <summary>Reads segments first without, then with knowledge of each other.</summary>
internal static class SegmentParser
{
    public static ParsedSegments Parse(ImmutableArray<SegmentText> texts, Catalogue catalogue, RuleTextOptions options)
    {
        var others = options.Segments ?? KnownSegments.None;
        var alone = options with { Segments = null };
        var first = texts.ToDictionary(
            text => text.Key, text => RuleParser.Read(text.Text, catalogue, alone).Result.Rule, StringComparer.Ordinal);
        var known = KnownSegments.OfRules(first, others);
        var withReferences = options with { Segments = known };
        var circles = Circles(texts, first, known);
        var results = texts.ToImmutableDictionary(
            text => text.Key,
            text => Named(text.Text, RuleText.Parse(text.Text, catalogue, withReferences), circles.GetValueOrDefault(text.Key)),
            StringComparer.Ordinal);
        var sound = texts
            .Where(text => results[text.Key].Success)
            .Select(text => new Segment(text.Key, results[text.Key].Rule!));
        return new ParsedSegments([.. sound], results, known);
    }

    /// <summary>The circles, each with the segment of it that was given first.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Circles(
        ImmutableArray<SegmentText> texts, Dictionary<string, Rule?> rules, KnownSegments known)
    {
        var graph = SegmentGraph.Of(rules);
        var order = texts.Select(text => text.Key).Where(key => rules[key] is not null);
        return graph.Circles(key => known.DepthOf(key) is not null, order)
            .ToDictionary(circle => circle[0], circle => circle, StringComparer.Ordinal);
    }

    /// <summary>What was read, with the circle named at the reference with which it begins; as for files, once for a circle.</summary>
    private static ParsedRule Named(string text, ParsedRule parsed, IReadOnlyList<string>? circle)
    {
        if (circle is null)
        {
            return parsed;
        }

        var next = circle[1 % circle.Count];
        var found = parsed.Issues.FirstOrDefault(issue => issue.Code == IssueCodes.RefusedSegment.Id
            && QuotedText.Value(text.AsSpan(issue.Span!.Value.Start, issue.Span.Value.Length)) == next);
        return found is null ? parsed : new ParsedRule(null, parsed.Issues.Replace(found, IssueTexts.Issue(
            IssueCodes.SegmentCycle,
            IssueSeverity.Error,
            found.Texts!.Place,
            SegmentGraph.Describe(circle),
            "Break the circle: one of them must stand on its own.") with
        { Span = found.Span }));
    }
}
