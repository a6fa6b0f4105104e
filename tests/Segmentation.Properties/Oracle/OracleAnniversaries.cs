using System.Globalization;
using Segmentation.Time;

namespace Segmentation.Properties.Oracle;

/// <summary>Anniversaries, year by year.</summary>
internal static class OracleAnniversaries
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The solar anniversary in a year; null when there is none.</summary>
    public static long? Solar(DateOnly origin, long year, LeapDayPolicy policy)
    {
        if ((origin.Month, origin.Day) != (2, 29) || IsLeap(year))
        {
            return Civil.Join(year, origin.Month, origin.Day);
        }

        return policy switch
        {
            LeapDayPolicy.Feb28 => Civil.Join(year, 2, 28),
            LeapDayPolicy.Mar1 => Civil.Join(year, 3, 1),
            _ => null,
        };
    }

    public static bool AnySolar(DateOnly origin, LeapDayPolicy policy, long low, long high)
    {
        var first = Math.Max(origin.Year + 1, Civil.Split(low).Year);
        var last = Civil.Split(high).Year;
        for (var year = first; year <= last; year++)
        {
            if (Solar(origin, year, policy) is { } day && day >= low && day <= high)
            {
                return true;
            }
        }

        return false;
    }

    public static int Age(DateOnly birthday, LeapDayPolicy policy, long today)
    {
        // Ages turn every year: with leap years only, on 1 March in the other years.
        var turning = policy == LeapDayPolicy.LeapYearsOnly ? LeapDayPolicy.Mar1 : policy;
        var age = 0;
        for (var year = birthday.Year + 1L; Solar(birthday, year, turning) <= today; year++)
        {
            age++;
        }

        return age;
    }

    public static bool AnyLunar(DateOnly origin, LeapMonthPolicy leap, ShortMonthPolicy shortMonth, long low, long high)
    {
        var (year, month, day, isLeap) = LunarDateOf(origin);
        for (var y = year + 1; y <= 2100; y++)
        {
            foreach (var date in LunarDays(y, month, day, isLeap, leap, shortMonth))
            {
                if (date >= low && date <= high)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<long> LunarDays(
        int year, int month, int day, bool isLeap, LeapMonthPolicy leap, ShortMonthPolicy shortMonth)
    {
        var leapOrdinal = Lunar.GetLeapMonth(year);
        var hasLeap = leapOrdinal == month + 1;
        var regular = leapOrdinal > 0 && month >= leapOrdinal ? month + 1 : month;
        List<(int Year, int Ordinal)> months = (isLeap, hasLeap, leap) switch
        {
            (false, _, _) => [(year, regular)],
            (true, true, LeapMonthPolicy.Both) => [(year, regular), (year, leapOrdinal)],
            (true, true, _) => [(year, leapOrdinal)],
            (true, false, LeapMonthPolicy.Regular or LeapMonthPolicy.Both) => [(year, regular)],
            (true, false, LeapMonthPolicy.Following) => [Following(year, regular)],
            _ => [],
        };
        return months.Select(each => DayIn(each.Year, each.Ordinal, day, shortMonth)).OfType<long>();
    }

    private static (int Year, int Ordinal) Following(int year, int ordinal) =>
        ordinal == Lunar.GetMonthsInYear(year) ? (year + 1, 1) : (year, ordinal + 1);

    private static long? DayIn(int year, int ordinal, int day, ShortMonthPolicy shortMonth)
    {
        if (year > 2100)
        {
            return null;
        }

        var length = Lunar.GetDaysInMonth(year, ordinal);
        var first = DateOnly.FromDateTime(Lunar.ToDateTime(year, ordinal, 1, 0, 0, 0, 0)).DayNumber;
        return (day <= length, shortMonth) switch
        {
            (true, _) => first + day - 1,
            (false, ShortMonthPolicy.LastDay) => first + length - 1,
            (false, ShortMonthPolicy.NextDay) => first + length,
            _ => null,
        };
    }

    private static (int Year, int Month, int Day, bool IsLeap) LunarDateOf(DateOnly date)
    {
        var at = date.ToDateTime(TimeOnly.MinValue);
        var (year, ordinal, day) = (Lunar.GetYear(at), Lunar.GetMonth(at), Lunar.GetDayOfMonth(at));
        var leapOrdinal = Lunar.GetLeapMonth(year);
        var isLeap = ordinal == leapOrdinal;
        var month = leapOrdinal > 0 && ordinal >= leapOrdinal ? ordinal - 1 : ordinal;
        return (year, month, day, isLeap);
    }

    private static bool IsLeap(long year) => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}
