using System.Collections.Immutable;
using Segmentation.Hostile.Entries;

namespace Segmentation.Hostile.Worlds;

/// <summary>What one hostile input is read against.</summary>
/// <param name="Model">The names it can use.</param>
/// <param name="Options">Limits, and the segments it can refer to.</param>
/// <param name="Segments">Those of them that are sound.</param>
internal sealed record HostileWorld(
    CustomerModel<HostileShopper> Model, RuleTextOptions Options, ImmutableArray<Segment> Segments)
{
    private const string Key = "the rule";

    private static readonly HostileWorld Plain =
        new(HostileModel.Plain, new RuleTextOptions { Segments = KnownSegments.None }, []);

    /// <summary>The world of an input.</summary>
    public static HostileWorld Of(HostileEntry entry)
    {
        var model = entry.Category == "analysis" ? HostileModel.With(entry.Build()) : HostileModel.Plain;
        if (entry.Segments.IsEmpty)
        {
            return model == Plain.Model ? Plain : Plain with { Model = model };
        }

        var parsed = RuleText.ParseSegments(entry.Segments, model.Catalogue);
        return new HostileWorld(model, new RuleTextOptions { Segments = parsed.Known }, parsed.Segments);
    }

    /// <summary>Reads a rule.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keywords">The language of keywords that is read besides English.</param>
    public ParsedRule Read(string text, RuleKeywords keywords = RuleKeywords.English) =>
        RuleText.Parse(text, Model.Catalogue, Options with { Keywords = keywords });

    /// <summary>Reads a rule from JSON.</summary>
    /// <param name="json">The document.</param>
    public ParsedRule ReadJson(string json) => RuleJson.Parse(json, Model.Catalogue, Options);

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
