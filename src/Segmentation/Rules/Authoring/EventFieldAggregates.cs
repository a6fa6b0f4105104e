namespace Segmentation.Rules.Authoring;

/// <summary>A money field of events, to be put together.</summary>
public sealed class MoneyField
{
    private readonly EventSelection _events;
    private readonly string _field;
    private readonly bool _knownOnly;

    internal MoneyField(EventSelection events, string field, bool knownOnly)
    {
        _events = events;
        _field = field;
        _knownOnly = knownOnly;
    }

    /// <summary>Gets the field with events of unknown value skipped; else one of them makes the result unknown.</summary>
    public MoneyField Known => new(_events, _field, knownOnly: true);

    /// <summary>Gets the sum; 0 without events.</summary>
    public MoneyTerm Sum => new(new FieldAggregate(AggregateKind.Sum, _events, _field, _knownOnly));

    /// <summary>Gets the mean, not rounded; unknown without events.</summary>
    public MoneyTerm Average => new(new FieldAggregate(AggregateKind.Average, _events, _field, _knownOnly));

    /// <summary>Gets the least; unknown without events.</summary>
    public MoneyTerm Min => new(new FieldAggregate(AggregateKind.Min, _events, _field, _knownOnly));

    /// <summary>Gets the greatest; unknown without events.</summary>
    public MoneyTerm Max => new(new FieldAggregate(AggregateKind.Max, _events, _field, _knownOnly));

    /// <summary>Gets how many different values; 0 without events.</summary>
    public NumberTerm Distinct => new(new FieldAggregate(AggregateKind.Distinct, _events, _field, _knownOnly));

    /// <summary>Gets the value of the earliest event; unknown without events.</summary>
    public MoneyTerm First => new(new FieldAggregate(AggregateKind.First, _events, _field));

    /// <summary>Gets the value of the latest event; unknown without events.</summary>
    public MoneyTerm Last => new(new FieldAggregate(AggregateKind.Last, _events, _field));

    /// <summary>Gets the chosen events' part of the sum over all in the window; needs a filter.</summary>
    /// <exception cref="InvalidOperationException">There is no filter to choose by.</exception>
    public NumberTerm Share => _events.Filter is not null
        ? new NumberTerm(new ShareOf(_events, _field))
        : throw new InvalidOperationException("A share needs Where(…) to say which events are chosen.");
}

/// <summary>A number field of events, to be put together.</summary>
public sealed class NumberField
{
    private readonly EventSelection _events;
    private readonly string _field;
    private readonly bool _knownOnly;

    internal NumberField(EventSelection events, string field, bool knownOnly)
    {
        _events = events;
        _field = field;
        _knownOnly = knownOnly;
    }

    /// <summary>Gets the field with events of unknown value skipped; else one of them makes the result unknown.</summary>
    public NumberField Known => new(_events, _field, knownOnly: true);

    /// <summary>Gets the sum; 0 without events.</summary>
    public NumberTerm Sum => new(new FieldAggregate(AggregateKind.Sum, _events, _field, _knownOnly));

    /// <summary>Gets the mean, not rounded; unknown without events.</summary>
    public NumberTerm Average => new(new FieldAggregate(AggregateKind.Average, _events, _field, _knownOnly));

    /// <summary>Gets the least; unknown without events.</summary>
    public NumberTerm Min => new(new FieldAggregate(AggregateKind.Min, _events, _field, _knownOnly));

    /// <summary>Gets the greatest; unknown without events.</summary>
    public NumberTerm Max => new(new FieldAggregate(AggregateKind.Max, _events, _field, _knownOnly));

    /// <summary>Gets how many different values; 0 without events.</summary>
    public NumberTerm Distinct => new(new FieldAggregate(AggregateKind.Distinct, _events, _field, _knownOnly));

    /// <summary>Gets the value of the earliest event; unknown without events.</summary>
    public NumberTerm First => new(new FieldAggregate(AggregateKind.First, _events, _field));

    /// <summary>Gets the value of the latest event; unknown without events.</summary>
    public NumberTerm Last => new(new FieldAggregate(AggregateKind.Last, _events, _field));

    /// <summary>Gets the chosen events' part of the sum over all in the window; needs a filter.</summary>
    /// <exception cref="InvalidOperationException">There is no filter to choose by.</exception>
    public NumberTerm Share => _events.Filter is not null
        ? new NumberTerm(new ShareOf(_events, _field))
        : throw new InvalidOperationException("A share needs Where(…) to say which events are chosen.");
}

/// <summary>A text field of events, to be put together.</summary>
public sealed class TextField
{
    private readonly EventSelection _events;
    private readonly string _field;
    private readonly bool _knownOnly;

    internal TextField(EventSelection events, string field, bool knownOnly)
    {
        _events = events;
        _field = field;
        _knownOnly = knownOnly;
    }

    /// <summary>Gets the field with events of unknown value skipped; else one of them makes the result unknown.</summary>
    public TextField Known => new(_events, _field, knownOnly: true);

    /// <summary>Gets how many different values; 0 without events.</summary>
    public NumberTerm Distinct => new(new FieldAggregate(AggregateKind.Distinct, _events, _field, _knownOnly));

    /// <summary>Gets the value of the earliest event; unknown without events.</summary>
    public TextTerm First => new(new FieldAggregate(AggregateKind.First, _events, _field));

    /// <summary>Gets the value of the latest event; unknown without events.</summary>
    public TextTerm Last => new(new FieldAggregate(AggregateKind.Last, _events, _field));
}

/// <summary>A date field of events, to be put together.</summary>
public sealed class DateField
{
    private readonly EventSelection _events;
    private readonly string _field;
    private readonly bool _knownOnly;

    internal DateField(EventSelection events, string field, bool knownOnly)
    {
        _events = events;
        _field = field;
        _knownOnly = knownOnly;
    }

    /// <summary>Gets the field with events of unknown value skipped; else one of them makes the result unknown.</summary>
    public DateField Known => new(_events, _field, knownOnly: true);

    /// <summary>Gets the earliest; unknown without events.</summary>
    public DateTerm Earliest => new(new FieldAggregate(AggregateKind.Min, _events, _field, _knownOnly));

    /// <summary>Gets the latest; unknown without events.</summary>
    public DateTerm Latest => new(new FieldAggregate(AggregateKind.Max, _events, _field, _knownOnly));

    /// <summary>Gets how many different values; 0 without events.</summary>
    public NumberTerm Distinct => new(new FieldAggregate(AggregateKind.Distinct, _events, _field, _knownOnly));

    /// <summary>Gets the value of the earliest event; unknown without events.</summary>
    public DateTerm First => new(new FieldAggregate(AggregateKind.First, _events, _field));

    /// <summary>Gets the value of the latest event; unknown without events.</summary>
    public DateTerm Last => new(new FieldAggregate(AggregateKind.Last, _events, _field));
}

/// <summary>An instant field of events, to be put together.</summary>
public sealed class InstantField
{
    private readonly EventSelection _events;
    private readonly string _field;
    private readonly bool _knownOnly;

    internal InstantField(EventSelection events, string field, bool knownOnly)
    {
        _events = events;
        _field = field;
        _knownOnly = knownOnly;
    }

    /// <summary>Gets the field with events of unknown value skipped; else one of them makes the result unknown.</summary>
    public InstantField Known => new(_events, _field, knownOnly: true);

    /// <summary>Gets the earliest; unknown without events.</summary>
    public InstantTerm Earliest => new(new FieldAggregate(AggregateKind.Min, _events, _field, _knownOnly));

    /// <summary>Gets the latest; unknown without events.</summary>
    public InstantTerm Latest => new(new FieldAggregate(AggregateKind.Max, _events, _field, _knownOnly));

    /// <summary>Gets how many different values; 0 without events.</summary>
    public NumberTerm Distinct => new(new FieldAggregate(AggregateKind.Distinct, _events, _field, _knownOnly));

    /// <summary>Gets the value of the earliest event; unknown without events.</summary>
    public InstantTerm First => new(new FieldAggregate(AggregateKind.First, _events, _field));

    /// <summary>Gets the value of the latest event; unknown without events.</summary>
    public InstantTerm Last => new(new FieldAggregate(AggregateKind.Last, _events, _field));
}

/// <summary>A flag field of events, to be put together.</summary>
public sealed class FlagField
{
    private readonly EventSelection _events;
    private readonly string _field;

    internal FlagField(EventSelection events, string field)
    {
        _events = events;
        _field = field;
    }

    /// <summary>Gets the value of the earliest event; unknown without events.</summary>
    public FlagTerm First => new(new FieldAggregate(AggregateKind.First, _events, _field));

    /// <summary>Gets the value of the latest event; unknown without events.</summary>
    public FlagTerm Last => new(new FieldAggregate(AggregateKind.Last, _events, _field));
}
