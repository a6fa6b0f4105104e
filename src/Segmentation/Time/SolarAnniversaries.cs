namespace Segmentation.Time;

/// <summary>Anniversaries by the Gregorian calendar, and ages.</summary>
internal static class SolarAnniversaries
{
    /// <summary>The same month and day in any year; null when the policy knows none, or past the year 9999.</summary>
    public static DateOnly? In(DateOnly origin, int year, LeapDayPolicy policy)
    {
        if (year is < 1 or > 9_999)
        {
            return null;
        }

        if (origin is not { Month: 2, Day: 29 } || DateTime.IsLeapYear(year))
        {
            return new DateOnly(year, origin.Month, origin.Day);
        }

        return policy switch
        {
            LeapDayPolicy.Feb28 => new DateOnly(year, 2, 28),
            LeapDayPolicy.Mar1 => new DateOnly(year, 3, 1),
            _ => null,
        };
    }

    /// <summary>
    /// The first anniversary in a later year than the origin's and not before <paramref name="from"/>; null if
    /// none.
    /// </summary>
    public static DateOnly? FirstFrom(DateOnly origin, DateOnly from, LeapDayPolicy policy)
    {
        var first = Math.Max(origin.Year + 1, from.Year);
        for (var year = first; year <= first + 8; year++)
        {
            // Leap years are at most 8 years apart.
            if (In(origin, year, policy) is { } date && date >= from)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The number of anniversaries of a birth up to today; null when the birth is after today.</summary>
    /// <remarks>Everyone turns a year older every year: without an anniversary, on 1 March.</remarks>
    public static int? Age(DateOnly birth, DateOnly today, LeapDayPolicy policy)
    {
        if (birth > today)
        {
            return null;
        }

        var years = today.Year - birth.Year;
        return years > 0 && In(birth, today.Year, ForAges(policy)) > today ? years - 1 : years;
    }

    /// <summary>
    /// The next date on which the age differs: the birth, if it is to come, or the next one turns; null if never.
    /// </summary>
    public static DateOnly? NextAgeChange(DateOnly birth, DateOnly today, LeapDayPolicy policy) =>
        birth > today ? birth
        : today == DateOnly.MaxValue ? null
        : FirstFrom(birth, today.AddDays(1), ForAges(policy));

    /// <summary>The date in a year on which a birth turns a year older; null when it does not exist.</summary>
    public static DateOnly? TurnOfAge(DateOnly birth, int year, LeapDayPolicy policy) => In(birth, year, ForAges(policy));

    private static LeapDayPolicy ForAges(LeapDayPolicy policy) =>
        policy == LeapDayPolicy.LeapYearsOnly ? LeapDayPolicy.Mar1 : policy;
}
