namespace Segmentation.Rules.Authoring;

/// <summary>A number or money field of events, to be summed, averaged, compared.</summary>
/// <typeparam name="TTerm">Number or money.</typeparam>
public sealed class AmountField<TTerm> : EventField<TTerm>
    where TTerm : Term
{
    internal AmountField(EventSelection events, string field, Func<Quantity, TTerm> create, bool knownOnly = false)
        : base(events, field, knownOnly, create)
    {
    }

    /// <summary>
    /// Gets the field with events of unknown value skipped; else one of them makes the result unknown.
    /// </summary>
    public AmountField<TTerm> Known => new(Events, Field, Create, knownOnly: true);

    /// <summary>Gets the sum; 0 without events.</summary>
    public TTerm Sum => Create(Aggregate(AggregateKind.Sum));

    /// <summary>Gets the mean, not rounded; unknown without events.</summary>
    public TTerm Average => Create(Aggregate(AggregateKind.Average));

    /// <summary>Gets the least; unknown without events.</summary>
    public TTerm Min => Create(Aggregate(AggregateKind.Min));

    /// <summary>Gets the greatest; unknown without events.</summary>
    public TTerm Max => Create(Aggregate(AggregateKind.Max));

    /// <summary>Gets how many different values; 0 without events.</summary>
    public NumberTerm Distinct => new(Aggregate(AggregateKind.Distinct));

    /// <summary>Gets the chosen events' part of the sum over all in the window; needs a filter.</summary>
    /// <exception cref="InvalidOperationException">There is no filter to choose by.</exception>
    public NumberTerm Share => Events.Filter is not null
        ? new NumberTerm(new ShareOf(Events, Field))
        : throw new InvalidOperationException("A share needs Where(…) to say which events are chosen.");
}
