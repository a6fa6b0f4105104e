using System.Numerics;
using System.Runtime.CompilerServices;
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

    /// <summary>Whether any event matches, or all do.</summary>
    public void Decide(EventQuantifierTest test, TruthBits truths)
    {
        var stream = streams[test.Events.Stream]!;
        var bits = stream.BitsOf(test.Events);
        var window = test.All ? stream.Window(test.Events.Window) : [];
        var offsets = stream.Events.Offsets;
        if (!test.All && bits.Open is null && IsPlain(stream, test.Events))
        {
            Any(bits.Sure, offsets, truths);
            return;
        }

        for (var row = 0; row < customers.Rows; row++)
        {
            var (start, end) = (offsets[row], offsets[row + 1]);
            var (sure, open) = (bits.CountSure(start, end), bits.CountOpen(start, end));
            var isDecided = test.All ? sure + open < Bits.Count(window, start, end) : sure > 0;
            truths.Put(
                row,
                !stream.Events.IsReadable(row) ? Truth.Undetermined
                : isDecided ? Of(!test.All)
                : open > 0 || stream.ReachesBack(test.Events, customers.ZoneOf(row)) ? Truth.Undetermined
                : Of(test.All));
        }
    }

    /// <summary>Whether nothing but the bits matters: every customer's events are readable and history reaches back.</summary>
    private bool IsPlain(StreamRun stream, EventSource source)
    {
        var isPlain = stream.Events.Unreadable is null;
        foreach (var zone in customers.Present)
        {
            isPlain &= !stream.ReachesBack(source, zone);
        }

        return isPlain;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Any(ulong[] bits, int[] offsets, TruthBits truths)
    {
        Array.Fill(truths.Known, ulong.MaxValue);
        var rows = customers.Rows;
        for (var word = 0; word << 6 < rows; word++)
        {
            var found = 0UL;
            for (var row = word << 6; row < Math.Min(rows, (word << 6) + 64); row++)
            {
                var (start, end) = (offsets[row], offsets[row + 1]);
                var any = end - start <= 64 ? Bits.Extract(bits, start, end) != 0 : Bits.First(bits, start, end) >= 0;
                found |= any ? 1UL << (row & 63) : 0;
            }

            truths.True[word] = found;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(ulong[] bits, int[] offsets, ComputedColumn target)
    {
        var counts = target.Values;
        for (var row = 0; row < customers.Rows; row++)
        {
            var (start, end) = (offsets[row], offsets[row + 1]);
            var count = end - start <= 64 ? BitOperations.PopCount(Bits.Extract(bits, start, end)) : Bits.Count(bits, start, end);
            counts[row] = ComputedColumn.RawOf(count);
        }
    }

    /// <summary>Where no sum can leave its range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(StreamRun stream, int field, ulong[] bits, ComputedColumn target)
    {
        var sums = target.Values;
        var (offsets, values) = (stream.Events.Offsets, stream.BlocksOf(field));
        for (var row = 0; row < customers.Rows; row++)
        {
            var (start, end) = (offsets[row], offsets[row + 1]);
            var total = 0L;
            if (end - start <= 64)
            {
                for (var left = Bits.Extract(bits, start, end); left != 0; left &= left - 1)
                {
                    var place = start + BitOperations.TrailingZeroCount(left);
                    total += values[place >> Bits.RowBits].KeyAt(place & (Bits.Rows - 1));
                }
            }
            else
            {
                for (var place = Bits.First(bits, start, end); place >= 0; place = Bits.First(bits, place + 1, end))
                {
                    total += values[place >> Bits.RowBits].KeyAt(place & (Bits.Rows - 1));
                }
            }

            sums[row] = ComputedColumn.RawOf(total);
        }
    }

    private static Truth Of(bool truth) => truth ? Truth.True : Truth.False;

    private void Count(CountCell cell, ComputedColumn target)
    {
        var stream = streams[cell.Events.Stream]!;
        var (bits, offsets) = (stream.BitsOf(cell.Events), stream.Events.Offsets);
        if (bits.Open is null && IsPlain(stream, cell.Events))
        {
            Count(bits.Sure, offsets, target);
            return;
        }

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
        var (bits, offsets) = (stream.BitsOf(cell.Events), stream.Events.Offsets);
        if (bits.Open is null && IsPlain(stream, cell.Events) && stream.IsAlwaysKnown(cell.Field)
            && stream.MostOf(cell.Field) * stream.Events.Events <= long.MaxValue)
        {
            Sum(stream, cell.Field, bits.Sure, target);
            return;
        }

        for (var row = 0; row < customers.Rows; row++)
        {
            var (start, end) = (offsets[row], offsets[row + 1]);
            if (!stream.Events.IsReadable(row) || bits.CountOpen(start, end) > 0 || stream.ReachesBack(cell.Events, customers.ZoneOf(row))
                || !TryAdd(stream, cell, bits.Sure, start, end, out var total))
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

    private static bool TryAdd(StreamRun stream, SumCell cell, ulong[] bits, int start, int end, out Int128 total)
    {
        total = 0;
        for (var place = Bits.First(bits, start, end); place >= 0; place = Bits.First(bits, place + 1, end))
        {
            if (stream.IsKnown(cell.Field, place))
            {
                total += stream.ValueOf(cell.Field, place);
            }
            else if (!cell.KnownOnly)
            {
                return false;
            }
        }

        return true;
    }
}
