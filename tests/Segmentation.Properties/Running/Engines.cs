using Segmentation.Properties.People;

namespace Segmentation.Properties.Running;

/// <summary>Engines for a few rules.</summary>
internal static class Engines
{
    public static TruthEngine Of(ModelSpec spec, params IEnumerable<Rule> rules) => new(spec, Named(rules));

    public static SegmentationEngine<Person> Whole(ModelSpec spec, params IEnumerable<Rule> rules) =>
        SegmentationEngine.Create(Models.Create(spec), Named(rules));

    private static IEnumerable<Segment> Named(IEnumerable<Rule> rules) => rules.Select((rule, i) => new Segment("r" + i, rule));
}
