using Segmentation.Bulk.Kernels;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Evaluation.Compiling;
using Segmentation.Time;

namespace Segmentation.Bulk.Columns;

/// <summary>A row of a table as the reference evaluator sees a customer.</summary>
internal sealed class RowSnapshot : CustomerSnapshot
{
    private readonly TableData _table;
    private readonly TableChunk _chunk;
    private readonly int _row;

    private RowSnapshot(TableData table, TableChunk chunk, int row, LocalCalendar calendar)
        : base(table.Layout.Catalogue, chunk.Keys[row], calendar, new IssueLog()) => (_table, _chunk, _row) = (table, chunk, row);

    public static RowSnapshot Of(TableData table, int row)
    {
        var chunk = table.Chunks[row / Bits.Rows];
        var zone = chunk.Columns[table.Layout.Zone].Keys!.KeyAt(row % Bits.Rows);
        return new RowSnapshot(table, chunk, row % Bits.Rows, table.Zones[(int)zone]);
    }

    /// <summary>As it was read, places filled in where they could be.</summary>
    protected override Datum CompleteAttribute(int index) => ReadAttribute(index);

    protected override Datum ReadAttribute(int index)
    {
        var column = _chunk.Columns[index];
        if (!column.IsKnown(_row))
        {
            return Datum.Unknown;
        }

        var texts = Catalogue.Attributes[index].Type is AttributeType.Text or AttributeType.Set ? _table.Texts.Of(index) : null;
        return column.Sets is { } sets
            ? Datum.OfSet([.. MembersOf(sets).Select(number => texts![number]).Order(StringComparer.Ordinal)])
            : ColumnData.Of(column.Keys!.KeyAt(_row), _table.Layout.Shapes[index], texts);
    }

    protected override AnniversaryPolicy ReadAnniversaries(int index)
    {
        var number = _table.Layout.WithOtherAnniversaries.IndexOf(index);
        return number >= 0 && _chunk.Columns[_table.Layout.FirstAnniversaries + number].Keys!.KeyAt(_row) == 1
            ? Catalogue.Attributes[index].OtherAnniversaries!
            : Catalogue.Attributes[index].Anniversaries;
    }

    protected override EventHistory ReadEvents(int stream)
    {
        var events = _chunk.Streams[stream];
        if (!events.IsReadable(_row))
        {
            return EventHistory.Unreadable;
        }

        var definition = Catalogue.Streams[stream];
        var rows = new EventRow[events.CountOf(_row)];
        for (var i = 0; i < rows.Length; i++)
        {
            var place = events.Offsets[_row] + i;
            var fields = new Datum[definition.Fields.Length];
            for (var field = 0; field < fields.Length; field++)
            {
                fields[field] = FieldOf(stream, field, place);
            }

            rows[i] = new EventRow(definition, Datum.OfMoment(new DateTimeOffset(events.AtOf(place), TimeSpan.Zero)), null, fields);
        }

        return new EventHistory([.. rows], IsReadable: true);
    }

    protected override IEnumerable<EventRow?> ReadStream(int stream) => throw new System.Diagnostics.UnreachableException();

    protected override bool? ReadPredicate(string name)
    {
        var column = _chunk.Columns[_table.Layout.FirstPredicate + Catalogue.Predicates.IndexOf(name)];
        return column.IsKnown(_row) ? column.Keys!.KeyAt(_row) == 1 : null;
    }

    private Datum FieldOf(int stream, int field, int place)
    {
        var keys = _chunk.Streams[stream].Fields[field][place / Bits.Rows];
        var shape = _table.Layout.Fields[stream][field];
        return keys.IsKnown(place % Bits.Rows)
            ? ColumnData.Of(keys.KeyAt(place % Bits.Rows), shape, shape.Type == CellType.Text ? _table.Texts.Of(stream, field) : null)
            : Datum.Unknown;
    }

    private IEnumerable<int> MembersOf(SetChunk sets)
    {
        for (var place = sets.Offsets[_row]; place < sets.Offsets[_row + 1]; place++)
        {
            yield return sets.Members[place];
        }
    }
}
