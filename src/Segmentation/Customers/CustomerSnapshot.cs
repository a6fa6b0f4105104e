using System.Collections.Immutable;
using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>One customer as the evaluators see it: every value read at most once, through the door.</summary>
internal abstract class CustomerSnapshot(Catalogue catalogue, string key, LocalCalendar calendar, IssueLog issues)
{
    private readonly Datum?[] _onFile = new Datum?[catalogue.Attributes.Length];
    private readonly Datum?[] _attributes = new Datum?[catalogue.Attributes.Length];
    private readonly AnniversaryPolicy?[] _anniversaries = new AnniversaryPolicy?[catalogue.Attributes.Length];
    private readonly EventHistory?[] _streams = new EventHistory?[catalogue.Streams.Length];
    private Dictionary<string, bool?>? _predicates;

    /// <summary>The key as text; empty when the customer has none.</summary>
    public string Key { get; } = key;

    public LocalCalendar Calendar { get; } = calendar;

    /// <summary>What was found wrong with the customer's data so far.</summary>
    public IssueLog Issues { get; } = issues;

    public Catalogue Catalogue { get; } = catalogue;

    protected Door Door { get; } = new(calendar, key, issues);

    public Datum Attribute(int index) => _attributes[index] ??= CompleteAttribute(index);

    /// <summary>How the anniversaries of a date or instant fall for this customer.</summary>
    public AnniversaryPolicy Anniversaries(int index) => _anniversaries[index] ??= ReadAnniversaries(index);

    public EventHistory Events(int stream) => _streams[stream] ??= ReadEvents(stream);

    public bool? Predicate(string name)
    {
        _predicates ??= new(StringComparer.Ordinal);
        if (!_predicates.TryGetValue(name, out var truth))
        {
            truth = ReadPredicate(name);
            _predicates.Add(name, truth);
        }

        return truth;
    }

    /// <summary>The value as conditions see it: what is not on file may follow from other values.</summary>
    protected virtual Datum CompleteAttribute(int index) => WithPlace(index, OnFile(index));

    protected abstract Datum ReadAttribute(int index);

    protected abstract AnniversaryPolicy ReadAnniversaries(int index);

    protected abstract IEnumerable<EventRow?> ReadStream(int stream);

    protected abstract bool? ReadPredicate(string name);

    /// <summary>Reads a stream; a fault makes it unreadable.</summary>
    protected virtual EventHistory ReadEvents(int stream)
    {
        Door.Source = $"stream '{Catalogue.Streams[stream].Key}'";
        try
        {
            return EventHistory.Create(ReadStream(stream), Door);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Door.Source = $"stream '{Catalogue.Streams[stream].Key}'";
            Door.Report(
                IssueCodes.GetterThrew,
                $"the getter threw {exception.GetType().Name}",
                "Make the getter return null or an empty list where there are no events.");
            return EventHistory.Unreadable;
        }
    }

    /// <summary>Region and country not on file are those of the city, where the hierarchy knows one.</summary>
    private Datum WithPlace(int index, Datum value)
    {
        if (value.IsKnown || Catalogue.Places is not { } places)
        {
            return value;
        }

        var found = Catalogue.Attributes[index].Role switch
        {
            AttributeRole.Region when TextOf(AttributeRole.City) is { } city => places.RegionsOf(city, OnFile(AttributeRole.Country)),
            AttributeRole.Country => places.CountriesOf(OnFile(AttributeRole.Region), TextOf(AttributeRole.City)),
            _ => [],
        };
        return found is [var only] ? Datum.OfText(only) : Datum.Unknown;
    }

    private string? TextOf(AttributeRole role) =>
        IndexOf(role) is { } index && Attribute(index) is { IsKnown: true } value ? value.Text : null;

    /// <summary>The value as read, not as filled in, so that region and country do not ask each other in a circle.</summary>
    internal Datum OnFile(int index) => _onFile[index] ??= ReadAttribute(index);

    private string? OnFile(AttributeRole role) =>
        IndexOf(role) is { } index && OnFile(index) is { IsKnown: true } value ? value.Text : null;

    private int? IndexOf(AttributeRole role)
    {
        for (var i = 0; i < Catalogue.Attributes.Length; i++)
        {
            if (Catalogue.Attributes[i].Role == role)
            {
                return i;
            }
        }

        return null;
    }
}

/// <summary>A customer of the host's type as the evaluators see it.</summary>
internal sealed class CustomerSnapshot<TCustomer> : CustomerSnapshot
{
    private readonly CustomerGetters<TCustomer> _getters;
    private readonly TCustomer _customer;

    private CustomerSnapshot(
        CustomerModel<TCustomer> model, TCustomer customer, string key, LocalCalendar calendar, IssueLog issues)
        : base(model.Catalogue, key, calendar, issues)
    {
        _getters = model.Getters;
        _customer = customer;
    }

    public static CustomerSnapshot<TCustomer> Create(CustomerModel<TCustomer> model, TCustomer customer)
    {
        var issues = new IssueLog();
        var key = CustomerIdentity.KeyOf(model.Getters, customer, issues);
        var calendar = CustomerIdentity.CalendarOf(model, customer, key, issues);
        return new CustomerSnapshot<TCustomer>(model, customer, key, calendar, issues);
    }

    protected override Datum ReadAttribute(int index)
    {
        var binding = _getters.Attributes[index];
        return FieldReading.Read(binding, _customer, Door, $"attribute '{binding.Definition.Key}'");
    }

    protected override AnniversaryPolicy ReadAnniversaries(int index)
    {
        var binding = _getters.Attributes[index];
        return binding.HasOtherAnniversaries is { } when && Says(when, binding.Definition.Key) == true
            ? binding.Definition.OtherAnniversaries!
            : binding.Definition.Anniversaries;
    }

    protected override EventHistory ReadEvents(int stream) =>
        _getters.Streams[stream].IsGiven ? base.ReadEvents(stream) : EventHistory.Unreadable;

    protected override IEnumerable<EventRow?> ReadStream(int stream) => _getters.Streams[stream].Read(_customer, Door);

    protected override bool? ReadPredicate(string name)
    {
        try
        {
            return _getters.Predicates[name](_customer);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Door.Source = $"predicate '{name}'";
            Door.Report(
                IssueCodes.PredicateThrew,
                $"the predicate threw {exception.GetType().Name}",
                "Make the predicate return null where it cannot decide.");
            return null;
        }
    }

    private bool? Says(Func<TCustomer, bool?> when, string attribute)
    {
        try
        {
            return when(_customer);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Door.Source = $"attribute '{attribute}', its anniversaries";
            Door.Report(
                IssueCodes.GetterThrew,
                $"the getter threw {exception.GetType().Name}",
                "Make the getter return null where there is no value.");
            return null;
        }
    }
}
