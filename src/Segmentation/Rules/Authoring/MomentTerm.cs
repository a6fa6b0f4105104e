namespace Segmentation.Rules.Authoring;

/// <summary>A date or an instant while a rule is written.</summary>
public abstract class MomentTerm : Term
{
    private protected MomentTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>Gets the time since then, compared with durations: <c>time since last seen</c>.</summary>
    public DurationTerm Elapsed => new(new TimeSince(Quantity));

    /// <summary>Lies in the window; the birthday: an anniversary of it does.</summary>
    /// <param name="window">Such as <c>Last.Days(7)</c>, <c>This.Month</c>, <c>Next.Days(7)</c>; hours and shorter for
    /// instants only.</param>
    /// <exception cref="InvalidOperationException">The moment is taken from events without a window of their
    /// own.</exception>
    public Rule Within(Window window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new InWindow(WithOwnWindow(), window);
    }

    /// <summary>Has an anniversary in the window: the same month and day of a later year.</summary>
    /// <param name="window">A window of whole dates.</param>
    /// <exception cref="InvalidOperationException">The moment is taken from events without a window of their
    /// own.</exception>
    public Rule AnniversaryWithin(Window window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new AnniversaryIn(WithOwnWindow(), window);
    }

    /// <summary>Is on one of the weekdays, by the local date; at least one.</summary>
    public Rule OnWeekday(params IEnumerable<DayOfWeek> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new OnWeekday(Quantity, Members.Distinct(days.Select(Checked)));
    }

    /// <summary>In the rule language the first window after an aggregate is that of its events.</summary>
    private Quantity WithOwnWindow() => Quantity is FieldAggregate { Events.Window: null }
        ? throw new InvalidOperationException(
            "The first window after an aggregate is that of its events. Name it: Events.Of(…).Within(Last.Years(10)).")
        : Quantity;

    private static Weekday Checked(DayOfWeek day) =>
        Enum.IsDefined(day)
            ? new Weekday(day)
            : throw new ArgumentOutOfRangeException(nameof(day), day, "Not a weekday.");
}

/// <summary>A calendar date while a rule is written.</summary>
public class DateTerm : MomentTerm
{
    internal DateTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>At or after: <c>&gt;=</c>.</summary>
    public static Rule operator >=(DateTerm left, DateOperand right) =>
        left.Compare(ComparisonOperator.AtLeast, right.Quantity);

    /// <summary>At or before: <c>&lt;=</c>.</summary>
    public static Rule operator <=(DateTerm left, DateOperand right) =>
        left.Compare(ComparisonOperator.AtMost, right.Quantity);

    /// <summary>After: <c>&gt;</c>.</summary>
    public static Rule operator >(DateTerm left, DateOperand right) =>
        left.Compare(ComparisonOperator.Greater, right.Quantity);

    /// <summary>Before: <c>&lt;</c>.</summary>
    public static Rule operator <(DateTerm left, DateOperand right) =>
        left.Compare(ComparisonOperator.Less, right.Quantity);

    /// <summary>Earlier than the date.</summary>
    public Rule Before(DateOperand date) => new DateOrder(Quantity, DateRelation.Before, date.Quantity);

    /// <summary>Later than the date.</summary>
    public Rule After(DateOperand date) => new DateOrder(Quantity, DateRelation.After, date.Quantity);

    /// <summary>On the date.</summary>
    public Rule On(DateOperand date) => new DateOrder(Quantity, DateRelation.On, date.Quantity);

    /// <summary>From <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public Rule Between(DateOperand first, DateOperand last) => new Between(Quantity, first.Quantity, last.Quantity);

    /// <summary>Equal: <c>=</c>.</summary>
    public Rule Is(DateOperand date) => Compare(ComparisonOperator.Equal, date.Quantity);

    /// <summary>Not equal: <c>!=</c>; undetermined when unknown.</summary>
    public Rule IsNot(DateOperand date) => Compare(ComparisonOperator.NotEqual, date.Quantity);

    /// <summary>Equal to one of the dates, at least one.</summary>
    public Rule In(params IEnumerable<DateOnly> dates) => OneOf(dates.Select(date => new DateLiteral(date)));
}

/// <summary>An instant while a rule is written; meets dates by its local date in the customer's zone.</summary>
public class InstantTerm : MomentTerm
{
    internal InstantTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>At or after: <c>&gt;=</c>.</summary>
    public static Rule operator >=(InstantTerm left, InstantOperand right) =>
        left.Compare(ComparisonOperator.AtLeast, right.Quantity);

    /// <summary>At or before: <c>&lt;=</c>.</summary>
    public static Rule operator <=(InstantTerm left, InstantOperand right) =>
        left.Compare(ComparisonOperator.AtMost, right.Quantity);

    /// <summary>After: <c>&gt;</c>.</summary>
    public static Rule operator >(InstantTerm left, InstantOperand right) =>
        left.Compare(ComparisonOperator.Greater, right.Quantity);

    /// <summary>Before: <c>&lt;</c>.</summary>
    public static Rule operator <(InstantTerm left, InstantOperand right) =>
        left.Compare(ComparisonOperator.Less, right.Quantity);

    /// <summary>Earlier than the date or instant.</summary>
    public Rule Before(InstantOperand moment) => new DateOrder(Quantity, DateRelation.Before, moment.Quantity);

    /// <summary>Later than the date or instant.</summary>
    public Rule After(InstantOperand moment) => new DateOrder(Quantity, DateRelation.After, moment.Quantity);

    /// <summary>On the date, by the local date of the instant.</summary>
    public Rule On(DateOperand date) => new DateOrder(Quantity, DateRelation.On, date.Quantity);

    /// <summary>From <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public Rule Between(InstantOperand first, InstantOperand last) =>
        new Between(Quantity, first.Quantity, last.Quantity);

    /// <summary>Equal: <c>=</c>; with a date, on it.</summary>
    public Rule Is(InstantOperand moment) => Compare(ComparisonOperator.Equal, moment.Quantity);

    /// <summary>Not equal: <c>!=</c>; undetermined when unknown.</summary>
    public Rule IsNot(InstantOperand moment) => Compare(ComparisonOperator.NotEqual, moment.Quantity);

    /// <summary>
    /// The wall clock shows from <paramref name="from"/> up to, not including, <paramref name="to"/>; past midnight
    /// when earlier.
    /// </summary>
    /// <exception cref="ArgumentException">Both are equal, or finer than a minute.</exception>
    public Rule TimeOfDay(TimeOnly from, TimeOnly to)
    {
        if (from == to || !WholeMinutes(from, to))
        {
            throw new ArgumentException("A time of day runs between two different whole minutes.", nameof(to));
        }

        return new TimeOfDay(Quantity, from, to);
    }

    private static bool WholeMinutes(TimeOnly from, TimeOnly to) =>
        from.Ticks % TimeSpan.TicksPerMinute == 0 && to.Ticks % TimeSpan.TicksPerMinute == 0;
}
