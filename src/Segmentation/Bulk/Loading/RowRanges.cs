using System.Collections;

namespace Segmentation.Bulk.Loading;

/// <summary>Which members or events belong to which customer, when all stand in one array.</summary>
internal sealed class RowRanges
{
    private readonly Func<int, int> _offset;

    /// <summary>Initializes the ranges.</summary>
    /// <param name="column">What the column is called in messages.</param>
    /// <param name="offsets">Where each customer's begin, and at last where they end.</param>
    /// <param name="count">How many there are.</param>
    /// <exception cref="ArgumentException">The offsets fall, or lie beyond what there is.</exception>
    public RowRanges(string column, ReadOnlyMemory<int> offsets, int count)
    {
        var before = 0;
        foreach (var offset in offsets.Span)
        {
            if (offset < before || offset > count)
            {
                throw new ArgumentException($"{column} has offsets that fall or lie beyond its {count} values.");
            }

            before = offset;
        }

        _offset = ColumnGetters.Of(offsets);
    }

    public int StartOf(int row) => _offset(row);

    public int EndOf(int row) => _offset(row + 1);

    /// <summary>The places of a customer's.</summary>
    public IReadOnlyList<int> Of(int row) => new Range(StartOf(row), EndOf(row));

    private sealed class Range(int start, int end) : IReadOnlyList<int>
    {
        public int Count => end - start;

        public int this[int index] => start + index;

        public IEnumerator<int> GetEnumerator() => Enumerable.Range(start, end - start).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
