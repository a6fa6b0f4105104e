using System.Numerics;
using Segmentation.Evaluation.Compiling;
using Segmentation.Time;

namespace Segmentation.Evaluation.Matching;

/// <summary>One customer's events of one stream, in order of time, with what the filters say of each; reused for the next.</summary>
/// <remarks>Filters give one bit for each event, windows a range of them: events are counted, not visited.</remarks>
internal sealed class StreamFrame
{
    private readonly StreamRules _stream;
    private readonly Frame _event;
    private readonly ulong[][] _sure;
    private readonly ulong[][] _possible;
    private readonly (int Start, int End)[] _ranges;
    private readonly bool[] _reachesBack;
    private readonly int[] _filterAt;
    private readonly HashSet<long> _ids = [];
    private int[] _order = [];
    private Cell[] _unsorted = [];

    public StreamFrame(StreamRules stream)
    {
        _stream = stream;
        _event = new Frame(stream.Filters);
        var filters = stream.Filters.Outputs;
        (_sure, _possible) = (new ulong[filters][], new ulong[filters][]);
        Array.Fill(_sure, []);
        Array.Fill(_possible, []);
        _filterAt = new int[filters];
        foreach (var (filter, place) in stream.Filters.Levels[^1].Places.Index())
        {
            _filterAt[place] = filter;
        }

        _ranges = new (int, int)[stream.Windows.Length];
        _reachesBack = new bool[stream.Windows.Length];
    }

    /// <summary>False when something could not be read; then nothing is known of the stream.</summary>
    public bool IsReadable { get; private set; }

    /// <summary>How many events there are up to the evaluation.</summary>
    public int Visible { get; private set; }

    /// <summary>The instants, ascending.</summary>
    public long[] At { get; private set; } = [];

    /// <summary>The values of the fields, event after event.</summary>
    public Cell[] Values { get; private set; } = [];

    /// <summary>How many events were put in.</summary>
    public int Count { get; private set; }

    /// <summary>Begins with a customer.</summary>
    public void Begin()
    {
        Count = 0;
        _ids.Clear();
    }

    /// <summary>Makes room for a number of events.</summary>
    public void Reserve(int count)
    {
        if (At.Length < count)
        {
            var room = Math.Max(count, Math.Max(8, 2 * At.Length));
            var (at, values) = (At, Values);
            (At, Values) = (new long[room], new Cell[room * _stream.FieldCount]);
            at.CopyTo(At, 0);
            values.CopyTo(Values, 0);
        }
    }

    /// <summary>Puts in an event; the caller fills in its values.</summary>
    public Span<Cell> Add(long at)
    {
        Reserve(Count + 1);
        At[Count] = at;
        Count++;
        return Values.AsSpan((Count - 1) * _stream.FieldCount, _stream.FieldCount);
    }

    /// <summary>Remembers an id, as a number that is 0 for none; false when it may have been there before.</summary>
    public bool TryAddId(long id) => id == 0 || _ids.Add(id);

    /// <summary>Puts the events in order of time; false when that leaves two undecided and it matters.</summary>
    public bool TrySort(bool orderMatters)
    {
        var ascending = true;
        for (var row = 1; row < Count && ascending; row++)
        {
            ascending = At[row - 1] <= At[row];
        }

        if (!ascending)
        {
            Sort();
        }

        for (var row = 1; row < Count && orderMatters; row++)
        {
            if (At[row - 1] == At[row])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Decides the filters for the events that were put in, ascending; later events than the evaluation are not looked at.</summary>
    public void Prepare(Frame customer, int count, bool isReadable)
    {
        IsReadable = isReadable;
        Visible = UpperBound(customer.At.Ticks, count);
        PrepareWindows(customer);
        if (_sure.Length > 0)
        {
            PrepareFilters(customer);
        }
    }

    public bool ReachesBack(EventSource events) => _reachesBack[events.Window];

    public WindowSpan SpanOf(Frame customer, EventSource events) => customer.Moments.SpanOf(_stream.Windows[events.Window]);

    /// <summary>Readable, no event open, and the window within history.</summary>
    public bool IsDecided(EventSource events) => IsReadable && !ReachesBack(events) && CountOpen(events) == 0;

    public int CountInWindow(EventSource events) => _ranges[events.Window].End - _ranges[events.Window].Start;

    public int CountSure(EventSource events) => events.Filter < 0 ? CountInWindow(events) : CountBits(_sure[events.Filter], _ranges[events.Window]);

    /// <summary>How many events the filter does not decide.</summary>
    public int CountOpen(EventSource events) =>
        events.Filter < 0 ? 0 : CountBits(_possible[events.Filter], _ranges[events.Window]) - CountSure(events);

    public int FirstSure(EventSource events) => NextSure(events, -1);

    /// <summary>The next matching event after a row; -1 when there is none.</summary>
    public int NextSure(EventSource events, int row)
    {
        var (start, end) = _ranges[events.Window];
        for (row = Math.Max(row + 1, start); row < end; row++)
        {
            if (events.Filter < 0 || Has(_sure[events.Filter], row))
            {
                return row;
            }
        }

        return -1;
    }

    public int LastSure(EventSource events)
    {
        var (start, end) = _ranges[events.Window];
        for (var row = end - 1; row >= start; row--)
        {
            if (events.Filter < 0 || Has(_sure[events.Filter], row))
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>What the filter says of an event.</summary>
    public Truth TruthOf(int filter, int row) =>
        filter < 0 || Has(_sure[filter], row) ? Truth.True : Has(_possible[filter], row) ? Truth.Undetermined : Truth.False;

    public Cell ValueAt(int row, int field) =>
        field == FieldCell.At ? Cell.Of(At[row]) : Values[(row * _stream.FieldCount) + field];

    /// <summary>The first event later than an instant.</summary>
    public int FirstAfter(long ticks) => UpperBound(ticks, Visible);

    private static bool Has(ulong[] bits, int row) => ((bits[row >> 6] >> (row & 63)) & 1) != 0;

    private static int CountBits(ulong[] bits, (int Start, int End) range)
    {
        var count = 0;
        for (var word = range.Start >> 6; word << 6 < range.End; word++)
        {
            var mask = ulong.MaxValue;
            if (range.Start > word << 6)
            {
                mask <<= range.Start & 63;
            }

            if (range.End - (word << 6) < 64)
            {
                mask &= (1UL << (range.End & 63)) - 1;
            }

            count += BitOperations.PopCount(bits[word] & mask);
        }

        return count;
    }

    private void Sort()
    {
        if (_order.Length < Count)
        {
            (_order, _unsorted) = (new int[At.Length], new Cell[Values.Length]);
        }

        for (var row = 0; row < Count; row++)
        {
            _order[row] = row;
        }

        var fields = _stream.FieldCount;
        At.AsSpan(0, Count).Sort(_order.AsSpan(0, Count));
        Values.AsSpan(0, Count * fields).CopyTo(_unsorted);
        for (var row = 0; row < Count; row++)
        {
            _unsorted.AsSpan(_order[row] * fields, fields).CopyTo(Values.AsSpan(row * fields));
        }
    }

    private void PrepareWindows(Frame customer)
    {
        for (var i = 0; i < _ranges.Length; i++)
        {
            var window = _stream.Windows[i];
            var span = customer.Moments.SpanOf(window);
            var start = LowerBound(span.Low, Visible);
            _ranges[i] = (start, Math.Max(start, UpperBound(span.High, Visible)));
            _reachesBack[i] = _stream.HistoryStart(customer.Calendar) is { } history && customer.Moments.StartOf(window) < history;
        }
    }

    private void PrepareFilters(Frame customer)
    {
        Clear();
        _event.Begin(customer.Calendar, customer.At);
        for (var row = 0; row < Visible; row++)
        {
            LoadEvent(row);
            Matcher.Decide(_stream.Filters, _event);
            Remember(_event.Matches[^1].True, _sure, row);
            Remember(_event.Matches[^1].NotFalse, _possible, row);
        }
    }

    /// <summary>Sets an event's bit for each filter whose bit is set; most are not.</summary>
    private void Remember(ulong[] outputs, ulong[][] filters, int row)
    {
        var bit = 1UL << (row & 63);
        for (var word = 0; word < outputs.Length; word++)
        {
            for (var left = outputs[word]; left != 0; left &= left - 1)
            {
                var place = (word << 6) + BitOperations.TrailingZeroCount(left);
                filters[_filterAt[place]][row >> 6] |= bit;
            }
        }
    }

    private void Clear()
    {
        var words = (Visible + 63) >> 6;
        for (var filter = 0; filter < _sure.Length; filter++)
        {
            if (_sure[filter].Length < words)
            {
                (_sure[filter], _possible[filter]) = (new ulong[words], new ulong[words]);
            }

            Array.Clear(_sure[filter], 0, words);
            Array.Clear(_possible[filter], 0, words);
        }
    }

    private void LoadEvent(int row)
    {
        foreach (var (cell, field) in _stream.FieldCells)
        {
            _event.Cells[cell] = ValueAt(row, field);
        }
    }

    private int LowerBound(long ticks, int count)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = At[middle] < ticks ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int UpperBound(long ticks, int count) => ticks == long.MaxValue ? count : LowerBound(ticks + 1, count);
}
