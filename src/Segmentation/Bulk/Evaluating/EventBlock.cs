using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Evaluating;

/// <summary>A block of events of one stream, whose filters are decided like conditions of customers.</summary>
internal sealed class EventBlock(StreamRules rules, int stream, TableData table, ZoneMoment[] zones) : RowBlock
{
    private readonly Frame _frame = new(rules.Filters);
    private readonly long[] _zoneOf = new long[Bits.Rows];
    private TableChunk _chunk = null!;
    private StreamChunk _events = null!;
    private KeyChunk? _zoneColumn;
    private int[] _present = [];
    private int _block;

    public override int Rows => Math.Min(Bits.Rows, _events.Events - (_block * Bits.Rows));

    public override ZoneMoment[] Zones => zones;

    public override ReadOnlySpan<int> Present => _present;

    public override KeyChunk ZoneColumn => _zoneColumn ??= MakeZones();

    public void Begin(TableChunk chunk, int[] present)
    {
        (_chunk, _present) = (chunk, present);
        _events = chunk.Streams[stream];
    }

    public void Begin(int block) => (_block, _zoneColumn) = (block, null);

    public override KeyChunk KeysOf(int cell) => ((FieldCell)rules.Filters.Cells[cell]).Field is >= 0 and var field
        ? _events.Fields[field][_block]
        : _events.At[_block];

    public override SetChunk SetsOf(int cell) => throw new System.Diagnostics.UnreachableException();

    public override TextDictionary TextsOf(int cell) => table.Texts.Of(stream, ((FieldCell)rules.Filters.Cells[cell]).Field);

    /// <summary>The cells of an event.</summary>
    public Frame FrameOf(int row)
    {
        var zone = zones[ZoneOf(row)];
        _frame.Begin(zone.Calendar, zone.At);
        foreach (var (cell, field) in rules.FieldCells)
        {
            var keys = KeysOf(cell);
            _frame.Cells[cell] = !keys.IsKnown(row) ? default
                : field >= 0 && rules.Filters.Cells[cell].Shape.Type == CellType.Text ? Cell.Of(TextsOf(cell)[(int)keys.KeyAt(row)])
                : Cell.Of(keys.KeyAt(row));
        }

        foreach (var (cell, source) in rules.Filters.Computed)
        {
            _frame.Cells[cell] = source.Compute(_frame);
        }

        return _frame;
    }

    private KeyChunk MakeZones()
    {
        var (start, zone) = (_block * Bits.Rows, _chunk.Columns[table.Layout.Zone].Keys!);
        var known = new ulong[Bits.Words];
        Array.Fill(known, ulong.MaxValue);
        for (var row = 0; row < _chunk.Rows; row++)
        {
            var (first, end) = (Math.Max(_events.Offsets[row], start), Math.Min(_events.Offsets[row + 1], start + Bits.Rows));
            for (var place = first; place < end; place++)
            {
                _zoneOf[place - start] = zone.KeyAt(row);
            }
        }

        return KeyPacker.Pack(_zoneOf, known, areDoubles: false);
    }
}
