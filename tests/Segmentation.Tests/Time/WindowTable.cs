using Segmentation.Time;

namespace Segmentation.Tests.Time;

/// <summary>The column "counts when" of the table of windows, read literally: the oracle for the bounds.</summary>
internal static class WindowTable
{
    public static readonly Window[] LookingBack =
    [
        Last.Days(1), Last.Days(2), Last.Days(30), Last.Weeks(1), Last.Months(1), Last.Months(3), Last.Quarters(1), Last.Years(1),
        Last.Seconds(90), Last.Minutes(45), Last.Hours(1), Last.Hours(24), Last.Hours(36),
        This.Week, This.Month, This.Quarter, This.Year,
        Previous.Days(1), Previous.Days(3), Previous.Weeks(1), Previous.Months(1), Previous.Months(3), Previous.Quarters(2),
        Previous.Years(1),
        Last.Days(90).Before(Last.Days(30)), Last.Days(2).Before(Last.Days(1)), Last.Months(2).Before(Last.Months(1)),
        Last.Years(1).Before(Last.Days(10)), Last.Hours(48).Before(Last.Minutes(30)),
        // Empty always, and empty in some months.
        Last.Weeks(3).Before(Last.Days(21)), Last.Months(1).Before(Last.Days(30)),
    ];

    public static readonly Window[] LookingAhead =
    [
        This.WholeWeek, This.WholeMonth, This.WholeQuarter, This.WholeYear,
        Coming.Days(1), Coming.Days(3), Coming.Weeks(1), Coming.Months(1), Coming.Months(3), Coming.Quarters(2), Coming.Years(1),
        Next.Days(1), Next.Days(7), Next.Weeks(2), Next.Months(1), Next.Quarters(1), Next.Years(1),
        Next.Seconds(90), Next.Minutes(45), Next.Hours(36),
    ];

    public static bool Counts(Window? window, LocalCalendar calendar, Instant s, Instant t)
    {
        var (today, date) = (calendar.DateOf(t), calendar.DateOf(s));
        return window switch
        {
            null => s <= t,
            RollingWindow w when w.IsCalendar => Shift(today, -1, w.Length) < date && s <= t,
            RollingWindow w => t.Ticks - Exact(w.Length) < s.Ticks && s <= t,
            PeriodWindow { IsWhole: false } w => date >= First(today, w.Unit, 0) && s <= t,
            PeriodWindow w => date >= First(today, w.Unit, 0) && date < First(today, w.Unit, 1),
            FullUnitsWindow { IsNext: false } w => date >= First(today, w.Unit, -w.Count) && date < First(today, w.Unit, 0),
            FullUnitsWindow w => date >= First(today, w.Unit, 1) && date < First(today, w.Unit, w.Count + 1),
            AgoWindow w when w.IsCalendar => Shift(today, -1, w.Older) < date && date <= Shift(today, -1, w.Nearer),
            AgoWindow w => t.Ticks - Exact(w.Older) < s.Ticks && s.Ticks <= t.Ticks - Exact(w.Nearer),
            AheadWindow w when w.IsCalendar => today <= date && date < Shift(today, 1, w.Length),
            AheadWindow w => t < s && s.Ticks <= t.Ticks + Exact(w.Length),
            _ => throw new InvalidOperationException(),
        };
    }

    private static DateOnly First(DateOnly date, DurationUnit unit, int later) => unit switch
    {
        DurationUnit.Day => date.AddDays(later),
        DurationUnit.Week => date.AddDays(-(((int)date.DayOfWeek + 6) % 7)).AddDays(7 * later),
        DurationUnit.Month => new DateOnly(date.Year, date.Month, 1).AddMonths(later),
        DurationUnit.Quarter => new DateOnly(date.Year, (((date.Month - 1) / 3) * 3) + 1, 1).AddMonths(3 * later),
        _ => new DateOnly(date.Year, 1, 1).AddYears(later),
    };

    private static DateOnly Shift(DateOnly date, int sign, Duration length) => length.Unit switch
    {
        DurationUnit.Day => date.AddDays(sign * length.Count),
        DurationUnit.Week => date.AddDays(sign * 7 * length.Count),
        DurationUnit.Month => date.AddMonths(sign * length.Count),
        DurationUnit.Quarter => date.AddMonths(sign * 3 * length.Count),
        _ => date.AddYears(sign * length.Count),
    };

    private static long Exact(Duration length) => length.Count * length.Unit switch
    {
        DurationUnit.Second => TimeSpan.TicksPerSecond,
        DurationUnit.Minute => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerHour,
    };
}
