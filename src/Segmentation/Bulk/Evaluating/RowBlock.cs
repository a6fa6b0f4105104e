using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Up to 8,192 rows whose conditions are decided together: customers, or events.</summary>
internal abstract class RowBlock
{
    private readonly ulong[] _inZone = new ulong[Bits.Words];
    private readonly ulong[] _mask = new ulong[Bits.Words];
    private readonly ulong[] _more = new ulong[Bits.Words];

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

    /// <summary>The rows whose key lies in some ranges, which differ from zone to zone.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="ranges">The ranges of each zone, by its number.</param>
    /// <param name="bits">One bit for each row; rows whose value is unknown hold anything.</param>
    public void Fill(KeyChunk keys, KeyRanges[] ranges, Span<ulong> bits)
    {
        if (Present.Length == 1)
        {
            ranges[Present[0]].Fill(keys, bits, _more);
            return;
        }

        bits.Clear();
        foreach (var zone in Present)
        {
            RangeKernel.Fill(ZoneColumn, zone, zone + 1L, _inZone);
            ranges[zone].Fill(keys, _mask, _more);
            BitKernel.AddBoth(_inZone, _mask, bits);
        }
    }
}
