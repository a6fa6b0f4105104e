using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Counts, sums and the like of events for all customers of a chunk, from the bits of the events.</summary>
internal sealed class EventCells(CustomerBlock customers, StreamRun?[] streams, List<int> beyond)
{
    /// <summary>Whether a cell can be computed from bits.</summary>
    public static bool Covers(ComputedCell cell) => cell is CountCell or LatestCell or SumCell { Shape.Type: CellType.Money };

    public void Compute(ComputedCell cell, ComputedColumn target)
    {
        target.Begin();
        switch (cell)
        {
            case CountCell count:
                Count(count, target);
                break;
            case LatestCell latest:
                Latest(latest, target);
                break;
            case SumCell sum:
                Sum(sum, target);
                break;
        }
    }

    public Truth Quantify(EventQuantifierTest test, int row)
    {
        var stream = streams[test.Events.Stream]!;
        if (!stream.Events.IsReadable(row))
        {
            return Truth.Undetermined;
        }

        var (start, end) = (stream.Events.Offsets[row], stream.Events.Offsets[row + 1]);
        var bits = stream.BitsOf(test.Events);
        var (sure, open) = (bits.CountSure(start, end), bits.CountOpen(start, end));
        if (test.All ? sure + open < Bits.Count(stream.Window(test.Events.Window), start, end) : sure > 0)
        {
            return test.All ? Truth.False : Truth.True;
        }

        return open > 0 || stream.ReachesBack(test.Events, customers.ZoneOf(row)) ? Truth.Undetermined
            : test.All ? Truth.True : Truth.False;
    }

    private void Count(CountCell cell, ComputedColumn target)
    {
        var stream = streams[cell.Events.Stream]!;
        var (bits, offsets) = (stream.BitsOf(cell.Events), stream.Events.Offsets);
        for (var row = 0; row < customers.Rows; row++)
        {
            if (!stream.Events.IsReadable(row))
            {
                target.SetUnknown(row);
                continue;
            }

            var (start, end) = (offsets[row], offsets[row + 1]);
            var sure = bits.CountSure(start, end);
            if (bits.Open is null && !stream.ReachesBack(cell.Events, customers.ZoneOf(row)))
            {
                target.Set(row, sure);
            }
            else
            {
                var most = stream.ReachesBack(cell.Events, customers.ZoneOf(row)) ? long.MaxValue : sure + bits.CountOpen(start, end);
                target.Set(row, Cell.Range(sure, most));
            }
        }
    }

    private void Latest(LatestCell cell, ComputedColumn target)
    {
        var stream = streams[cell.Events.Stream]!;
        var (bits, offsets) = (stream.BitsOf(cell.Events), stream.Events.Offsets);
        for (var row = 0; row < customers.Rows; row++)
        {
            var (start, end) = (offsets[row], offsets[row + 1]);
            var last = Bits.Last(bits.Sure, start, end);
            if (last < 0 || bits.CountOpen(start, end) > 0 || !stream.Events.IsReadable(row))
            {
                target.SetUnknown(row);
            }
            else
            {
                target.Set(row, stream.Events.AtOf(last));
            }
        }
    }

    private void Sum(SumCell cell, ComputedColumn target)
    {
        var stream = streams[cell.Events.Stream]!;
        var (bits, offsets, values) = (stream.BitsOf(cell.Events), stream.Events.Offsets, stream.Values(cell.Field));
        for (var row = 0; row < customers.Rows; row++)
        {
            var (start, end) = (offsets[row], offsets[row + 1]);
            if (!stream.Events.IsReadable(row) || bits.CountOpen(start, end) > 0 || stream.ReachesBack(cell.Events, customers.ZoneOf(row))
                || !TryAdd(stream, cell, bits.Sure, start, end, values, out var total))
            {
                target.SetUnknown(row);
            }
            else if (total < -long.MaxValue || total > long.MaxValue)
            {
                target.SetUnknown(row);
                beyond.Add(row);
            }
            else
            {
                target.Set(row, (long)total);
            }
        }
    }

    private static bool TryAdd(StreamRun stream, SumCell cell, ulong[] bits, int start, int end, long[] values, out Int128 total)
    {
        total = 0;
        for (var place = Bits.First(bits, start, end); place >= 0; place = Bits.First(bits, place + 1, end))
        {
            if (stream.IsKnown(cell.Field, place))
            {
                total += values[place];
            }
            else if (!cell.KnownOnly)
            {
                return false;
            }
        }

        return true;
    }
}
