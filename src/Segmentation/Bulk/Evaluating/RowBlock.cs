using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Up to 8,192 rows whose conditions are decided together: customers, or events.</summary>
internal abstract class RowBlock
{
    private readonly ulong[] _inZone = new ulong[Bits.Words];
    private readonly ulong[] _mask = new ulong[Bits.Words];

    /// <summary>How many rows there are.</summary>
    public abstract int Rows { get; }

    /// <summary>The moments of the zones, by their numbers in the table.</summary>
    public abstract ZoneMoment[] Zones { get; }

    /// <summary>The numbers of the zones of the rows.</summary>
    public abstract ReadOnlySpan<int> Present { get; }

    /// <summary>The number of each row's zone; only asked where there are several.</summary>
    public abstract KeyChunk ZoneColumn { get; }

    /// <summary>The keys, or numbers of texts, of a cell.</summary>
    public abstract KeyChunk KeysOf(int cell);

    /// <summary>The sets of a cell.</summary>
    public abstract SetChunk SetsOf(int cell);

    /// <summary>The dictionary of a cell of texts or sets.</summary>
    public abstract TextDictionary TextsOf(int cell);

    /// <summary>The zone of a row.</summary>
    public int ZoneOf(int row) => Present.Length == 1 ? Present[0] : (int)ZoneColumn.KeyAt(row);

    /// <summary>The rows whose key is in a set that differs from zone to zone.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="mapping">How the set's keys follow from those.</param>
    /// <param name="setOf">The set in a zone.</param>
    /// <param name="bits">One bit for each row; rows whose value is unknown hold anything.</param>
    public void Fill(KeyChunk keys, CellMapping mapping, Func<int, KeySet> setOf, Span<ulong> bits)
    {
        if (Present.Length == 1)
        {
            FillIn(Zones[Present[0]].Calendar, keys, mapping, setOf(Present[0]), bits);
            return;
        }

        bits.Clear();
        foreach (var zone in Present)
        {
            RangeKernel.Fill(ZoneColumn, zone, zone + 1L, _inZone);
            FillIn(Zones[zone].Calendar, keys, mapping, setOf(zone), _mask);
            BitKernel.AddBoth(_inZone, _mask, bits);
        }
    }

    private static void FillIn(LocalCalendar calendar, KeyChunk keys, CellMapping mapping, KeySet set, Span<ulong> bits)
    {
        var inside = set.HoldsLowest;
        long? from = null;
        var isFirst = true;
        Span<ulong> more = stackalloc ulong[Bits.Words];
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
                Add(keys, from, mapped, ref isFirst, bits, more);
            }

            (inside, from) = (!inside, mapped);
        }

        if (inside)
        {
            Add(keys, from, null, ref isFirst, bits, more);
        }

        if (isFirst)
        {
            bits.Clear();
        }
    }

    private static void Add(KeyChunk keys, long? from, long? to, ref bool isFirst, Span<ulong> bits, Span<ulong> more)
    {
        if (isFirst)
        {
            RangeKernel.Fill(keys, from, to, bits);
            isFirst = false;
            return;
        }

        RangeKernel.Fill(keys, from, to, more);
        for (var word = 0; word < bits.Length; word++)
        {
            bits[word] |= more[word];
        }
    }
}
