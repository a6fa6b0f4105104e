using System.Runtime.InteropServices;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Evaluating;

/// <summary>The customers of a chunk, with the cells that are computed for them.</summary>
internal sealed class CustomerBlock(CompiledRules rules, TableData table, ZoneMoment[] zones) : RowBlock
{
    private readonly ComputedColumn?[] _computed = new ComputedColumn?[rules.Cells.Length];
    private int[] _present = [];
    private int _number;

    public TableChunk Chunk { get; private set; } = null!;

    public int[] PresentZones => _present;

    public override int Rows => Chunk.Rows;

    public override ZoneMoment[] Zones => zones;

    public override ReadOnlySpan<int> Present => _present;

    public override KeyChunk ZoneColumn => Chunk.Columns[table.Layout.Zone].Keys!;

    /// <summary>The row's place in the table.</summary>
    public int RowInTable(int row) => (_number * Bits.Rows) + row;

    public void Begin(int number)
    {
        (_number, Chunk) = (number, table.Chunks[number]);
        _present = table.Zones.Count == 1 ? [0] : Distinct();
    }

    /// <summary>The column of a computed cell, to be filled.</summary>
    public ComputedColumn Computed(int cell) => _computed[cell] ??= new ComputedColumn();

    public override KeyChunk KeysOf(int cell) => rules.Cells[cell] switch
    {
        AttributeCell attribute => Chunk.Columns[attribute.Attribute].Keys!,
        PredicateCell predicate => Chunk.Columns[table.Layout.FirstPredicate + table.Layout.Catalogue.Predicates.IndexOf(predicate.Name)].Keys!,
        _ => Computed(cell).Keys,
    };

    public override SetChunk SetsOf(int cell) => Chunk.Columns[((AttributeCell)rules.Cells[cell]).Attribute].Sets!;

    public override TextDictionary TextsOf(int cell) => table.Texts.Of(((AttributeCell)rules.Cells[cell]).Attribute);

    /// <summary>How the members of a cell of sets are compared.</summary>
    public StringComparer ComparerOf(int cell) => rules.Cells[cell].Shape.Comparer;

    /// <summary>A member of a cell of sets, by its number among those that rules mention.</summary>
    public string MemberOf(int cell, int member) => rules.Graph.MembersOf(cell)[member];

    private int[] Distinct()
    {
        var seen = new bool[table.Zones.Count];
        for (var row = 0; row < Chunk.Rows; row++)
        {
            seen[ZoneColumn.KeyAt(row)] = true;
        }

        return [.. seen.Index().Where(zone => zone.Item).Select(zone => zone.Index)];
    }
}

/// <summary>The keys of a computed cell for the rows of a chunk, in memory that is used again.</summary>
internal sealed class ComputedColumn
{
    private readonly byte[] _data = new byte[8 * Bits.Rows];
    private readonly ulong[] _known = new ulong[Bits.Words];
    private KeyChunk? _keys;
    private bool _anyUnknown;

    /// <summary>The rows whose key is only known to lie in a range.</summary>
    public List<(int Row, long Low, long High)> Ranges { get; } = [];

    /// <summary>Signed keys in the order of numbers without sign.</summary>
    public KeyChunk Keys => _keys ??= new KeyChunk(_data, 8, long.MinValue, 1, KeyChunk.NoDecimals, _anyUnknown ? _known : null);

    public void Begin()
    {
        _keys = null;
        _anyUnknown = false;
        Ranges.Clear();
        Array.Fill(_known, ulong.MaxValue);
    }

    /// <summary>The rows as they are stored: see <see cref="RawOf"/>.</summary>
    public Span<ulong> Values => MemoryMarshal.Cast<byte, ulong>(_data.AsSpan());

    /// <summary>How a key is stored.</summary>
    public static ulong RawOf(long key) => unchecked((ulong)(key - long.MinValue));

    public void Set(int row, long key) => Values[row] = RawOf(key);

    public void SetUnknown(int row)
    {
        _anyUnknown = true;
        Bits.Clear(_known, row);
    }

    public void Set(int row, in Cell cell)
    {
        if (cell.IsKnown)
        {
            Set(row, cell.Key);
            return;
        }

        SetUnknown(row);
        if (cell.State == CellState.Range)
        {
            Ranges.Add((row, cell.Key, cell.High));
        }
    }
}
