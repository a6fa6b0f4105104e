using System.Collections.Immutable;
using Segmentation.Diagnostics;

namespace Segmentation.Bulk.Columns;

/// <summary>What was wrong with the customers that came into a table: how much, and the first of it.</summary>
/// <threadsafety>Several threads may report at once.</threadsafety>
internal sealed class TableFaults
{
    /// <summary>How many issues are kept.</summary>
    public const int MostKept = 1_000;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, ImmutableArray<Issue>> _kept = [];
    private long _last = -1;
    private int _count;

    /// <summary>How many issues there were.</summary>
    public long Issues { get; private set; }

    /// <summary>How many customers came in with a key that was there already.</summary>
    public long Repeated { get; set; }

    /// <summary>How many customers came in so far; the next one's place.</summary>
    public long Arrived { get; set; }

    /// <summary>The first issues, in the order of the customers.</summary>
    public IEnumerable<Issue> Kept => _kept.Values.SelectMany(issues => issues).Take(MostKept);

    /// <summary>Adds what was wrong with the customer at a place.</summary>
    public void Add(long place, IssueLog issues)
    {
        if (issues.IsEmpty)
        {
            return;
        }

        lock (_lock)
        {
            Issues += issues.Count;
            if (_count < MostKept || place < _last)
            {
                Keep(place, issues.ToImmutable());
            }
        }
    }

    /// <summary>What a table had that was saved.</summary>
    public void Restore(long issues, long repeated, long arrived, ImmutableArray<Issue> kept)
    {
        (Issues, Repeated, Arrived) = (issues, repeated, arrived);
        if (!kept.IsEmpty)
        {
            Keep(-1, kept);
        }
    }

    /// <summary>Those of the last customer go as soon as the others are enough.</summary>
    private void Keep(long place, ImmutableArray<Issue> issues)
    {
        _kept[place] = _kept.TryGetValue(place, out var before) ? [.. before, .. issues] : issues;
        _count += issues.Length;
        _last = Math.Max(_last, place);
        while (_count - _kept[_last].Length >= MostKept)
        {
            _count -= _kept[_last].Length;
            _kept.Remove(_last);
            _last = _kept.Keys.Last();
        }
    }
}
