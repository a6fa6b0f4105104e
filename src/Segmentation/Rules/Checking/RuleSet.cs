using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Customers;

namespace Segmentation.Rules.Checking;

/// <summary>Segments that were checked together, with their bound rules.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
internal sealed class RuleSet
{
    private readonly ImmutableArray<ImmutableArray<string>> _references;
    private readonly ImmutableArray<int>[] _needed;

    public RuleSet(
        Catalogue catalogue, DerivedCatalogue derived, ImmutableArray<Segment> segments, ImmutableArray<Rule> bound)
    {
        Catalogue = catalogue;
        Derived = derived;
        Segments = segments;
        Bound = bound;
        _references = [.. bound.Select(rule => RuleParts.SegmentsOf(rule).ToImmutableArray())];
        Keys = [.. segments.Select(segment => segment.Key)];
        _needed = new ImmutableArray<int>[bound.Length];
        Index = Keys.Select((key, index) => (key, index)).ToFrozenDictionary(
            pair => pair.key, pair => pair.index, StringComparer.Ordinal);
    }

    public Catalogue Catalogue { get; }

    /// <summary>The segment and all that it refers to, directly or not, each before those that need it.</summary>
    public ImmutableArray<int> Needed(int segment) => _needed[segment].IsDefault
        ? _needed[segment] = SegmentOrder.Of(segment, index => _references[index].Select(key => Index[key]))
        : _needed[segment];

    public DerivedCatalogue Derived { get; }

    /// <summary>The bound quantities that each derived one is computed from, by its key.</summary>
    public required FrozenDictionary<string, ImmutableArray<Quantity>> DerivedInputs { get; init; }

    /// <summary>The segments as the host gave them, in that order.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>The bound rule of each segment.</summary>
    public ImmutableArray<Rule> Bound { get; }

    /// <summary>How much work a segment may make for a customer.</summary>
    public required long Work { get; init; }

    /// <summary>What is worth a warning; set once, when all is checked.</summary>
    public ImmutableArray<Issue> Warnings { get; set; } = [];

    public ImmutableArray<string> Keys { get; }

    /// <summary>From a segment's key to its place in <see cref="Segments"/>.</summary>
    public FrozenDictionary<string, int> Index { get; }
}
