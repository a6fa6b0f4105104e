using System.Collections.Immutable;
using Segmentation.Bulk.Columns;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;
using Segmentation.Time;

namespace Segmentation.Bulk.Loading;

/// <summary>Reads customers of the host's type into columns, by typed getters; whatever is unusual is read the careful way.</summary>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class RowReader<TCustomer>
{
    private readonly CustomerModel<TCustomer> _model;
    private readonly TableData _table;
    private readonly (int Column, CellReader<TCustomer> Reader, bool MustBeKnown)[] _attributes;
    private readonly (int Column, Func<TCustomer, IEnumerable<string?>?> Get)[] _sets;
    private readonly Func<TCustomer, bool?>[] _predicates;
    private readonly Func<TCustomer, bool?>[] _anniversaries;
    private readonly EventLoader<TCustomer>[] _streams;
    private readonly Cell[] _cells;
    private readonly Frame _frame;

    public RowReader(CustomerModel<TCustomer> model, TableData table)
    {
        (_model, _table) = (model, table);
        var catalogue = model.Catalogue;
        Writer = new ChunkWriter(table.Layout, table.Texts);
        var attributes = catalogue.Attributes.Index().ToLookup(attribute => attribute.Item.Type == AttributeType.Set, attribute => attribute.Index);
        _attributes = [.. attributes[false].Select(each => (each, CellReaders.Create(model.Getters.Attributes[each]), MustBeKnown(each)))];
        _sets = [.. attributes[true].Select(each => (each, (Func<TCustomer, IEnumerable<string?>?>)model.Getters.Attributes[each].Compiled!))];
        _predicates = [.. catalogue.Predicates.Select(name => model.Getters.Predicates[name])];
        _anniversaries = [.. table.Layout.WithOtherAnniversaries.Select(each => model.Getters.Attributes[each].HasOtherAnniversaries!)];
        var streams = catalogue.Streams.Index().Select(each => new StreamGraph(each.Index, each.Item, catalogue) { OrderMatters = true });
        var rules = CompiledRulesBuilder.Build(new RuleGraph(), [], [.. streams]);
        _streams = [.. rules.Streams.Select((stream, number) =>
            model.Getters.Streams[number].Accept(new EventLoader<TCustomer>.Factory(number, stream)))];
        _frame = new Frame(rules);
        _cells = new Cell[_attributes.Length + _predicates.Length + _anniversaries.Length];
    }

    /// <summary>Where the customers are put.</summary>
    public ChunkWriter Writer { get; }

    /// <summary>Reads a customer.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="place">The place among all customers, for the order of issues.</param>
    public void Read(TCustomer customer, long place)
    {
        if (!TryRead(customer))
        {
            var snapshot = CustomerSnapshot<TCustomer>.Create(_model, customer);
            Writer.Add(snapshot, _table.Zones.NumberOf(snapshot.Calendar));
            _table.Faults.Add(place, snapshot.Issues);
        }
    }

    /// <summary>Nothing is written before all is read: a customer is in all columns or in none.</summary>
    private bool TryRead(TCustomer customer)
    {
        string? key;
        LocalCalendar? calendar;
        try
        {
            key = _model.Getters.Key(customer);
            calendar = _model.Getters.Zone?.Invoke(customer) is { Length: > 0 } id ? _model.Zones.Find(id) : _model.Zones.Default;
            if (string.IsNullOrEmpty(key) || calendar is null || !TryReadAll(customer, calendar))
            {
                return false;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }

        Write(key, calendar);
        return true;
    }

    private bool TryReadAll(TCustomer customer, LocalCalendar calendar)
    {
        _frame.Begin(calendar, Instant.Never);
        var (door, at) = (_frame.Door, 0);
        foreach (var (_, reader, mustBeKnown) in _attributes)
        {
            if (!reader.TryRead(customer, door, out _cells[at]) || (mustBeKnown && !_cells[at].IsKnown))
            {
                return false;
            }

            at++;
        }

        foreach (var predicate in _predicates)
        {
            _cells[at++] = predicate(customer) is { } truth ? Cell.Of(truth ? 1 : 0) : default;
        }

        foreach (var has in _anniversaries)
        {
            _cells[at++] = Cell.Of(has(customer) == true ? 1 : 0);
        }

        foreach (var stream in _streams)
        {
            if (!stream.TryLoad(customer, _frame, door))
            {
                return false;
            }
        }

        return TryReadSets(customer);
    }

    /// <summary>Sets are the last that can fail, and are taken back if one does.</summary>
    private bool TryReadSets(TCustomer customer)
    {
        var rows = Writer.Rows;
        try
        {
            foreach (var (column, get) in _sets)
            {
                Writer.Sets[column]!.Add(get(customer));
            }

            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            foreach (var (column, _) in _sets)
            {
                Writer.Sets[column]!.BackTo(rows);
            }

            return false;
        }
    }

    private void Write(string key, LocalCalendar calendar)
    {
        var (layout, at) = (_table.Layout, 0);
        foreach (var (column, _, _) in _attributes)
        {
            Writer.Columns[column]!.Add(_cells[at++]);
        }

        for (var column = layout.FirstPredicate; column < layout.Zone; column++)
        {
            Writer.Columns[column]!.Add(_cells[at++]);
        }

        Writer.Columns[layout.Zone]!.Add(_table.Zones.NumberOf(calendar));
        for (var stream = 0; stream < _streams.Length; stream++)
        {
            Write(Writer.Streams[stream], _frame.Streams[stream], layout.Fields[stream].Length);
        }

        Writer.AddKey(key);
    }

    private static void Write(StreamWriter writer, StreamFrame events, int fields)
    {
        for (var row = 0; row < events.Count; row++)
        {
            writer.AddEvent(events.At[row], events.Values.AsSpan(row * fields, fields));
        }

        writer.EndCustomer(isReadable: true);
    }

    /// <summary>A region or country that is not on file may be that of the city.</summary>
    private bool MustBeKnown(int attribute) => _model.Catalogue.Places is not null
        && _model.Catalogue.Attributes[attribute].Role is AttributeRole.Region or AttributeRole.Country;
}
