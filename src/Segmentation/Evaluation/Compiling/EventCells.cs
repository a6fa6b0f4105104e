using System.Collections.Immutable;
using Segmentation.Evaluation.Matching;
using Segmentation.Time;

namespace Segmentation.Evaluation.Compiling;

/// <summary>How many events match; a range where a filter is undetermined for some, or history is cut off.</summary>
internal sealed record CountCell(EventSource Events) : ComputedCell(new CellShape(CellType.Whole))
{
    public override ImmutableArray<EventSource> Sources => [Events];

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
    public override ImmutableArray<EventSource> Sources => [Events];

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
    public override ImmutableArray<EventSource> Sources => [Events];

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
    public override ImmutableArray<EventSource> Sources => [Events];

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
    public override ImmutableArray<EventSource> Sources => [Events];

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

/// <summary>How many different values there are; at least so many where history is cut off.</summary>
internal sealed record DistinctCell(EventSource Events, int Field, bool KnownOnly, StringComparison Comparison)
    : ComputedCell(new CellShape(CellType.Whole))
{
    public override ImmutableArray<EventSource> Sources => [Events];

    public override int Cost => 100;

    public override Cell Compute(Frame frame)
    {
        var stream = frame.Streams[Events.Stream];
        if (!stream.IsReadable || stream.CountOpen(Events) > 0)
        {
            return default;
        }

        var different = 0;
        for (var row = stream.NextSure(Events, -1); row >= 0; row = stream.NextSure(Events, row))
        {
            var value = stream.ValueAt(row, Field);
            if (value.IsKnown)
            {
                different += WasBefore(stream, row, ref value) ? 0 : 1;
            }
            else if (!KnownOnly)
            {
                return default;
            }
        }

        return Cell.Range(different, stream.ReachesBack(Events) ? long.MaxValue : different);
    }

    private bool WasBefore(StreamFrame stream, int end, ref Cell value)
    {
        for (var row = stream.NextSure(Events, -1); row < end; row = stream.NextSure(Events, row))
        {
            var other = stream.ValueAt(row, Field);
            if (other.IsKnown && other.Key == value.Key && string.Equals(other.Text, value.Text, Comparison))
            {
                return true;
            }
        }

        return false;
    }
}
