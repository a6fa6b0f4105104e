using Segmentation.Time;

namespace Segmentation.Properties.Oracle;

/// <summary>Dates as day numbers (0 = 0001-01-01) of an unbounded Gregorian calendar, by plain counting.</summary>
internal static class Civil
{
    public static (long Year, int Month, int Day) Split(long day)
    {
        // 400 years have 146,097 days.
        var (cycle, rest) = (Floor(day, 146_097), day - (Floor(day, 146_097) * 146_097));
        var date = DateOnly.FromDayNumber((int)rest);
        return ((cycle * 400) + date.Year, date.Month, date.Day);
    }

    /// <summary>The day number of a year, a month that may be out of 1 to 12, and a day, clamped to the month's end.</summary>
    public static long Join(long year, long month, int day)
    {
        var (y, m) = (year + Floor(month - 1, 12), (int)(month - 1 - (Floor(month - 1, 12) * 12)) + 1);
        var cycle = Floor(y - 1, 400);
        var within = (int)(y - (cycle * 400));
        var clamped = Math.Min(day, DateTime.DaysInMonth(within, m));
        return (cycle * 146_097) + new DateOnly(within, m, clamped).DayNumber;
    }

    public static long Add(long day, long count, DurationUnit unit) => unit switch
    {
        DurationUnit.Day => day + count,
        DurationUnit.Week => day + (7 * count),
        DurationUnit.Month => AddMonths(day, count),
        DurationUnit.Quarter => AddMonths(day, 3 * count),
        DurationUnit.Year => AddMonths(day, 12 * count),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    public static long Back(long day, Duration duration) => Add(day, -duration.Count, duration.Unit);

    /// <summary>The first date of the period of a date.</summary>
    public static long PeriodStart(long day, DurationUnit unit)
    {
        var (year, month, _) = Split(day);
        return unit switch
        {
            DurationUnit.Day => day,
            DurationUnit.Week => day - (day - (Floor(day, 7) * 7)), // Day 0 was a Monday.
            DurationUnit.Month => Join(year, month, 1),
            DurationUnit.Quarter => Join(year, (((month - 1) / 3) * 3) + 1, 1),
            _ => Join(year, 1, 1),
        };
    }

    public static long Floor(long a, long b) => a >= 0 ? a / b : -((-a + b - 1) / b);

    private static long AddMonths(long day, long months)
    {
        var (year, month, dayOfMonth) = Split(day);
        return Join(year, month + months, dayOfMonth);
    }
}
