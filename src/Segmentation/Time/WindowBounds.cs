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
        PeriodWindow w => calendar.StartOfDay(CalendarMath.PeriodStart(calendar.DateOf(s), w.Unit)),
        FullUnitsWindow w => calendar.StartOfDay(
            CalendarMath.PeriodStart(calendar.DateOf(s), w.Unit, w.IsNext ? -w.Count : 1)),
        AgoWindow w => Leave(w.Nearer, calendar, s),
        AheadWindow { IsCalendar: true } w => calendar.StartOfDay(
            CalendarMath.FirstDateReaching(calendar.DateOf(s), w.Length)),
        AheadWindow w => s.Plus(-Ticks(w.Length)),
        _ => throw new UnreachableException(),
    };

    /// <summary>E(s): the first instant at which an element at <paramref name="s"/> counts no more.</summary>
    public static Instant Leave(Window? window, LocalCalendar calendar, Instant s) => window switch
    {
        null => Instant.Never,
        RollingWindow w => Leave(w.Length, calendar, s),
        PeriodWindow w => calendar.StartOfDay(CalendarMath.PeriodStart(calendar.DateOf(s), w.Unit, 1)),
        FullUnitsWindow { IsNext: true } w => calendar.StartOfDay(
            CalendarMath.PeriodStart(calendar.DateOf(s), w.Unit)),
        FullUnitsWindow w => calendar.StartOfDay(
            CalendarMath.PeriodStart(calendar.DateOf(s), w.Unit, w.Count + 1)),
        AgoWindow w => Leave(w.Older, calendar, s),
        AheadWindow { IsCalendar: true } => calendar.StartOfDay(CalendarMath.AddDays(calendar.DateOf(s), 1)),
        AheadWindow => s,
        _ => throw new UnreachableException(),
    };

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
