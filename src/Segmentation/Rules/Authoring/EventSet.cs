using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation;

/// <summary>
/// Events of one stream while a rule is written: filtered, in a window, then counted or put together.
/// </summary>
public sealed class EventSet
{
    private readonly EventSelection _events;

    internal EventSet(EventSelection events) => _events = events;

    /// <summary>Gets how many there are: <c>count of order</c>.</summary>
    public NumberTerm Count => new(new CountOf(_events));

    /// <summary>Gets the mean number of days between neighbours; unknown for fewer than two events.</summary>
    public DurationTerm AverageGap => new(new AverageGap(_events));

    /// <summary>
    /// Gets the share of the chosen events among all in the window, 0 to 1; needs <see cref="Where"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no filter to choose by.</exception>
    public NumberTerm Share => new(new ShareOf(Chosen()));

    /// <summary>
    /// Keeps the events that meet the conditions; several calls must all be met, by one and the same event.
    /// </summary>
    public EventSet Where(Func<EventFields, Rule> filter)
    {
        var added = EventFields.Filter(filter);
        var both = _events.Filter is null ? added : _events.Filter & added;
        return new EventSet(new EventSelection(_events.Stream, both, _events.Window));
    }

    /// <summary>Keeps the events in the window.</summary>
    /// <param name="window">A window up to now, such as <c>Last.Days(90)</c> or <c>Previous.Months(1)</c>.</param>
    /// <exception cref="InvalidOperationException">There is a window already.</exception>
    public EventSet Within(Window window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return _events.Window is null
            ? new EventSet(new EventSelection(_events.Stream, _events.Filter, window))
            : throw new InvalidOperationException("The events have a window already.");
    }

    /// <summary>There is at least one: <c>any order</c>.</summary>
    public Rule Any() => new EventTest(EventQuantifier.Any, _events);

    /// <summary>There is none: <c>no order</c>.</summary>
    public Rule None() => new EventTest(EventQuantifier.No, _events);

    /// <summary>Every one meets the conditions; true also when there is none: <c>all order where (…)</c>.</summary>
    /// <exception cref="InvalidOperationException">There is a filter already.</exception>
    public Rule All(Func<EventFields, Rule> conditions) => _events.Filter is null
        ? new EventTest(EventQuantifier.All, Where(conditions)._events)
        : throw new InvalidOperationException(
            "Say the conditions of All in one place: Where(…) before All(…) is ambiguous.");

    /// <summary>A money field, to be summed, averaged …</summary>
    public AmountField<MoneyTerm> Money(string field) =>
        new(_events, Checked(field), quantity => new MoneyTerm(quantity));

    /// <summary>A number field, to be summed, averaged …</summary>
    public AmountField<NumberTerm> Number(string field) =>
        new(_events, Checked(field), quantity => new NumberTerm(quantity));

    /// <summary>A text field: distinct, first and last.</summary>
    public TextField Text(string field) => new(_events, Checked(field));

    /// <summary>A date field: earliest, latest, distinct, first and last.</summary>
    public MomentField<DateTerm> Date(string field) => new(_events, Checked(field), quantity => new DateTerm(quantity));

    /// <summary>An instant field, or the built-in <c>at</c>: earliest, latest, distinct, first and last.</summary>
    public MomentField<InstantTerm> Instant(string field) =>
        new(_events, Checked(field), quantity => new InstantTerm(quantity));

    /// <summary>A flag field: first and last.</summary>
    public FlagField Flag(string field) => new(_events, Checked(field));

    /// <summary>Followed by another event: <c>sequence of visit then order</c>; then say within what time.</summary>
    public SequenceStart Then(EventSet next) => Sequence(next, isAbsent: false);

    /// <summary>
    /// Not followed by another event: <c>sequence of visit then no order</c>; then say within what time.
    /// </summary>
    public SequenceStart ThenNo(EventSet next) => Sequence(next, isAbsent: true);

    private static string Checked(string field)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        return field;
    }

    private SequenceStart Sequence(EventSet next, bool isAbsent)
    {
        ArgumentNullException.ThrowIfNull(next);
        return _events.Window is null && next._events.Window is null
            ? new SequenceStart(_events, next._events, isAbsent)
            : throw new InvalidOperationException(
                "The window of a sequence is said at its end: Then(…).Within(duration, window).");
    }

    private EventSelection Chosen() => _events.Filter is not null
        ? _events
        : throw new InvalidOperationException("A share needs Where(…) to say which events are chosen.");
}
