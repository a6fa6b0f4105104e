using System.Diagnostics;

namespace Segmentation.Time;

/// <summary>
/// When an element comes to lie in a window and when it leaves: the one place that knows what windows mean.
/// </summary>
/// <remarks>
/// An element at s counts at t while <c>Enter(s) &lt;= t &lt; Leave(s)</c>; both never decrease as s grows. For a date
/// attribute s is the start of that date. Where the two meet or cross, the element never counts. No window: all up to t.
/// </remarks>
internal static class WindowBounds
{
    /// <summary>
    /// A range without dates, for calendar windows that lie before the first or after the last date of all.
    /// </summary>
    private static readonly (DateOnly First, DateOnly Last) NoDates = (new DateOnly(1, 1, 2), DateOnly.MinValue);

    /// <summary>B(s): the first instant at which an element at <paramref name="s"/> counts.</summary>
    public static Instant Enter(Window? window, LocalCalendar calendar, Instant s) => window switch
    {
        null or RollingWindow or PeriodWindow { IsWhole: false } => s,
        AgoWindow { IsCalendar: false } w => Leave(w.Nearer, calendar, s),
        AheadWindow { IsCalendar: false } w => s.Plus(-Ticks(w.Length)),
        _ => EnterDate(window, calendar, calendar.DateOf(s)),
    };

    /// <summary>The first instant at which a calendar window covers a date.</summary>
    /// <remarks>Other than by the date's beginning where the zone skipped the date, which then is that of the next one.</remarks>
    public static Instant EnterDate(Window window, LocalCalendar calendar, DateOnly date) => calendar.StartOfDay(window switch
    {
        RollingWindow or PeriodWindow { IsWhole: false } => date,
        PeriodWindow w => CalendarMath.PeriodStart(date, w.Unit),
        FullUnitsWindow w => CalendarMath.PeriodStart(date, w.Unit, w.IsNext ? -w.Count : 1),
        AgoWindow w => CalendarMath.FirstDateLeaving(date, w.Nearer),
        AheadWindow w => CalendarMath.FirstDateReaching(date, w.Length),
        _ => throw new UnreachableException(),
    });

    /// <summary>E(s): the first instant at which an element at <paramref name="s"/> counts no more.</summary>
    public static Instant Leave(Window? window, LocalCalendar calendar, Instant s) => window switch
    {
        null => Instant.Never,
        RollingWindow w => Leave(w.Length, calendar, s),
        AgoWindow w => Leave(w.Older, calendar, s),
        AheadWindow { IsCalendar: false } => s,
        _ => LeaveDate(window, calendar, calendar.DateOf(s)),
    };

    /// <summary>The first instant at which a calendar window covers a date no more.</summary>
    public static Instant LeaveDate(Window window, LocalCalendar calendar, DateOnly date) => calendar.StartOfDay(window switch
    {
        RollingWindow w => CalendarMath.FirstDateLeaving(date, w.Length),
        PeriodWindow w => CalendarMath.PeriodStart(date, w.Unit, 1),
        FullUnitsWindow { IsNext: true } w => CalendarMath.PeriodStart(date, w.Unit),
        FullUnitsWindow w => CalendarMath.PeriodStart(date, w.Unit, w.Count + 1),
        AgoWindow w => CalendarMath.FirstDateLeaving(date, w.Older),
        AheadWindow => CalendarMath.AddDays(date, 1),
        _ => throw new UnreachableException(),
    });

    /// <summary>The first instant at which an element at <paramref name="s"/> is no longer within a duration.</summary>
    public static Instant Leave(Duration duration, LocalCalendar calendar, Instant s) => duration.IsCalendar
        ? calendar.StartOfDay(CalendarMath.FirstDateLeaving(calendar.DateOf(s), duration))
        : s.Plus(Ticks(duration));

    /// <summary>
    /// The local dates that a calendar window covers, both ends included; the first after the last when none.
    /// </summary>
    /// <remarks>Windows to date end today.</remarks>
    public static (DateOnly First, DateOnly Last) Dates(Window window, DateOnly today)
    {
        switch (window)
        {
            case RollingWindow w:
                return (FirstWithin(w.Length, today), today);
            case PeriodWindow w:
                var end = w.IsWhole ? DayBefore(CalendarMath.PeriodStart(today, w.Unit, 1)) : today;
                return (CalendarMath.PeriodStart(today, w.Unit), end);
            case FullUnitsWindow { IsNext: true } w:
                return CalendarMath.PeriodStart(today, w.Unit, 1) is { } first
                    ? (first, DayBefore(CalendarMath.PeriodStart(first, w.Unit, w.Count)))
                    : NoDates;
            case FullUnitsWindow w:
                var present = CalendarMath.PeriodStart(today, w.Unit);
                return present == DateOnly.MinValue
                    ? NoDates
                    : (CalendarMath.PeriodStart(today, w.Unit, -w.Count) ?? present, DayBefore(present));
            case AgoWindow w:
                return CalendarMath.TryMinus(today, w.Nearer, out var last)
                    ? (FirstWithin(w.Older, today), last)
                    : NoDates;
            case AheadWindow w:
                return (today, DayBefore(CalendarMath.Plus(today, w.Length)));
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>
    /// Where a window begins at <paramref name="at"/>: a calendar window with that instant, an exact one just after it.
    /// </summary>
    public static Instant Start(Window? window, LocalCalendar calendar, Instant at) => window switch
    {
        null => Instant.Earliest,
        { IsCalendar: true } => calendar.StartOfDay(Dates(window, calendar.DateOf(at)).First),
        RollingWindow w => at.Plus(-Ticks(w.Length)),
        AgoWindow w => at.Plus(-Ticks(w.Older)),
        AheadWindow => at,
        _ => throw new UnreachableException(),
    };

    private static DateOnly FirstWithin(Duration duration, DateOnly today) =>
        CalendarMath.TryMinus(today, duration, out var date) ? date.AddDays(1) : DateOnly.MinValue;

    private static DateOnly DayBefore(DateOnly? date) => date?.AddDays(-1) ?? DateOnly.MaxValue;

    /// <summary>The length of an exact duration.</summary>
    public static long Ticks(Duration duration) => duration.Count * duration.Unit switch
    {
        DurationUnit.Second => TimeSpan.TicksPerSecond,
        DurationUnit.Minute => TimeSpan.TicksPerMinute,
        DurationUnit.Hour => TimeSpan.TicksPerHour,
        _ => throw new UnreachableException(),
    };
}
