namespace Segmentation.Time;

/// <summary>The next anniversary under any policy.</summary>
internal static class Anniversaries
{
    /// <summary>
    /// The first anniversary in a later year than the origin's and not before <paramref name="from"/>.
    /// </summary>
    /// <returns>Null when there is none up to 9999-12-31, or up to the end of the lunar calendar's range.</returns>
    public static DateOnly? FirstFrom(DateOnly origin, DateOnly from, AnniversaryPolicy policy)
    {
        if (!policy.IsLunar)
        {
            return SolarAnniversaries.FirstFrom(origin, from, policy.LeapDay);
        }

        return LunarDate.From(origin) is { } lunar ? LunarAnniversaries.FirstFrom(lunar, from, policy) : null;
    }
}
