namespace Segmentation.Bulk.Columns;

/// <summary>Which rows of a table changed lately, in the order of the changes; not more than are worth remembering.</summary>
internal sealed class RowChanges
{
    private const int MostKept = 1 << 18;

    private readonly List<(int Version, int Row)> _changes = [];
    private int _knownSince;

    public void Add(int version, int first, int count)
    {
        if (_changes.Count + count > MostKept)
        {
            _changes.Clear();
            _knownSince = version;
            return;
        }

        for (var row = first; row < first + count; row++)
        {
            _changes.Add((version, row));
        }
    }

    /// <summary>The rows that changed after a version, each once, ascending; null when that is not known or they are more than so many.</summary>
    public int[]? Since(int version, int most)
    {
        if (version < _knownSince)
        {
            return null;
        }

        var first = _changes.Count;
        while (first > 0 && _changes[first - 1].Version > version)
        {
            first--;
        }

        return _changes.Count - first > most ? null : [.. _changes.Skip(first).Select(change => change.Row).Distinct().Order()];
    }
}
