namespace Segmentation.Rules;

/// <summary>How the values of a field are put together.</summary>
internal enum AggregateKind
{
    /// <summary>The sum; 0 without events.</summary>
    Sum,

    /// <summary>The mean, not rounded; unknown without events.</summary>
    Average,

    /// <summary>The least value; unknown without events.</summary>
    Min,

    /// <summary>The greatest value; unknown without events.</summary>
    Max,

    /// <summary>How many different values; 0 without events.</summary>
    Distinct,

    /// <summary>The value of the earliest event, ties by event id; unknown without events.</summary>
    First,

    /// <summary>The value of the latest event, ties by event id; unknown without events.</summary>
    Last,
}

/// <summary><c>count of order</c>: how many events.</summary>
/// <remarks>A range when some events match the filter undeterminedly or history is cut off: a comparison is decided
/// when all of it agrees.</remarks>
internal sealed record CountOf : Quantity
{
    internal CountOf(EventSelection events)
        : base(TreeSize.Above(events.Measure)) => Events = events;

    /// <summary>Gets the events counted.</summary>
    public EventSelection Events { get; }
}

/// <summary><c>sum of order.amount</c> and its kin.</summary>
internal sealed record FieldAggregate : Quantity
{
    internal FieldAggregate(AggregateKind kind, EventSelection events, string field, bool knownOnly = false)
        : base(TreeSize.Above(events.Measure))
    {
        Kind = kind;
        Events = events;
        Field = field;
        KnownOnly = knownOnly;
    }

    /// <summary>Gets how the values are put together.</summary>
    public AggregateKind Kind { get; }

    /// <summary>Gets the events.</summary>
    public EventSelection Events { get; }

    /// <summary>Gets the key of the field.</summary>
    public string Field { get; }

    /// <summary>
    /// Gets a value indicating whether events whose value is unknown are skipped; else one makes the result unknown.
    /// Never for first and last.
    /// </summary>
    public bool KnownOnly { get; }
}

/// <summary><c>average gap of order</c>: mean days between neighbouring events, by local dates.</summary>
internal sealed record AverageGap : Quantity
{
    internal AverageGap(EventSelection events)
        : base(TreeSize.Above(events.Measure)) => Events = events;

    /// <summary>Gets the events.</summary>
    public EventSelection Events { get; }
}

/// <summary>
/// <c>share of order where (…)</c>: the chosen events, or the sum of a field over them, divided by all in the window.
/// </summary>
internal sealed record ShareOf : Quantity
{
    internal ShareOf(EventSelection events, string? field = null)
        : base(TreeSize.Above(events.Measure))
    {
        Events = events;
        Field = field;
    }

    /// <summary>Gets the chosen events; has a filter.</summary>
    public EventSelection Events { get; }

    /// <summary>Gets the field that is summed; null counts events.</summary>
    public string? Field { get; }
}
