namespace Segmentation.Time;

/// <summary>From wall-clock ticks to UTC ticks; trusts nothing of a zone but its offset at an instant.</summary>
/// <remarks>
/// The BCL's own tests for invalid and ambiguous times are wrong for zones with negative daylight saving and for some
/// years. A wall-clock time belongs to offset o exactly when the zone's offset at (local - o) is o. No offset that can
/// be in force within a day of the time is missed by asking a day before, at, and a day after it read as UTC.
/// </remarks>
internal static class WallClock
{
    /// <summary>
    /// The offset of <paramref name="zone"/> in ticks at a UTC instant; beyond the years 1 to 9999, that of the
    /// end.
    /// </summary>
    public static long OffsetAt(TimeZoneInfo zone, long utcTicks) =>
        zone.GetUtcOffset(new DateTime(Math.Clamp(utcTicks, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc)).Ticks;

    /// <summary>
    /// Finds the instants at which the clock of <paramref name="zone"/> shows <paramref name="local"/>.
    /// </summary>
    public static Mapping Map(TimeZoneInfo zone, long local) => Map(
        zone,
        local,
        OffsetAt(zone, local - TimeSpan.TicksPerDay),
        OffsetAt(zone, local),
        OffsetAt(zone, local + TimeSpan.TicksPerDay));

    /// <summary>
    /// As above, with the offsets a day before, at, and a day after <paramref name="local"/> read as UTC.
    /// </summary>
    public static Mapping Map(TimeZoneInfo zone, long local, long before, long at, long after)
    {
        var first = long.MaxValue;
        var second = long.MinValue;
        Try(before);
        if (at != before)
        {
            Try(at);
        }

        if (after != before && after != at)
        {
            Try(after);
        }

        return first == long.MaxValue ? new(LocalTimeKind.Gap, local - after, local - before)
            : new(first == second ? LocalTimeKind.Normal : LocalTimeKind.Overlap, first, second);

        void Try(long offset)
        {
            var utc = local - offset;
            if (OffsetAt(zone, utc) == offset)
            {
                first = Math.Min(first, utc);
                second = Math.Max(second, utc);
            }
        }
    }

    /// <summary>The first instant after the gap in which <paramref name="local"/> lies, to the tick.</summary>
    public static long GapEnd(TimeZoneInfo zone, long local, Mapping gap)
    {
        var (_, low, high) = gap;
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (middle + OffsetAt(zone, middle) >= local)
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return high;
    }

    /// <summary>The UTC ticks of a wall-clock time.</summary>
    /// <param name="Kind">How often the clock shows it.</param>
    /// <param name="First">The first instant; in a gap, the time read with the offset after it, which is before the gap.</param>
    /// <param name="Second">The last instant; in a gap, the time shifted forward by the gap.</param>
    public readonly record struct Mapping(LocalTimeKind Kind, long First, long Second);
}
