using Segmentation.Diagnostics;

namespace Segmentation.Bulk.Columns;

/// <summary>What was wrong with the customers that came into a table: how much, and the first of it.</summary>
/// <threadsafety>Several threads may report at once.</threadsafety>
internal sealed class TableFaults
{
    private const int MostKept = 1_000;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, List<Issue>> _kept = [];
    private int _count;

    /// <summary>How many issues there were.</summary>
    public long Issues { get; private set; }

    /// <summary>How many customers had any.</summary>
    public long Customers { get; private set; }

    /// <summary>How many customers came in with a key that was there already.</summary>
    public long Repeated { get; set; }

    public void Add(long place, IssueLog issues)
    {
        if (issues.IsEmpty)
        {
            return;
        }

        lock (_lock)
        {
            Issues += issues.Count;
            Customers++;
            _kept[place] = [.. issues.ToImmutable()];
            _count += issues.Count;
            while (_count > MostKept && _kept.Count > 1)
            {
                var last = _kept.Keys.Last();
                _count -= _kept[last].Count;
                _kept.Remove(last);
            }
        }
    }

    /// <summary>The first issues, in the order of the customers.</summary>
    public IEnumerable<Issue> Kept => _kept.Values.SelectMany(issues => issues);
}
