using System.Collections.Immutable;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Loading;

/// <summary>Collects the keys of a column, or the numbers of its texts, one value after the other.</summary>
internal sealed class ColumnWriter(CellShape shape, TextDictionary? dictionary)
{
    private long[] _keys = new long[64];
    private ulong[] _known = new ulong[1];

    public int Count { get; private set; }

    /// <summary>The numbers of the column's texts; null for a column of keys.</summary>
    public TextCache? Texts { get; } = dictionary is null ? null : new TextCache(dictionary);

    public void Clear()
    {
        Array.Clear(_known, 0, (Count + 63) >> 6);
        Count = 0;
    }

    public void AddUnknown()
    {
        Reserve();
        _keys[Count++] = 0;
    }

    public void Add(long key)
    {
        Reserve();
        Bits.Set(_known, Count);
        _keys[Count++] = key;
    }

    public void Add(in Cell cell)
    {
        if (cell.IsKnown)
        {
            Add(KeyOf(cell));
        }
        else
        {
            AddUnknown();
        }
    }

    /// <summary>Adds up to 64 unknown values; the caller fills in their keys and says which are known.</summary>
    public Span<long> AddBlock(int rows)
    {
        while (Count + rows > _keys.Length)
        {
            Grow();
        }

        Count += rows;
        return _keys.AsSpan(Count - rows, rows);
    }

    /// <summary>Says which of the block that begins at a row are known.</summary>
    public void SetKnown(int first, ulong known) => _known[first >> 6] = known;

    /// <summary>Another value for a row that is there already.</summary>
    public void Put(int row, in Cell cell)
    {
        Bits.Put(_known, row, cell.IsKnown);
        _keys[row] = cell.IsKnown ? KeyOf(cell) : 0;
    }

    /// <summary>The key of a known value, or the number of its text.</summary>
    public long KeyOf(in Cell cell) => Texts is null ? cell.Key : Texts.NumberOf(cell.Text!);

    /// <summary>The key of a known value, or the number of its text.</summary>
    public long KeyOf(in Datum value) => KeyOf(Cell.Of(value, shape.Scale));

    /// <summary>The column of a chunk.</summary>
    public KeyChunk Pack() => KeyPacker.Pack(_keys.AsSpan(0, Count), Padded(0, Count), AreDoubles);

    /// <summary>The column in blocks of as many values as a chunk has rows.</summary>
    public ImmutableArray<KeyChunk> PackBlocks()
    {
        var blocks = ImmutableArray.CreateBuilder<KeyChunk>();
        for (var start = 0; start < Count; start += Bits.Rows)
        {
            var length = Math.Min(Bits.Rows, Count - start);
            blocks.Add(KeyPacker.Pack(_keys.AsSpan(start, length), Padded(start, length), AreDoubles));
        }

        return blocks.ToImmutable();
    }

    private bool AreDoubles => shape.Type == CellType.Number;

    /// <summary>The bits of some values, in as many words as a chunk has.</summary>
    private ulong[] Padded(int start, int length)
    {
        var known = new ulong[Bits.Words];
        _known.AsSpan(start >> 6, (length + 63) >> 6).CopyTo(known);
        return known;
    }

    private void Reserve()
    {
        if (Count == _keys.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        Array.Resize(ref _keys, 2 * _keys.Length);
        Array.Resize(ref _known, _keys.Length >> 6);
    }
}
