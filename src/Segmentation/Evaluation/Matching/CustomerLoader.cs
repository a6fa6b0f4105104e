using System.Runtime.InteropServices;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;
using Segmentation.Time;

namespace Segmentation.Evaluation.Matching;

/// <summary>Fills a frame straight from the host's object, by typed getters, without memory.</summary>
/// <remarks>
/// It knows healthy customers only. Whatever is unusual - a getter that throws, a value that does not fit, an unknown zone, repeated ids -
/// makes it give up, and the customer is read the careful way, which tells what is wrong.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
internal sealed class CustomerLoader<TCustomer>
{
    private readonly CustomerModel<TCustomer> _model;
    private readonly (int Cell, CellReader<TCustomer> Reader, bool MustBeKnown)[] _attributes;
    private readonly (int Cell, Func<TCustomer, bool?> Test)[] _predicates;
    private readonly (SetMembers Members, Func<TCustomer, IEnumerable<string?>?> Get)[] _sets;
    private readonly EventLoader<TCustomer>[] _streams;
    private readonly bool _needsKey;

    public CustomerLoader(CustomerModel<TCustomer> model, CompiledRules rules)
    {
        _model = model;
        _needsKey = rules.NeedsKey;
        var attributes = rules.Cells.Index().Where(cell => cell.Item is AttributeCell { Shape.Type: not CellType.Set })
            .Select(cell => (Cell: cell.Index, ((AttributeCell)cell.Item).Attribute));
        _attributes = [.. attributes.Select(each => (each.Cell, CellReaders.Create(model.Getters.Attributes[each.Attribute]), MustBeKnown(each.Attribute)))];
        _predicates = [.. rules.Cells.Index().Where(cell => cell.Item is PredicateCell)
            .Select(cell => (cell.Index, model.Getters.Predicates[((PredicateCell)cell.Item).Name]))];
        _sets = [.. rules.Sets.Select(set => (set, GetterOf(rules, set)))];
        _streams = [.. rules.Streams.Select((stream, number) =>
            model.Getters.Streams[stream.Stream].Accept(new EventLoader<TCustomer>.Factory(number, stream)))];
    }

    /// <summary>Reads everything that the rules look at; false when the customer must be read the careful way.</summary>
    public bool TryLoad(TCustomer customer, Instant at, Frame frame)
    {
        try
        {
            return _model.Getters.HasKey(customer)
                && FindCalendar(customer) is { } calendar
                && TryLoad(customer, calendar, at, frame);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }

    private bool TryLoad(TCustomer customer, LocalCalendar calendar, Instant at, Frame frame)
    {
        frame.Begin(calendar, at);
        frame.Key = _needsKey ? _model.Getters.Key(customer)! : "";
        var door = frame.Door;
        foreach (var (cell, reader, mustBeKnown) in _attributes)
        {
            if (!reader.TryRead(customer, door, out frame.Cells[cell]) || (mustBeKnown && !frame.Cells[cell].IsKnown))
            {
                return false;
            }
        }

        foreach (var (cell, test) in _predicates)
        {
            frame.Cells[cell] = test(customer) is { } truth ? Cell.Of(truth ? 1 : 0) : default;
        }

        foreach (var (members, get) in _sets)
        {
            Load(members, get(customer), frame);
        }

        foreach (var stream in _streams)
        {
            if (!stream.TryLoad(customer, frame, door))
            {
                return false;
            }
        }

        return true;
    }

    private static void Load(SetMembers members, IEnumerable<string?>? values, Frame frame)
    {
        switch (values)
        {
            case null:
                frame.Cells[members.Cell] = default;
                break;
            case string?[] array:
                members.Load(frame, array);
                break;
            case List<string?> list:
                members.Load(frame, CollectionsMarshal.AsSpan(list));
                break;
            case IReadOnlyList<string?> list:
                members.Load(frame, list);
                break;
            case HashSet<string?> set:
                members.Load(frame, set);
                break;
            default:
                members.Load(frame, values);
                break;
        }
    }

    /// <summary>The calendar of the customer; null when the zone's id is unknown.</summary>
    private LocalCalendar? FindCalendar(TCustomer customer) =>
        _model.Getters.Zone?.Invoke(customer) is { Length: > 0 } id ? _model.Zones.Find(id) : _model.Zones.Default;

    /// <summary>A region or country that is not on file may be that of the city.</summary>
    private bool MustBeKnown(int attribute) => _model.Catalogue.Places is not null
        && _model.Catalogue.Attributes[attribute].Role is AttributeRole.Region or AttributeRole.Country;

    private Func<TCustomer, IEnumerable<string?>?> GetterOf(CompiledRules rules, SetMembers set) =>
        (Func<TCustomer, IEnumerable<string?>?>)_model.Getters.Attributes[((AttributeCell)rules.Cells[set.Cell]).Attribute].Compiled!;
}
