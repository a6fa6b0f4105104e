using System.Globalization;

namespace Segmentation.Time;

/// <summary>A date of the Chinese lunisolar calendar.</summary>
/// <remarks>
/// A lunar year is named after the Gregorian year of its Spring Festival, so its twelfth month can lie in the next
/// Gregorian year. Conversion covers 1901-02-19 to 2101-01-28, the lunar years 1901 to 2100. A value need not exist in
/// its year: not every year has a leap month, and months have 29 or 30 days. The default value is no date at all.
/// </remarks>
public readonly record struct LunarDate
{
    /// <summary>Initializes a lunar date.</summary>
    /// <param name="year">The lunar year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12; a leap month bears the number of the month it follows.</param>
    /// <param name="day">The day, 1 to 30.</param>
    /// <param name="isLeapMonth">Whether the month is the leap month that follows the regular one.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public LunarDate(int year, int month, int day, bool isLeapMonth = false)
    {
        Require(year, 9_999, nameof(year));
        Require(month, 12, nameof(month));
        Require(day, 30, nameof(day));
        (Year, Month, Day, IsLeapMonth) = (year, month, day, isLeapMonth);
    }

    /// <summary>Gets the lunar year.</summary>
    public int Year { get; }

    /// <summary>Gets the month, 1 to 12; a leap month bears the number of the month it follows.</summary>
    public int Month { get; }

    /// <summary>Gets the day, 1 to 30.</summary>
    public int Day { get; }

    /// <summary>Gets a value indicating whether the month is a leap month.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>Converts a Gregorian date.</summary>
    /// <param name="date">Any date.</param>
    /// <returns>The lunar date, or null outside 1901-02-19 to 2101-01-28.</returns>
    public static LunarDate? From(DateOnly date) => LunarMonths.DateOf(date);

    /// <summary>Converts to the Gregorian calendar.</summary>
    /// <returns>The date, or null when the lunar year is outside 1901 to 2100 or has no such month or day.</returns>
    public DateOnly? ToDateOnly() =>
        LunarMonths.Find(Year, Month, IsLeapMonth) is { } month && Day >= 1 && Day <= month.Length
            ? month.First.AddDays(Day - 1)
            : null;

    /// <summary>Returns the date as year, month and day, such as <c>2025-06L-01</c>; L marks a leap month.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Year:D4}-{Month:D2}{(IsLeapMonth ? "L" : string.Empty)}-{Day:D2}");

    private static void Require(int value, int largest, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, largest, name);
    }
}
