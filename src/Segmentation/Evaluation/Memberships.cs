using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Segmentation;

/// <summary>One customer's verdicts for all segments at an instant.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Memberships
{
    private readonly FrozenDictionary<string, int> _index;
    private readonly ImmutableArray<Verdict> _verdicts;

    internal Memberships(
        string customer,
        DateTimeOffset at,
        ImmutableArray<string> segments,
        FrozenDictionary<string, int> index,
        ImmutableArray<Verdict> verdicts,
        ImmutableArray<Issue> issues)
    {
        Customer = customer;
        At = at;
        Segments = segments;
        _index = index;
        _verdicts = verdicts;
        Issues = issues;
    }

    /// <summary>Gets the customer's key as text; empty when the customer has none.</summary>
    public string Customer { get; }

    /// <summary>Gets the instant of the evaluation.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Gets the keys of all segments, in the order defined.</summary>
    public ImmutableArray<string> Segments { get; }

    /// <summary>Gets the keys of the segments the customer is a member of, in the order defined.</summary>
    public IEnumerable<string> Members => Segments.Where((_, index) => _verdicts[index].IsMember);

    /// <summary>Gets every segment's key with its verdict, in the order defined.</summary>
    public IEnumerable<KeyValuePair<string, Verdict>> Verdicts =>
        Segments.Select((key, index) => KeyValuePair.Create(key, _verdicts[index]));

    /// <summary>
    /// Gets the first instant at which any segment's truth is another if nothing happens; null when none ever
    /// changes.
    /// </summary>
    public DateTimeOffset? ValidUntil => _verdicts.Min(verdict => verdict.ValidUntil);

    /// <summary>Gets what was wrong with the customer's data, such as a getter that threw; never the data itself.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>Gets the verdict of a segment.</summary>
    /// <param name="segment">The key of the segment.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    public Verdict this[string segment] => _index.TryGetValue(segment, out var index)
        ? _verdicts[index]
        : throw new KeyNotFoundException($"There is no segment '{segment}'.");
}
