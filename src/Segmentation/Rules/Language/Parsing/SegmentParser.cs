using System.Collections.Immutable;
using Segmentation.Customers;

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
        var results = texts.ToImmutableDictionary(
            text => text.Key, text => RuleText.Parse(text.Text, catalogue, withReferences), StringComparer.Ordinal);
        var sound = texts
            .Where(text => results[text.Key].Success)
            .Select(text => new Segment(text.Key, results[text.Key].Rule!));
        return new ParsedSegments([.. sound], results, known);
    }
}
