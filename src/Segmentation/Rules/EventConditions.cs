namespace Segmentation.Rules;

/// <summary>How many of the events must match the filter.</summary>
internal enum EventQuantifier
{
    /// <summary>At least one.</summary>
    Any,

    /// <summary>Not one.</summary>
    No,

    /// <summary>Every one; true also without events.</summary>
    All,
}

/// <summary><c>any order where (…) within 30 days</c>.</summary>
internal sealed record EventTest : Rule
{
    internal EventTest(EventQuantifier quantifier, EventSelection events)
        : base(TreeSize.Above(events.Measure))
    {
        Quantifier = quantifier;
        Events = events;
    }

    /// <summary>Gets how many must match.</summary>
    public EventQuantifier Quantifier { get; }

    /// <summary>Gets the events; <see cref="EventQuantifier.All"/> has a filter.</summary>
    public EventSelection Events { get; }
}

/// <summary><c>sequence of visit then order within 7 days</c>, or <c>then no order</c>.</summary>
/// <remarks>
/// A then B: B is later than A and before A leaves the time; the window is about B. A then no B: the time has run out without a B;
/// the window is about that moment.
/// </remarks>
internal sealed record EventSequence : Rule
{
    internal EventSequence(EventSelection first, EventSelection then, bool isAbsent, Duration within, Window? window)
        : base(TreeSize.Above(first.Measure, then.Measure))
    {
        First = first;
        Then = then;
        IsAbsent = isAbsent;
        Within = within;
        Window = window;
    }

    /// <summary>Gets the events that begin; no window of its own.</summary>
    public EventSelection First { get; }

    /// <summary>Gets the events that follow, or must not; no window of its own.</summary>
    public EventSelection Then { get; }

    /// <summary>Gets a value indicating whether the second must not follow.</summary>
    public bool IsAbsent { get; }

    /// <summary>Gets the time within which it follows, measured like <c>within</c> windows.</summary>
    public Duration Within { get; }

    /// <summary>Gets the window; null for all time.</summary>
    public Window? Window { get; }
}
