using System.Collections.Immutable;

namespace Segmentation;

/// <summary>What came of reading segments that may refer to each other.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record ParsedSegments
{
    internal ParsedSegments(
        ImmutableArray<Segment> segments, ImmutableDictionary<string, ParsedRule> results, KnownSegments known)
    {
        Segments = segments;
        Results = results;
        Known = known;
    }

    /// <summary>Gets the sound segments, in the order given.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>Gets the result of every segment, sound or not, by its key.</summary>
    public ImmutableDictionary<string, ParsedRule> Results { get; }

    /// <summary>Gets what later texts can refer to, for <see cref="RuleTextOptions.Segments"/>.</summary>
    public KnownSegments Known { get; }
}
