using System.Numerics;
using Segmentation.Bulk.Columns;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;
using Segmentation.Time;

namespace Segmentation.Bulk.Loading;

/// <summary>Reads customers of the host's type into columns, by typed getters; whatever is unusual is read the careful way.</summary>
/// <remarks>64 customers at a time, column after column: their objects stay in the nearest cache, and so does the code of a column.</remarks>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class RowReader<TCustomer>
{
    private const int BlockRows = 64;

    private readonly CustomerModel<TCustomer> _model;
    private readonly TableData _table;
    private readonly IdentityReader<TCustomer> _identity;
    private readonly (int Column, ColumnReader<TCustomer> Reader, bool MustBeKnown)[] _columns;
    private readonly (int Column, SetReader<TCustomer> Reader)[] _sets;
    private readonly EventLoader<TCustomer>?[] _streams;
    private readonly Frame _frame;

    public RowReader(CustomerModel<TCustomer> model, TableData table)
    {
        (_model, _table) = (model, table);
        Writer = new ChunkWriter(table.Layout, table.Texts);
        _identity = new IdentityReader<TCustomer>(model, table.Zones);
        _columns = [.. Attributes(), .. Predicates(), .. Anniversaries()];
        _sets = [.. model.Getters.Attributes.Index()
            .Where(each => each.Item.Definition.Type == AttributeType.Set)
            .Select(each => (each.Index, SetReader<TCustomer>.Create(each.Item)))];
        var streams = model.Catalogue.Streams.Index().Select(each => new StreamGraph(each.Index, each.Item, model.Catalogue) { OrderMatters = true });
        var rules = CompiledRulesBuilder.Build(new RuleGraph(), [], [.. streams]);
        _streams = [.. rules.Streams.Select((stream, number) => model.Getters.Streams[number] is { IsGiven: true } given
            ? given.Accept(new EventLoader<TCustomer>.Factory(number, stream))
            : null)];
        _frame = new Frame(rules);
    }

    /// <summary>Where the customers are put.</summary>
    public ChunkWriter Writer { get; }

    /// <summary>Reads customers into an empty writer, a chunk of them at most.</summary>
    /// <param name="customers">The customers.</param>
    /// <param name="place">The place of the first among all customers, for the order of issues.</param>
    public void Read(ReadOnlySpan<TCustomer> customers, long place)
    {
        for (var start = 0; start < customers.Length; start += BlockRows)
        {
            ReadBlock(customers.Slice(start, Math.Min(BlockRows, customers.Length - start)), place + start);
        }
    }

    private void ReadBlock(ReadOnlySpan<TCustomer> customers, long place)
    {
        var first = Writer.Rows;
        var unusual = _identity.Read(customers, Writer.Keys, Writer.Columns[_table.Layout.Zone]!);
        foreach (var (column, reader, mustBeKnown) in _columns)
        {
            var writer = Writer.Columns[column]!;
            var known = reader.Read(customers, _identity.Calendars, writer.AddBlock(customers.Length), ref unusual);
            writer.SetKnown(first, known);
            unusual |= mustBeKnown ? ~known : 0;
        }

        if (_sets.Length + _streams.Length > 0)
        {
            for (var row = 0; row < customers.Length; row++)
            {
                if (((unusual >> row) & 1) != 0 || !TryReadRest(customers[row], first + row, _identity.Calendars[row]))
                {
                    ReadCarefully(customers[row], first + row, place + row);
                }
            }
        }
        else if (unusual != 0)
        {
            for (var left = unusual; left != 0 && BitOperations.TrailingZeroCount(left) < customers.Length; left &= left - 1)
            {
                var row = BitOperations.TrailingZeroCount(left);
                ReadCarefully(customers[row], first + row, place + row);
            }
        }
    }

    private void ReadCarefully(TCustomer customer, int row, long place)
    {
        var snapshot = CustomerSnapshot<TCustomer>.Create(_model, customer);
        Writer.Put(row, snapshot, _table.Zones.NumberOf(snapshot.Calendar));
        _table.Faults.Add(place, snapshot.Issues);
    }

    /// <summary>Sets and events: of a customer all are written, or none.</summary>
    private bool TryReadRest(TCustomer customer, int row, LocalCalendar calendar)
    {
        try
        {
            _frame.Begin(calendar, Instant.Never);
            foreach (var stream in _streams)
            {
                if (stream?.TryLoad(customer, _frame, _frame.Door) == false)
                {
                    return false;
                }
            }

            foreach (var (column, reader) in _sets)
            {
                reader.Read(customer, Writer.Sets[column]!);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            foreach (var (column, _) in _sets)
            {
                Writer.Sets[column]!.BackTo(row);
            }

            return false;
        }

        for (var stream = 0; stream < _streams.Length; stream++)
        {
            Write(stream);
        }

        return true;
    }

    private void Write(int stream)
    {
        var (writer, isGiven) = (Writer.Streams[stream], _streams[stream] is not null);
        var (events, fields) = (_frame.Streams[stream], _table.Layout.Fields[stream].Length);
        for (var row = 0; isGiven && row < events.Count; row++)
        {
            writer.AddEvent(events.At[row], events.Values.AsSpan(row * fields, fields));
        }

        writer.EndCustomer(isGiven);
    }

    private IEnumerable<(int Column, ColumnReader<TCustomer> Reader, bool MustBeKnown)> Attributes() =>
        _model.Getters.Attributes.Index()
            .Where(each => each.Item.Definition.Type != AttributeType.Set)
            .Select(each => (each.Index, ColumnReaders.Create(each.Item, Writer.Columns[each.Index]!), MustBeKnown(each.Item.Definition)));

    private IEnumerable<(int Column, ColumnReader<TCustomer> Reader, bool MustBeKnown)> Predicates() =>
        _model.Catalogue.Predicates.Index().Select(each => (
            _table.Layout.FirstPredicate + each.Index, ColumnReaders.Of(_model.Getters.Predicates[each.Item], new FlagRule()), false));

    private IEnumerable<(int Column, ColumnReader<TCustomer> Reader, bool MustBeKnown)> Anniversaries() =>
        _table.Layout.WithOtherAnniversaries.Index().Select(each => (
            _table.Layout.FirstAnniversaries + each.Index,
            ColumnReaders.Of(_model.Getters.Attributes[each.Item].HasOtherAnniversaries!, new OtherAnniversariesRule()),
            false));

    /// <summary>A region or country that is not on file may be that of the city.</summary>
    private bool MustBeKnown(AttributeDefinition attribute) =>
        _model.Catalogue.Places is not null && attribute.Role is AttributeRole.Region or AttributeRole.Country;
}
