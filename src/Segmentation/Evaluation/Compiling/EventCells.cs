using Segmentation.Evaluation.Matching;
using Segmentation.Time;

namespace Segmentation.Evaluation.Compiling;

/// <summary>How many events match; a range where a filter is undetermined for some, or history is cut off.</summary>
internal sealed record CountCell(EventSource Events) : ComputedCell(new CellShape(CellType.Whole))
{
    public override Cell Compute(Frame frame)
    {
        var stream = frame.Streams[Events.Stream];
        if (!stream.IsReadable)
        {
            return default;
        }

        var matching = stream.CountSure(Events);
        return Cell.Range(matching, stream.ReachesBack(Events) ? long.MaxValue : matching + stream.CountOpen(Events));
    }
}

/// <summary>The instant of the latest matching event; history cut off does not matter.</summary>
internal sealed record LatestCell(EventSource Events) : ComputedCell(new CellShape(CellType.Instant))
{
    public override Cell Compute(Frame frame)
    {
        var stream = frame.Streams[Events.Stream];
        return stream.IsReadable && stream.CountOpen(Events) == 0 && stream.LastSure(Events) is >= 0 and var row
            ? Cell.Of(stream.At[row])
            : default;
    }
}

/// <summary>The mean days between neighbouring events, by local date.</summary>
internal sealed record GapCell(EventSource Events) : ComputedCell(new CellShape(CellType.Gap))
{
    public override int Cost => 40;

    public override Cell Compute(Frame frame)
    {
        var stream = frame.Streams[Events.Stream];
        var count = stream.CountSure(Events);
        if (!stream.IsDecided(Events) || count < 2)
        {
            return default;
        }

        var first = frame.Calendar.DateOf(new Instant(stream.At[stream.FirstSure(Events)]));
        var last = frame.Calendar.DateOf(new Instant(stream.At[stream.LastSure(Events)]));
        return Cell.Of(Keys.OfGap(last.DayNumber - first.DayNumber, count - 1));
    }
}

/// <summary>The value of the first or last event.</summary>
internal sealed record EndCell(EventSource Events, int Field, bool IsLast, CellShape Shape) : ComputedCell(Shape)
{
    public override Cell Compute(Frame frame)
    {
        var stream = frame.Streams[Events.Stream];
        if (!stream.IsReadable || stream.CountOpen(Events) > 0 || (!IsLast && stream.ReachesBack(Events)))
        {
            return default;
        }

        var row = IsLast ? stream.LastSure(Events) : stream.FirstSure(Events);
        return row < 0 ? default : stream.ValueAt(row, Field);
    }
}

/// <summary>The least or greatest value.</summary>
internal sealed record ExtremeCell(EventSource Events, int Field, bool KnownOnly, bool IsGreatest, CellShape Shape) : ComputedCell(Shape)
{
    public override int Cost => 30;

    public override Cell Compute(Frame frame)
    {
        var stream = frame.Streams[Events.Stream];
        if (!stream.IsDecided(Events))
        {
            return default;
        }

        Cell extreme = default;
        for (var row = stream.NextSure(Events, -1); row >= 0; row = stream.NextSure(Events, row))
        {
            var value = stream.ValueAt(row, Field);
            if (!value.IsKnown)
            {
                if (KnownOnly)
                {
                    continue;
                }

                return default;
            }

            if (!extreme.IsKnown || (IsGreatest ? value.Key > extreme.Key : value.Key < extreme.Key))
            {
                extreme = value;
            }
        }

        return extreme;
    }
}

/// <summary>The sum; 0 without events.</summary>
internal sealed record SumCell(EventSource Events, int Field, bool KnownOnly, CellShape Shape) : ComputedCell(Shape)
{
    /// <summary>Whole numbers up to here are exact as doubles.</summary>
    private const long MaxExactWhole = 1L << 53;

    public override int Cost => 30;

    public override Cell Compute(Frame frame)
    {
        var stream = frame.Streams[Events.Stream];
        if (!stream.IsDecided(Events))
        {
            return default;
        }

        Int128 sum = 0;
        var isExact = true;
        for (var row = stream.NextSure(Events, -1); row >= 0; row = stream.NextSure(Events, row))
        {
            var value = stream.ValueAt(row, Field);
            if (value.IsKnown)
            {
                isExact &= TryWhole(value.Key, out var whole);
                sum += whole;
            }
            else if (!KnownOnly)
            {
                return default;
            }
        }

        return Result(frame, sum, isExact);
    }

    /// <summary>A double adds up as a whole number while it is one; else the sum is left to the reference evaluator.</summary>
    private bool TryWhole(long key, out long whole)
    {
        if (Shape.Type == CellType.Money)
        {
            whole = key;
            return true;
        }

        var number = Keys.ToDouble(key);
        var fits = Math.Abs(number) <= MaxExactWhole && Math.Truncate(number) == number;
        whole = fits ? (long)number : 0;
        return fits;
    }

    private Cell Result(Frame frame, Int128 sum, bool isExact)
    {
        var most = Shape.Type == CellType.Money ? long.MaxValue : MaxExactWhole;
        if (!isExact || sum > most || sum < -most)
        {
            frame.IsBeyond = true;
            return default;
        }

        return Cell.Of(Shape.Type == CellType.Money ? (long)sum : Keys.Of((double)sum));
    }
}
