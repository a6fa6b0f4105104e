using System.Diagnostics;

namespace Segmentation.Time;

/// <summary>Finds the instant of a wall-clock time in a zone, through gaps, overlaps and skipped dates.</summary>
/// <remarks>
/// The answer depends only on the arguments and the zone's rules. Instants before the year 1 and after 9999 saturate at
/// <see cref="DateTimeOffset.MinValue"/> and <see cref="DateTimeOffset.MaxValue"/>.
/// </remarks>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class LocalTimeResolver
{
    /// <summary>Finds the instant at which the clock of a zone shows a date and time.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="time">The local time of day.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="gap">What a skipped time means; shifted forward by default.</param>
    /// <param name="overlap">Which of two instants a repeated time means; the first by default.</param>
    /// <returns>The instant in UTC and whether the time was skipped or repeated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A policy is not one of its enumeration.</exception>
    /// <example>
    /// <code>
    /// var zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    /// var found = LocalTimeResolver.Resolve(new DateOnly(2024, 3, 10), new TimeOnly(2, 30), zone);
    /// // found.Kind is Gap, found.Instant is 2024-03-10T07:30:00Z
    /// </code>
    /// </example>
    public static ResolvedLocalTime Resolve(
        DateOnly date,
        TimeOnly time,
        TimeZoneInfo zone,
        GapPolicy gap = GapPolicy.ShiftForward,
        OverlapPolicy overlap = OverlapPolicy.First)
    {
        ArgumentNullException.ThrowIfNull(zone);
        Require(gap is >= GapPolicy.ShiftForward and <= GapPolicy.Skip, nameof(gap), gap);
        Require(overlap is OverlapPolicy.First or OverlapPolicy.Second, nameof(overlap), overlap);
        var local = (date.DayNumber * TimeSpan.TicksPerDay) + time.Ticks;
        var found = WallClock.Map(zone, local);
        return found.Kind switch
        {
            LocalTimeKind.Normal => new(LocalTimeKind.Normal, Utc(found.First)),
            LocalTimeKind.Overlap => new(
                LocalTimeKind.Overlap,
                Utc(overlap == OverlapPolicy.First ? found.First : found.Second)),
            LocalTimeKind.Gap => new(LocalTimeKind.Gap, gap switch
            {
                GapPolicy.ShiftForward => Utc(found.Second),
                GapPolicy.GapEnd => Utc(WallClock.GapEnd(zone, local, found)),
                _ => null,
            }),
            _ => throw new UnreachableException(),
        };
    }

    private static DateTimeOffset Utc(long ticks) =>
        new(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks), TimeSpan.Zero);

    private static void Require<T>(bool condition, string name, T value)
    {
        if (!condition)
        {
            throw new ArgumentOutOfRangeException(name, value, "Not one of the policies.");
        }
    }
}
