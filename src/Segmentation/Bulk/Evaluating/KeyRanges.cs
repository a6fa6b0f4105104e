using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>A set of keys as ranges, ascending: from a key, up to and without another; no end is no limit.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
internal sealed class KeyRanges
{
    private readonly (long? Low, long? High)[] _ranges;

    private KeyRanges((long? Low, long? High)[] ranges) => _ranges = ranges;

    /// <summary>The keys for which what is mapped from them is in a set.</summary>
    public static KeyRanges Of(KeySet set, CellMapping mapping, LocalCalendar calendar)
    {
        var ranges = new List<(long?, long?)>();
        var (inside, from) = (set.HoldsLowest, (long?)null);
        foreach (var cut in set.Cuts)
        {
            if (!mapping.TryMap(cut, calendar, out var mapped))
            {
                break;
            }

            if (mapped == long.MinValue)
            {
                inside = !inside;
                continue;
            }

            if (inside)
            {
                ranges.Add((from, mapped));
            }

            (inside, from) = (!inside, mapped);
        }

        if (inside)
        {
            ranges.Add((from, null));
        }

        return new KeyRanges([.. ranges]);
    }

    /// <summary>The rows whose key is in the set.</summary>
    public void Fill(KeyChunk keys, Span<ulong> bits, Span<ulong> scratch)
    {
        if (_ranges.Length == 0)
        {
            bits.Clear();
            return;
        }

        RangeKernel.Fill(keys, _ranges[0].Low, _ranges[0].High, bits);
        for (var i = 1; i < _ranges.Length; i++)
        {
            RangeKernel.Fill(keys, _ranges[i].Low, _ranges[i].High, scratch);
            BitKernel.Add(scratch, bits);
        }
    }
}
