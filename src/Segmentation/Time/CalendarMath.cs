namespace Segmentation.Time;

/// <summary>Date arithmetic with calendar units, total over all dates.</summary>
/// <remarks>
/// Months keep the day and clamp it to the month's end; a quarter is 3 months, a year 12, a week 7 days. A date before
/// 0001-01-01 saturates there; a date after 9999-12-31 is null. Durations are calendar durations.
/// </remarks>
internal static class CalendarMath
{
    private const int MonthCount = 9_999 * 12;

    /// <summary>d - D, saturating at the first date of all.</summary>
    public static DateOnly Minus(DateOnly date, Duration duration) =>
        TryMinus(date, duration, out var result) ? result : DateOnly.MinValue;

    /// <summary>d - D; false, with the first date of all, when that lies before it.</summary>
    public static bool TryMinus(DateOnly date, Duration duration, out DateOnly result)
    {
        var (days, months) = Units(duration);
        if (months == 0)
        {
            var inRange = date.DayNumber >= days;
            result = inRange ? DateOnly.FromDayNumber(date.DayNumber - days) : DateOnly.MinValue;
            return inRange;
        }

        var month = MonthIndex(date) - months;
        result = month >= 0 ? InMonth(month, date.Day) : DateOnly.MinValue;
        return month >= 0;
    }

    /// <summary>d + D, or null past the last date of all.</summary>
    public static DateOnly? Plus(DateOnly date, Duration duration)
    {
        var (days, months) = Units(duration);
        if (months == 0)
        {
            return AddDays(date, days);
        }

        var month = MonthIndex(date) + months;
        return month < MonthCount ? InMonth(month, date.Day) : null;
    }

    /// <summary>d + n days, saturating at the first date of all, null past the last.</summary>
    public static DateOnly? AddDays(DateOnly date, int days)
    {
        var number = (long)date.DayNumber + days;
        return number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)Math.Max(number, 0));
    }

    /// <summary>F(d, D): the first date x with x - D &gt;= d; null past the last date of all.</summary>
    public static DateOnly? FirstDateLeaving(DateOnly date, Duration duration) =>
        Plus(date, duration) is not { } sum ? null
        : sum.Day == date.Day || Units(duration).Months == 0 ? sum
        : AddDays(sum, 1); // The day was clamped to the month's end.

    /// <summary>
    /// The first date x with x + D &gt; d, for a D of at least one unit; saturates at the first date of all.
    /// </summary>
    public static DateOnly FirstDateReaching(DateOnly date, Duration duration)
    {
        var (days, months) = Units(duration);
        if (months == 0)
        {
            return AddDays(date, 1 - days) ?? DateOnly.MaxValue;
        }

        var month = MonthIndex(date) - months;
        if (month < 0)
        {
            return DateOnly.MinValue;
        }

        // Every date of the earlier month lands on or before the last day of a month, so none of them passes it.
        var isLast = date.Day == DateTime.DaysInMonth(date.Year, date.Month);
        return isLast ? InMonth(month + 1, 1) : AddDays(InMonth(month, date.Day), 1) ?? DateOnly.MaxValue;
    }

    /// <summary>
    /// P(d): the first date of the day, week, month, quarter or year of a date. Weeks begin on Monday.
    /// </summary>
    public static DateOnly PeriodStart(DateOnly date, DurationUnit unit) => unit switch
    {
        DurationUnit.Week => DateOnly.FromDayNumber(date.DayNumber - (date.DayNumber % 7)), // 0001-01-01 is a Monday.
        DurationUnit.Month => new DateOnly(date.Year, date.Month, 1),
        DurationUnit.Quarter => new DateOnly(date.Year, date.Month - ((date.Month - 1) % 3), 1),
        DurationUnit.Year => new DateOnly(date.Year, 1, 1),
        _ => date,
    };

    /// <summary>P(d) + k periods; saturates at the first date of all, null past the last.</summary>
    public static DateOnly? PeriodStart(DateOnly date, DurationUnit unit, int periods)
    {
        var start = PeriodStart(date, unit);
        var (days, months) = Units(unit);
        if (months == 0)
        {
            return AddDays(start, days * periods);
        }

        var month = MonthIndex(start) + (months * periods);
        return month >= MonthCount ? null : InMonth(Math.Max(month, 0), 1);
    }

    private static int MonthIndex(DateOnly date) => ((date.Year - 1) * 12) + date.Month - 1;

    private static DateOnly InMonth(int index, int day)
    {
        var year = (index / 12) + 1;
        var month = (index % 12) + 1;
        return new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }

    private static (int Days, int Months) Units(Duration duration)
    {
        var (days, months) = Units(duration.Unit);
        return (days * duration.Count, months * duration.Count);
    }

    private static (int Days, int Months) Units(DurationUnit unit) => unit switch
    {
        DurationUnit.Day => (1, 0),
        DurationUnit.Week => (7, 0),
        DurationUnit.Month => (0, 1),
        DurationUnit.Quarter => (0, 3),
        DurationUnit.Year => (0, 12),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a calendar unit."),
    };
}
