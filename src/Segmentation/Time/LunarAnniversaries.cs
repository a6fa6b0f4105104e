namespace Segmentation.Time;

/// <summary>Anniversaries by the Chinese lunisolar calendar, as far as it reaches.</summary>
internal static class LunarAnniversaries
{
    /// <summary>
    /// The same lunar month and day in a lunar year: none, one, or with <see cref="LeapMonthPolicy.Both"/> two.
    /// </summary>
    public static (DateOnly? First, DateOnly? Second) In(LunarDate origin, int year, AnniversaryPolicy policy)
    {
        if (!origin.IsLeapMonth)
        {
            return (Day(origin, year, origin.Month, false, policy), null);
        }

        var hasLeapMonth = LunarMonths.Find(year, origin.Month, isLeap: true) is not null;
        var leap = hasLeapMonth ? Day(origin, year, origin.Month, true, policy) : null;
        return policy.LeapMonth switch
        {
            LeapMonthPolicy.Both => Day(origin, year, origin.Month, false, policy) is { } regular
                ? (regular, leap)
                : (leap, null),
            _ when hasLeapMonth => (leap, null),
            LeapMonthPolicy.Regular => (Day(origin, year, origin.Month, false, policy), null),
            LeapMonthPolicy.Following => (Following(origin, year, policy), null),
            _ => (null, null),
        };
    }

    /// <summary>
    /// The first anniversary in a later lunar year than the origin's and not before <paramref name="from"/>; null
    /// if none.
    /// </summary>
    public static DateOnly? FirstFrom(LunarDate origin, DateOnly from, AnniversaryPolicy policy)
    {
        // The last weeks of a lunar year lie in the next Gregorian one, so the year before may still have one to come.
        var first = Math.Max(origin.Year + 1, from.Year - 1);
        for (var year = first; year <= LunarMonths.LastYear; year++)
        {
            var (one, two) = In(origin, year, policy);
            if (one >= from)
            {
                return one;
            }

            if (two >= from)
            {
                return two;
            }
        }

        return null;
    }

    private static DateOnly? Following(LunarDate origin, int year, AnniversaryPolicy policy) => origin.Month < 12
        ? Day(origin, year, origin.Month + 1, false, policy)
        : Day(origin, year + 1, 1, false, policy);

    private static DateOnly? Day(LunarDate origin, int year, int number, bool isLeap, AnniversaryPolicy policy)
    {
        if (LunarMonths.Find(year, number, isLeap) is not { } month)
        {
            return null;
        }

        if (origin.Day <= month.Length)
        {
            return month.First.AddDays(origin.Day - 1);
        }

        return policy.ShortMonth switch
        {
            ShortMonthPolicy.LastDay => month.First.AddDays(month.Length - 1),
            ShortMonthPolicy.NextDay => month.First.AddDays(month.Length),
            _ => null,
        };
    }
}
