using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Loading;

/// <summary>Collects the events of a stream, customer after customer, each customer's in order of time.</summary>
internal sealed class StreamWriter(TableLayout layout, TableTexts texts, int stream)
{
    private readonly ColumnWriter _at = new(new CellShape(CellType.Instant), null);
    private readonly ColumnWriter[] _fields =
        [.. layout.Fields[stream].Index().Select(field => new ColumnWriter(
            field.Item, field.Item.Type == CellType.Text ? texts.Of(stream, field.Index) : null))];

    private readonly List<int> _offsets = [0];
    private readonly ulong[] _unreadable = new ulong[Bits.Words];

    public void Clear()
    {
        _at.Clear();
        foreach (var field in _fields)
        {
            field.Clear();
        }

        _offsets.Clear();
        _offsets.Add(0);
        Array.Clear(_unreadable);
    }

    public void AddEvent(long at, ReadOnlySpan<Cell> values)
    {
        _at.Add(at);
        for (var field = 0; field < values.Length; field++)
        {
            _fields[field].Add(values[field]);
        }
    }

    /// <summary>The events added since the customer before are this one's.</summary>
    public void EndCustomer(bool isReadable)
    {
        Bits.Put(_unreadable, _offsets.Count - 1, !isReadable);
        _offsets.Add(_at.Count);
    }

    public void Copy(StreamChunk chunk, int row)
    {
        for (var place = chunk.Offsets[row]; place < chunk.Offsets[row + 1]; place++)
        {
            var (block, at) = (place / Bits.Rows, place % Bits.Rows);
            _at.Add(chunk.At[block].KeyAt(at));
            for (var field = 0; field < _fields.Length; field++)
            {
                var keys = chunk.Fields[field][block];
                if (keys.IsKnown(at))
                {
                    _fields[field].Add(keys.KeyAt(at));
                }
                else
                {
                    _fields[field].AddUnknown();
                }
            }
        }

        EndCustomer(chunk.IsReadable(row));
    }

    public StreamChunk Pack() => new(
        [.. _offsets], _at.PackBlocks(), [.. _fields.Select(field => field.PackBlocks())], Bits.Any(_unreadable) ? [.. _unreadable] : null);
}
