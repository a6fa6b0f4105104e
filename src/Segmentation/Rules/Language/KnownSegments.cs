using System.Collections.Frozen;
using Segmentation.Rules;

namespace Segmentation;

/// <summary>The segments that a text can refer to, and how deeply they refer to others.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class KnownSegments
{
    private readonly FrozenDictionary<string, int?> _depths;
    private string[]? _keys;

    internal KnownSegments(IEnumerable<KeyValuePair<string, int?>> depths) =>
        _depths = depths.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Gets the set without segments: every reference is an error.</summary>
    public static KnownSegments None { get; } = new([]);

    /// <summary>The given segments.</summary>
    /// <param name="segments">Each key once. Those in a circle, or that refer to one that is not given, are
    /// refused.</param>
    /// <exception cref="ArgumentException">A key is given twice.</exception>
    public static KnownSegments Of(IEnumerable<Segment> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var rules = segments.ToDictionary(
            segment => segment.Key, segment => (Rule?)segment.Rule, StringComparer.Ordinal);
        return OfRules(rules, None);
    }

    /// <summary>Gets the keys of the segments that can be referred to, in order.</summary>
    public IEnumerable<string> Keys => _keys ??=
        [.. _depths.Where(pair => pair.Value is not null).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    internal bool Contains(string key) => _depths.ContainsKey(key);

    /// <summary>
    /// 0 without references, else one more than the deepest referred to; null for one that is refused or not there.
    /// </summary>
    internal int? DepthOf(string key) => _depths.GetValueOrDefault(key);

    /// <summary>Keys that can all be referred to, and others; how deep that goes is looked at later.</summary>
    internal static KnownSegments Named(IEnumerable<string> keys, KnownSegments others)
    {
        var depths = new Dictionary<string, int?>(others._depths, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            depths[key] = 0;
        }

        return new KnownSegments(depths);
    }

    /// <summary>Rules that may refer to each other and to others; null stands for one whose text was refused.</summary>
    internal static KnownSegments OfRules(IReadOnlyDictionary<string, Rule?> rules, KnownSegments others)
    {
        // Those given here go before others of the same key, the refused ones among them too.
        var found = SegmentGraph.Of(rules).Depths(key => rules.ContainsKey(key) ? null : others.DepthOf(key));
        var depths = new Dictionary<string, int?>(others._depths, StringComparer.Ordinal);
        foreach (var key in rules.Keys)
        {
            depths[key] = found.TryGetValue(key, out var depth) ? depth : null;
        }

        return new KnownSegments(depths);
    }
}
