using Segmentation.Bulk.Columns;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Loading;

/// <summary>Collects customers until a chunk is full.</summary>
internal sealed class ChunkWriter
{
    private readonly TableLayout _layout;
    private readonly List<string> _keys = [];

    public ChunkWriter(TableLayout layout, TableTexts texts)
    {
        _layout = layout;
        Columns = [.. layout.Shapes.Index().Select(column => column.Item.Type == CellType.Set
            ? null
            : new ColumnWriter(column.Item, column.Item.Type == CellType.Text ? texts.Of(column.Index) : null))];
        Sets = [.. layout.Shapes.Index().Select(column => column.Item.Type == CellType.Set ? new SetWriter(texts.Of(column.Index)) : null)];
        Streams = [.. layout.Fields.Select((_, stream) => new StreamWriter(layout, texts, stream))];
    }

    public int Rows => _keys.Count;

    /// <summary>The columns; null where it is one of sets.</summary>
    public ColumnWriter?[] Columns { get; }

    /// <summary>The columns of sets; null for the others.</summary>
    public SetWriter?[] Sets { get; }

    public StreamWriter[] Streams { get; }

    public void AddKey(string key) => _keys.Add(key);

    /// <summary>Adds a customer as the reference evaluator sees it.</summary>
    public void Add(CustomerSnapshot customer, int zone)
    {
        for (var attribute = 0; attribute < _layout.FirstPredicate; attribute++)
        {
            var value = customer.Attribute(attribute);
            if (Sets[attribute] is { } sets)
            {
                sets.Add(value.IsKnown ? value.Set : null);
            }
            else
            {
                Columns[attribute]!.Add(Cell.Of(value, _layout.Shapes[attribute].Scale));
            }
        }

        foreach (var (number, predicate) in _layout.Catalogue.Predicates.Index())
        {
            Columns[_layout.FirstPredicate + number]!.Add(customer.Predicate(predicate) is { } truth ? Cell.Of(truth ? 1 : 0) : default);
        }

        foreach (var (number, attribute) in _layout.WithOtherAnniversaries.Index())
        {
            var isOther = !ReferenceEquals(customer.Anniversaries(attribute), _layout.Catalogue.Attributes[attribute].Anniversaries);
            Columns[_layout.FirstAnniversaries + number]!.Add(isOther ? 1 : 0);
        }

        Columns[_layout.Zone]!.Add(zone);
        for (var stream = 0; stream < Streams.Length; stream++)
        {
            Add(Streams[stream], customer.Events(stream), _layout.Fields[stream].AsSpan());
        }

        AddKey(customer.Key);
    }

    /// <summary>Adds customers who are in a chunk already.</summary>
    public void Copy(TableChunk chunk, IEnumerable<int> rows)
    {
        foreach (var row in rows)
        {
            for (var column = 0; column < Columns.Length; column++)
            {
                Copy(column, chunk.Columns[column], row);
            }

            for (var stream = 0; stream < Streams.Length; stream++)
            {
                Streams[stream].Copy(chunk.Streams[stream], row);
            }

            AddKey(chunk.Keys[row]);
        }
    }

    /// <summary>The chunk; the writer is empty again.</summary>
    public TableChunk Take()
    {
        var chunk = new TableChunk
        {
            Rows = Rows,
            Keys = CustomerKeys.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_keys)),
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
        _keys.Clear();
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
