using Segmentation.Properties.People;

namespace Segmentation.Properties.Running;

/// <summary>Engines for a few rules.</summary>
internal static class Engines
{
    public static SegmentationEngine<Person> Of(ModelSpec spec, params IEnumerable<Rule> rules) =>
        SegmentationEngine.Create(Models.Create(spec), rules.Select((rule, i) => new Segment("r" + i, rule)));

    /// <summary>The truths of an engine's segments, in order.</summary>
    public static Truth[] Truths(this SegmentationEngine<Person> engine, Person person, DateTimeOffset at)
    {
        var memberships = engine.Evaluate(person, at);
        return [.. engine.Segments.Select(segment => memberships[segment.Key].Truth)];
    }
}
