namespace Segmentation.Rules;

/// <summary>
/// <c>last seen within 7 days</c>: a date or instant lies in a window; the attribute with the role birthday: an
/// anniversary of it does.
/// </summary>
internal sealed record InWindow : Rule
{
    internal InWindow(Quantity moment, Window window)
        : base(TreeSize.Above(moment.Measure))
    {
        Moment = moment;
        Window = window;
    }

    /// <summary>Gets the date or instant.</summary>
    public Quantity Moment { get; }

    /// <summary>Gets the window.</summary>
    public Window Window { get; }
}

/// <summary><c>anniversary of signed within next 7 days</c>.</summary>
internal sealed record AnniversaryIn : Rule
{
    internal AnniversaryIn(Quantity moment, Window window)
        : base(TreeSize.Above(moment.Measure))
    {
        Moment = moment;
        Window = window;
    }

    /// <summary>Gets the date or instant whose anniversaries are meant.</summary>
    public Quantity Moment { get; }

    /// <summary>Gets the window, of whole dates.</summary>
    public Window Window { get; }
}

/// <summary>How a moment lies to another.</summary>
internal enum DateRelation
{
    /// <summary><c>before</c>.</summary>
    Before,

    /// <summary><c>after</c>.</summary>
    After,

    /// <summary><c>on</c>: the same local date.</summary>
    On,
}

/// <summary><c>birthday before 2000-01-01</c>.</summary>
internal sealed record DateOrder : Rule
{
    internal DateOrder(Quantity moment, DateRelation relation, Quantity other)
        : base(TreeSize.Above(moment.Measure, other.Measure))
    {
        Moment = moment;
        Relation = relation;
        Other = other;
    }

    /// <summary>Gets the date or instant.</summary>
    public Quantity Moment { get; }

    /// <summary>Gets how it must lie to the other.</summary>
    public DateRelation Relation { get; }

    /// <summary>Gets the other: a literal or an attribute.</summary>
    public Quantity Other { get; }
}

/// <summary>
/// <c>time of last seen from 22:00 to 06:00</c>, on the wall clock, half-open, past midnight when the end is earlier.
/// </summary>
internal sealed record TimeOfDay : Rule
{
    internal TimeOfDay(Quantity moment, TimeOnly from, TimeOnly to)
        : base(TreeSize.Above(moment.Measure))
    {
        Moment = moment;
        From = from;
        To = to;
    }

    /// <summary>Gets the instant.</summary>
    public Quantity Moment { get; }

    /// <summary>Gets the first minute that counts.</summary>
    public TimeOnly From { get; }

    /// <summary>Gets the first minute that no longer counts; not equal to <see cref="From"/>.</summary>
    public TimeOnly To { get; }
}

/// <summary><c>weekday of last seen in (saturday, sunday)</c>, by the local date.</summary>
internal sealed record OnWeekday : Rule
{
    internal OnWeekday(Quantity moment, EquatableList<Weekday> days)
        : base(TreeSize.Above(moment.Measure))
    {
        Moment = moment;
        Days = days;
    }

    /// <summary>Gets the date or instant.</summary>
    public Quantity Moment { get; }

    /// <summary>Gets the weekdays, at least one, without repeats.</summary>
    public EquatableList<Weekday> Days { get; }
}

/// <summary>A day of the week.</summary>
/// <param name="Day">The day.</param>
internal readonly record struct Weekday(DayOfWeek Day);
