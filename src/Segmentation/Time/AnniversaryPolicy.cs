using System.Collections.Immutable;

namespace Segmentation.Time;

/// <summary>
/// How the anniversaries of a date are counted: by the solar or the lunar calendar, and what happens to rare dates.
/// </summary>
/// <remarks>Two policies are equal when all their settings are.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record AnniversaryPolicy
{
    private AnniversaryPolicy()
    {
    }

    /// <summary>Gets a value indicating whether anniversaries follow the Chinese lunisolar calendar.</summary>
    public bool IsLunar { get; private init; }

    /// <summary>Gets when the anniversary of a 29 February falls; for ages this holds of lunar policies too.</summary>
    public LeapDayPolicy LeapDay { get; private init; }

    /// <summary>Gets when the anniversary of a date in a leap month falls; without effect unless lunar.</summary>
    public LeapMonthPolicy LeapMonth { get; private init; }

    /// <summary>Gets when the anniversary of the 30th of a month falls; without effect unless lunar.</summary>
    public ShortMonthPolicy ShortMonth { get; private init; }

    /// <summary>Anniversaries on the same month and day of the Gregorian calendar.</summary>
    /// <param name="leapDay">When the anniversary of a 29 February falls in other years; 28 February by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The policy is not one of its enumeration.</exception>
    public static AnniversaryPolicy Solar(LeapDayPolicy leapDay = LeapDayPolicy.Feb28) =>
        new() { LeapDay = Defined(leapDay, nameof(leapDay)) };

    /// <summary>Anniversaries on the same month and day of the Chinese lunisolar calendar.</summary>
    /// <param name="leapMonth">When the anniversary of a date in a leap month falls; the regular month by default.</param>
    /// <param name="shortMonth">When the anniversary of a 30th falls in a month of 29 days; the 29th by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A policy is not one of its enumeration.</exception>
    public static AnniversaryPolicy Lunar(
        LeapMonthPolicy leapMonth = LeapMonthPolicy.Regular,
        ShortMonthPolicy shortMonth = ShortMonthPolicy.LastDay) => new()
        {
            IsLunar = true,
            LeapMonth = Defined(leapMonth, nameof(leapMonth)),
            ShortMonth = Defined(shortMonth, nameof(shortMonth)),
        };

    /// <summary>Lists the anniversaries of a date in one year of the policy's calendar.</summary>
    /// <param name="origin">The date itself, in the Gregorian calendar.</param>
    /// <param name="year">
    /// Solar: the Gregorian year. Lunar: the lunar year, named after the Gregorian year of its Spring Festival; its last
    /// weeks lie in the next Gregorian year.
    /// </param>
    /// <returns>
    /// None, one or two Gregorian dates in ascending order. None in the year of the origin and before, past the year 9999,
    /// and, lunar, when the origin is outside 1901-02-19 to 2101-01-28 or the year after 2100.
    /// </returns>
    public ImmutableArray<DateOnly> DatesIn(DateOnly origin, int year)
    {
        if (!IsLunar)
        {
            return year > origin.Year && SolarAnniversaries.In(origin, year, LeapDay) is { } date ? [date] : [];
        }

        return LunarDate.From(origin) is not { } lunar || year <= lunar.Year ? []
            : LunarAnniversaries.In(lunar, year, this) switch
            {
                ({ } first, { } second) => [first, second],
                ({ } first, null) => [first],
                _ => [],
            };
    }

    private static T Defined<T>(T value, string name)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, "Not one of the policies.");
}
