using System.Globalization;

namespace Segmentation.Time;

/// <summary>The months of the Chinese lunisolar calendar by their customary numbers.</summary>
/// <remarks>
/// The BCL numbers the months of a year 1 to 13 in order, so that every number after a leap month is one too high.
/// </remarks>
internal static class LunarMonths
{
    /// <summary>The first lunar year covered.</summary>
    public const int FirstYear = 1901;

    /// <summary>The last lunar year covered.</summary>
    public const int LastYear = 2100;

    private const int Era = ChineseLunisolarCalendar.ChineseEra;
    private static readonly ChineseLunisolarCalendar Calendar = new();
    private static readonly DateOnly FirstDate = DateOnly.FromDateTime(Calendar.MinSupportedDateTime);
    private static readonly DateOnly LastDate = DateOnly.FromDateTime(Calendar.MaxSupportedDateTime);

    /// <summary>
    /// A month's first day and its length in days, 29 or 30; null when the year is not covered or has no such
    /// month.
    /// </summary>
    public static (DateOnly First, int Length)? Find(int year, int month, bool isLeap)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12)
        {
            return null;
        }

        var leap = LeapOrdinal(year);
        if (isLeap && month != leap - 1)
        {
            return null;
        }

        var ordinal = isLeap || (leap > 0 && month >= leap) ? month + 1 : month;
        var first = DateOnly.FromDateTime(Calendar.ToDateTime(year, ordinal, 1, 0, 0, 0, 0, Era));
        return (first, Calendar.GetDaysInMonth(year, ordinal, Era));
    }

    /// <summary>The lunar date of a Gregorian one; null when it is not covered.</summary>
    public static LunarDate? DateOf(DateOnly date)
    {
        if (date < FirstDate || date > LastDate)
        {
            return null;
        }

        var time = date.ToDateTime(TimeOnly.MinValue);
        var year = Calendar.GetYear(time);
        var ordinal = Calendar.GetMonth(time);
        var leap = LeapOrdinal(year);
        var month = leap > 0 && ordinal >= leap ? ordinal - 1 : ordinal;
        return new LunarDate(year, month, Calendar.GetDayOfMonth(time), ordinal == leap);
    }

    /// <summary>The place of the leap month among the months of a year, 2 to 13; 0 when there is none.</summary>
    private static int LeapOrdinal(int year) => Calendar.GetLeapMonth(year, Era);
}
