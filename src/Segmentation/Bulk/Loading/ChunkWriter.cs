using Segmentation.Bulk.Columns;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Loading;

/// <summary>Collects customers until a chunk is full.</summary>
internal sealed class ChunkWriter
{
    private readonly TableLayout _layout;

    public ChunkWriter(TableLayout layout, TableTexts texts)
    {
        _layout = layout;
        Columns = [.. layout.Shapes.Index().Select(column => column.Item.Type == CellType.Set
            ? null
            : new ColumnWriter(column.Item, column.Item.Type == CellType.Text ? texts.Of(column.Index) : null))];
        Sets = [.. layout.Shapes.Index().Select(column => column.Item.Type == CellType.Set ? new SetWriter(texts.Of(column.Index)) : null)];
        Streams = [.. layout.Fields.Select((_, stream) => new StreamWriter(layout, texts, stream))];
    }

    public int Rows => Keys.Count;

    public KeyWriter Keys { get; } = new();

    /// <summary>The columns; null where it is one of sets.</summary>
    public ColumnWriter?[] Columns { get; }

    /// <summary>The columns of sets; null for the others.</summary>
    public SetWriter?[] Sets { get; }

    public StreamWriter[] Streams { get; }

    /// <summary>Another customer, as the reference evaluator sees them, for a row whose key and columns are there already.</summary>
    /// <remarks>Sets and events are added: they must be the next.</remarks>
    public void Put(int row, CustomerSnapshot customer, int zone)
    {
        Keys.Put(row, customer.Key);
        for (var attribute = 0; attribute < _layout.FirstPredicate; attribute++)
        {
            var value = customer.Attribute(attribute);
            Sets[attribute]?.Add(value.IsKnown ? value.Set : null);
            Columns[attribute]?.Put(row, Cell.Of(value, _layout.Shapes[attribute].Scale));
        }

        foreach (var (number, predicate) in _layout.Catalogue.Predicates.Index())
        {
            Columns[_layout.FirstPredicate + number]!.Put(row, customer.Predicate(predicate) is { } truth ? Cell.Of(truth ? 1 : 0) : default);
        }

        foreach (var (number, attribute) in _layout.WithOtherAnniversaries.Index())
        {
            var isOther = !ReferenceEquals(customer.Anniversaries(attribute), _layout.Catalogue.Attributes[attribute].Anniversaries);
            Columns[_layout.FirstAnniversaries + number]!.Put(row, Cell.Of(isOther ? 1 : 0));
        }

        Columns[_layout.Zone]!.Put(row, Cell.Of(zone));
        for (var stream = 0; stream < Streams.Length; stream++)
        {
            Add(Streams[stream], customer.Events(stream), _layout.Fields[stream].AsSpan());
        }
    }

    /// <summary>Adds customers who are in a chunk already.</summary>
    public void Copy(TableChunk chunk, IEnumerable<int> rows)
    {
        foreach (var row in rows)
        {
            Copy(chunk, row);
        }
    }

    /// <summary>Adds a customer who is in a chunk already.</summary>
    public void Copy(TableChunk chunk, int row)
    {
        for (var column = 0; column < Columns.Length; column++)
        {
            Copy(column, chunk.Columns[column], row);
        }

        for (var stream = 0; stream < Streams.Length; stream++)
        {
            Streams[stream].Copy(chunk.Streams[stream], row);
        }

        if (chunk.Keys.NumberAt(row) is { } number)
        {
            Keys.Add(number);
        }
        else
        {
            Keys.Add(chunk.Keys[row]);
        }
    }

    /// <summary>The chunk; the writer is empty again.</summary>
    public TableChunk Take()
    {
        var chunk = new TableChunk
        {
            Rows = Rows,
            Keys = Keys.Pack(),
            Columns = [.. _layout.Shapes.Select((_, column) => new ColumnChunk(Columns[column]?.Pack(), Sets[column]?.Pack()))],
            Streams = [.. Streams.Select(stream => stream.Pack())],
        };
        Clear();
        return chunk;
    }

    private static void Add(StreamWriter stream, EventHistory history, ReadOnlySpan<CellShape> fields)
    {
        var values = new Cell[fields.Length];
        foreach (var row in history.Rows)
        {
            for (var field = 0; field < values.Length; field++)
            {
                values[field] = Cell.Of(row.Fields[field], fields[field].Scale);
            }

            stream.AddEvent(row.At.Ticks, values);
        }

        stream.EndCustomer(history.IsReadable);
    }

    private void Copy(int column, ColumnChunk from, int row)
    {
        if (from.Sets is { } sets)
        {
            Sets[column]!.Copy(sets, row);
        }
        else if (from.IsKnown(row))
        {
            Columns[column]!.Add(from.Keys!.KeyAt(row));
        }
        else
        {
            Columns[column]!.AddUnknown();
        }
    }

    private void Clear()
    {
        Keys.Clear();
        foreach (var column in Columns)
        {
            column?.Clear();
        }

        foreach (var set in Sets)
        {
            set?.Clear();
        }

        foreach (var stream in Streams)
        {
            stream.Clear();
        }
    }
}
