namespace Segmentation.Rules.Authoring;

/// <summary>A field of events while a rule is written, to be put together over the events.</summary>
/// <typeparam name="TTerm">What its values are.</typeparam>
public abstract class EventField<TTerm>
    where TTerm : Term
{
    private readonly Func<Quantity, TTerm> _create;

    private protected EventField(EventSelection events, string field, bool knownOnly, Func<Quantity, TTerm> create)
    {
        Events = events;
        Field = field;
        KnownOnly = knownOnly;
        _create = create;
    }

    /// <summary>Gets the value of the earliest event; unknown without events.</summary>
    public TTerm First => _create(new FieldAggregate(AggregateKind.First, Events, Field));

    /// <summary>Gets the value of the latest event; unknown without events.</summary>
    public TTerm Last => _create(new FieldAggregate(AggregateKind.Last, Events, Field));

    private protected EventSelection Events { get; }

    private protected string Field { get; }

    private protected bool KnownOnly { get; }

    private protected Func<Quantity, TTerm> Create => _create;

    private protected FieldAggregate Aggregate(AggregateKind kind) => new(kind, Events, Field, KnownOnly);
}

/// <summary>A flag field: first and last.</summary>
public sealed class FlagField : EventField<FlagTerm>
{
    internal FlagField(EventSelection events, string field)
        : base(events, field, knownOnly: false, quantity => new FlagTerm(quantity))
    {
    }
}

/// <summary>A text field: distinct, first and last.</summary>
public sealed class TextField : EventField<TextTerm>
{
    internal TextField(EventSelection events, string field, bool knownOnly = false)
        : base(events, field, knownOnly, quantity => new TextTerm(quantity))
    {
    }

    /// <summary>Gets the field with events of unknown value skipped; else one of them makes distinct unknown.</summary>
    public TextField Known => new(Events, Field, knownOnly: true);

    /// <summary>Gets how many different values; 0 without events.</summary>
    public NumberTerm Distinct => new(Aggregate(AggregateKind.Distinct));
}
