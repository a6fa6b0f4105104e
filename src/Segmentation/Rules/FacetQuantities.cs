namespace Segmentation.Rules;

/// <summary><c>value</c>: the sum of the value field of the one stream that has one.</summary>
internal sealed record ValueFacet : Quantity
{
    internal ValueFacet(Rule? filter, Window? window)
        : base(TreeSize.Above(filter?.Measure ?? TreeSize.None))
    {
        Filter = filter;
        Window = window;
    }

    /// <summary>Gets the conditions on the event's fields; null for every event.</summary>
    public Rule? Filter { get; }

    /// <summary>Gets the window; null for all time.</summary>
    public Window? Window { get; }
}

/// <summary><c>frequency</c>: the count of the events of the one stream that has a value field.</summary>
internal sealed record FrequencyFacet : Quantity
{
    internal FrequencyFacet(Rule? filter, Window? window)
        : base(TreeSize.Above(filter?.Measure ?? TreeSize.None))
    {
        Filter = filter;
        Window = window;
    }

    /// <summary>Gets the conditions on the event's fields; null for every event.</summary>
    public Rule? Filter { get; }

    /// <summary>Gets the window; null for all time.</summary>
    public Window? Window { get; }
}

/// <summary><c>recency</c>: the time since the latest event of the one stream that has a value field.</summary>
internal sealed record RecencyFacet : Quantity
{
    internal RecencyFacet(Rule? filter)
        : base(TreeSize.Above(filter?.Measure ?? TreeSize.None)) => Filter = filter;

    /// <summary>Gets the conditions on the event's fields; null for every event.</summary>
    public Rule? Filter { get; }
}

/// <summary><c>tenure</c>: the time since the attribute with the role <c>since</c>.</summary>
internal sealed record TenureFacet : Quantity
{
    internal TenureFacet()
        : base(TreeSize.Leaf)
    {
    }
}

/// <summary><c>age</c>: the number of anniversaries of the birthday up to today.</summary>
internal sealed record AgeFacet : Quantity
{
    internal AgeFacet()
        : base(TreeSize.Leaf)
    {
    }
}

/// <summary><c>time since last seen</c>: the time since a date or an instant.</summary>
internal sealed record TimeSince : Quantity
{
    internal TimeSince(Quantity moment)
        : base(TreeSize.Above(moment.Measure)) => Moment = moment;

    /// <summary>Gets the date or instant.</summary>
    public Quantity Moment { get; }
}

/// <summary>
/// <c>affinity for "tea"</c>: how much the customer's events are about an interest, fading by half in each half-life.
/// </summary>
/// <remarks>The sum over the stream's events about the interest of 2^(-(t - s)/H), exact; a share is divided by the
/// same sum over all events.</remarks>
internal sealed record AffinityFor : Quantity
{
    internal AffinityFor(string interest, bool isShare, Duration halfLife)
        : base(TreeSize.Leaf)
    {
        Interest = interest;
        IsShare = isShare;
        HalfLife = halfLife;
    }

    /// <summary>Gets the half-life used when none is named: 90 days.</summary>
    public static Duration DefaultHalfLife { get; } = Duration.Days(90);

    /// <summary>Gets the interest.</summary>
    public string Interest { get; }

    /// <summary>Gets a value indicating whether this is the share of all events' affinity.</summary>
    public bool IsShare { get; }

    /// <summary>Gets the half-life: weeks, days (of 24 hours) or shorter.</summary>
    public Duration HalfLife { get; }
}
