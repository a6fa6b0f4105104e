using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Customers;

namespace Segmentation.Rules.Checking;

/// <summary>Segments that were checked together, with their bound rules.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
internal sealed class RuleSet
{
    public RuleSet(
        Catalogue catalogue, DerivedCatalogue derived, ImmutableArray<Segment> segments, ImmutableArray<Rule> bound)
    {
        Catalogue = catalogue;
        Derived = derived;
        Segments = segments;
        Bound = bound;
        Keys = [.. segments.Select(segment => segment.Key)];
        Index = Keys.Select((key, index) => (key, index)).ToFrozenDictionary(
            pair => pair.key, pair => pair.index, StringComparer.Ordinal);
    }

    public Catalogue Catalogue { get; }

    public DerivedCatalogue Derived { get; }

    /// <summary>The bound quantities that each derived one is computed from, by its key.</summary>
    public required FrozenDictionary<string, ImmutableArray<Quantity>> DerivedInputs { get; init; }

    /// <summary>The segments as the host gave them, in that order.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>The bound rule of each segment.</summary>
    public ImmutableArray<Rule> Bound { get; }

    /// <summary>What is worth a warning.</summary>
    public required ImmutableArray<Issue> Warnings { get; init; }

    public ImmutableArray<string> Keys { get; }

    /// <summary>From a segment's key to its place in <see cref="Segments"/>.</summary>
    public FrozenDictionary<string, int> Index { get; }
}
