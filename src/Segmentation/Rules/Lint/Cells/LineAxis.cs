namespace Segmentation.Rules.Lint.Cells;

/// <summary>A quantity whose values are in order: cut at every constant, and between them.</summary>
/// <typeparam name="T">The type of the constants.</typeparam>
internal abstract class LineAxis<T>(Quantity? quantity, bool hasRanges = false) : Axis(quantity)
    where T : struct, IComparable<T>
{
    private readonly List<T> _constants = [];
    private readonly List<int> _positions = [];
    private int _tests;
    private bool _isClosed;

    public override int Values => _positions.Count;

    /// <summary>With ranges, also those from one cell to another or within one.</summary>
    public override int Cells => Values + (hasRanges ? Values * (Values + 1) / 2 : 0) + 1;

    public override long Work => (long)_tests * Cells;

    /// <summary>The least value; null when there is none.</summary>
    protected virtual T? Least => null;

    /// <summary>The greatest value; null when there is none.</summary>
    protected virtual T? Greatest => null;

    public override void Add(Rule condition)
    {
        if (condition is not KnownTest)
        {
            OfCondition(condition);
        }
    }

    /// <summary>Position 2i + 1 is the constant i, position 2i lies just before it.</summary>
    public override void Close()
    {
        if (Least is { } least)
        {
            _constants.Add(least);
        }

        if (Greatest is { } greatest)
        {
            _constants.Add(greatest);
        }

        _constants.Sort();
        var unique = 0;
        for (var i = 0; i < _constants.Count; i++)
        {
            if (i == 0 || _constants[i].CompareTo(_constants[unique - 1]) != 0)
            {
                _constants[unique++] = _constants[i];
            }
        }

        _constants.RemoveRange(unique, _constants.Count - unique);
        for (var position = 0; position <= 2 * unique; position++)
        {
            if (IsInBounds(position) && (position % 2 == 1 ? IsValue(_constants[position / 2]) : HasValue(Before(position), After(position))))
            {
                _positions.Add(position);
            }
        }

        _isClosed = true;
    }

    /// <summary>Whether the quantity can have this value.</summary>
    protected virtual bool IsValue(T value) => true;

    /// <summary>Whether it can have one between two others; null is no end.</summary>
    protected virtual bool HasValue(T? above, T? below) => true;

    /// <summary>The truth of comparing with a constant; while constants are collected, this is one.</summary>
    protected byte[] Compare(ComparisonOperator op, T constant)
    {
        if (!_isClosed)
        {
            _constants.Add(constant);
            _tests++;
            return [];
        }

        var truths = WithUnknown();
        var at = (2 * _constants.BinarySearch(constant)) + 1;
        for (var i = 0; i < Values; i++)
        {
            truths[i] = CellTruth.Of(op.Holds(_positions[i].CompareTo(at)));
        }

        if (hasRanges)
        {
            CompareRanges(op, at, truths);
        }

        return truths;
    }

    protected static byte[] And(byte[] a, byte[] b) => a.Length == 0 ? a : CellTruth.And(a, b);

    protected static byte[] Or(byte[] a, byte[] b) => a.Length == 0 ? a : CellTruth.Or(a, b);

    protected static byte[] Not(byte[] truths) => CellTruth.Not(truths);

    /// <summary>A range is true or false when all of it is; an equality, when the constant lies outside.</summary>
    private void CompareRanges(ComparisonOperator op, int at, byte[] truths)
    {
        var cell = Values;
        var isValue = _positions.Contains(at);
        for (var low = 0; low < Values; low++)
        {
            for (var high = low; high < Values; high++)
            {
                var isDecided = op is ComparisonOperator.Equal or ComparisonOperator.NotEqual
                    ? at < _positions[low] || at > _positions[high] || !isValue
                    : truths[low] == truths[high];
                truths[cell++] = isDecided ? truths[low] : CellTruth.Undetermined;
            }
        }
    }

    private T? Before(int position) => position == 0 ? null : _constants[(position / 2) - 1];

    private T? After(int position) => position / 2 == _constants.Count ? null : _constants[position / 2];

    private bool IsInBounds(int position) =>
        (Least is not { } least || position >= (2 * _constants.BinarySearch(least)) + 1)
        && (Greatest is not { } greatest || position <= (2 * _constants.BinarySearch(greatest)) + 1);
}

/// <summary>What an operator says of a comparison's sign.</summary>
internal static class OperatorSigns
{
    public static bool Holds(this ComparisonOperator op, int sign) => op switch
    {
        ComparisonOperator.Equal => sign == 0,
        ComparisonOperator.NotEqual => sign != 0,
        ComparisonOperator.Less => sign < 0,
        ComparisonOperator.AtMost => sign <= 0,
        ComparisonOperator.Greater => sign > 0,
        _ => sign >= 0,
    };
}
