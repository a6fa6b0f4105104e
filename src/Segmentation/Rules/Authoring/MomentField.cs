namespace Segmentation.Rules.Authoring;

/// <summary>A date or instant field of events: earliest, latest, distinct, first and last.</summary>
/// <typeparam name="TTerm">Date or instant.</typeparam>
public sealed class MomentField<TTerm> : EventField<TTerm>
    where TTerm : MomentTerm
{
    internal MomentField(EventSelection events, string field, Func<Quantity, TTerm> create, bool knownOnly = false)
        : base(events, field, knownOnly, create)
    {
    }

    /// <summary>
    /// Gets the field with events of unknown value skipped; else one of them makes the result unknown.
    /// </summary>
    public MomentField<TTerm> Known => new(Events, Field, Create, knownOnly: true);

    /// <summary>Gets the earliest; unknown without events.</summary>
    public TTerm Earliest => Create(Aggregate(AggregateKind.Min));

    /// <summary>Gets the latest; unknown without events.</summary>
    public TTerm Latest => Create(Aggregate(AggregateKind.Max));

    /// <summary>Gets how many different values; 0 without events.</summary>
    public NumberTerm Distinct => new(Aggregate(AggregateKind.Distinct));
}
