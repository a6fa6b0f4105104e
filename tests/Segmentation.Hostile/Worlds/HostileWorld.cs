using System.Collections.Immutable;
using Segmentation.Hostile.Entries;

namespace Segmentation.Hostile.Worlds;

/// <summary>What one hostile input is read against.</summary>
/// <param name="Model">The names it can use.</param>
/// <param name="Reader">What reads it, with limits and the segments it can refer to.</param>
/// <param name="Segments">Those of them that are sound.</param>
internal sealed record HostileWorld(
    CustomerModel<HostileShopper> Model, RuleReader Reader, ImmutableArray<Segment> Segments)
{
    private const string Key = "the rule";
    private const string TooCostly = "SEG1026";

    private static readonly HostileWorld Plain =
        Create(HostileModel.Plain, KnownSegments.None, []);

    /// <summary>The world of an input.</summary>
    public static HostileWorld Of(HostileEntry entry)
    {
        var model = entry.Category == "analysis" ? HostileModel.With(entry.Build()) : HostileModel.Plain;
        if (entry.Segments.IsEmpty)
        {
            return model == Plain.Model ? Plain : Create(model, KnownSegments.None, []);
        }

        var parsed = RuleText.ParseSegments(entry.Segments, model.Catalogue);
        return Create(model, parsed.Known, parsed.Segments);
    }

    /// <summary>Reads a rule.</summary>
    public ParsedRule Read(string text, RuleKeywords keywords = RuleKeywords.English) => Reader.Read(text, keywords);

    private static HostileWorld Create(
        CustomerModel<HostileShopper> model, KnownSegments known, ImmutableArray<Segment> segments) =>
        new(model, new RuleReader(model.Catalogue, new RuleTextOptions { Segments = known }), segments);

    /// <summary>Reads a rule from JSON.</summary>
    /// <param name="json">The document.</param>
    public ParsedRule ReadJson(string json) => RuleJson.Parse(json, Model.Catalogue, Reader.Options);

    /// <summary>
    /// Makes a rule ready for evaluation; null when it is refused for what it costs with the segments that it refers to, which are
    /// counted in full only here.
    /// </summary>
    public SegmentationEngine<HostileShopper>? TryEngineOf(Rule rule)
    {
        try
        {
            return EngineOf(rule);
        }
        catch (SegmentationException refused) when (!Segments.IsEmpty
            && refused.Issues.All(issue => issue.Severity != IssueSeverity.Error || issue.Code == TooCostly))
        {
            return null;
        }
    }

    /// <summary>Makes a rule ready for evaluation.</summary>
    public SegmentationEngine<HostileShopper> EngineOf(Rule rule) =>
        SegmentationEngine.Create(Model, [.. Segments, new Segment(Key, rule)]);

    /// <summary>Whether a shopper fits a rule that was made ready.</summary>
    public static bool IsMember(SegmentationEngine<HostileShopper> engine, HostileShopper shopper) =>
        engine.IsMember(Key, shopper, HostileModel.At);

    /// <summary>Evaluates a rule that was made ready.</summary>
    public static Verdict Evaluate(SegmentationEngine<HostileShopper> engine, HostileShopper shopper) =>
        engine.Evaluate(Key, shopper, HostileModel.At);
}
