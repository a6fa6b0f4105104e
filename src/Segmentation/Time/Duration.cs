using System.Globalization;
using Segmentation.Time;

namespace Segmentation;

/// <summary>A whole number of units of time, such as 90 days or 36 hours.</summary>
/// <remarks>
/// Days and longer count calendar dates in the customer's zone; hours and shorter are exact. Two durations are equal
/// when count and unit are: 7 days and 1 week mean the same but are not equal. The default value is 0 seconds.
/// </remarks>
public readonly record struct Duration
{
    /// <summary>The largest count, of any unit.</summary>
    public const int MaxCount = 40_000;

    /// <summary>Initializes a duration.</summary>
    /// <param name="count">How many units, 0 to <see cref="MaxCount"/>; windows need at least 1.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="count"/> or <paramref name="unit"/> is out of range.
    /// </exception>
    public Duration(int count, DurationUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        if (!Enum.IsDefined(unit))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit of time.");
        }

        Count = count;
        Unit = unit;
    }

    /// <summary>Gets how many units, 0 to <see cref="MaxCount"/>.</summary>
    public int Count { get; }

    /// <summary>Gets the unit.</summary>
    public DurationUnit Unit { get; }

    /// <summary>Gets a value indicating whether the unit is a day or longer.</summary>
    public bool IsCalendar => Unit >= DurationUnit.Day;

    /// <summary>A number of seconds.</summary>
    public static Duration Seconds(int count) => new(count, DurationUnit.Second);

    /// <summary>A number of minutes.</summary>
    public static Duration Minutes(int count) => new(count, DurationUnit.Minute);

    /// <summary>A number of hours, exact.</summary>
    public static Duration Hours(int count) => new(count, DurationUnit.Hour);

    /// <summary>A number of calendar dates.</summary>
    public static Duration Days(int count) => new(count, DurationUnit.Day);

    /// <summary>A number of weeks of seven calendar dates.</summary>
    public static Duration Weeks(int count) => new(count, DurationUnit.Week);

    /// <summary>A number of calendar months.</summary>
    public static Duration Months(int count) => new(count, DurationUnit.Month);

    /// <summary>A number of calendar quarters.</summary>
    public static Duration Quarters(int count) => new(count, DurationUnit.Quarter);

    /// <summary>A number of calendar years.</summary>
    public static Duration Years(int count) => new(count, DurationUnit.Year);

    /// <summary>Returns the canonical form, such as <c>90 days</c> or <c>1 hour</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} {Unit.Name(Count)}");
}
