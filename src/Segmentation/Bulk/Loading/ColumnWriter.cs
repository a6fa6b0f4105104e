using System.Collections.Immutable;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Loading;

/// <summary>Collects the keys of a column, or the numbers of its texts, one value after the other.</summary>
internal sealed class ColumnWriter(CellShape shape, TextDictionary? texts)
{
    private long[] _keys = new long[64];
    private ulong[] _known = new ulong[1];

    public int Count { get; private set; }

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

    public void Add(string text) => Add(texts!.NumberOf(text));

    public void Add(in Cell cell)
    {
        if (!cell.IsKnown)
        {
            AddUnknown();
        }
        else if (texts is not null)
        {
            Add(cell.Text!);
        }
        else
        {
            Add(cell.Key);
        }
    }

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
            Array.Resize(ref _keys, 2 * Count);
            Array.Resize(ref _known, (2 * Count) >> 6);
        }
    }
}
