using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>The fading of events for affinity: by half in each half-life; the one formula of every evaluator.</summary>
internal static class Decay
{
    /// <summary>2^(-elapsed/halfLife), both in ticks.</summary>
    public static double Weight(long elapsed, long halfLife) => Math.Pow(2, -((double)elapsed / halfLife));

    /// <summary>The sum of the weights of events as seen from the latest of them, then faded to <paramref name="at"/>.</summary>
    /// <param name="events">The instants, ascending; at least one.</param>
    /// <param name="halfLife">In ticks.</param>
    /// <param name="at">Not before the latest event.</param>
    public static double Sum(IReadOnlyList<Instant> events, long halfLife, Instant at)
    {
        var latest = events[^1];
        return SumAtLatest(events, halfLife, latest) * Weight(at.Ticks - latest.Ticks, halfLife);
    }

    /// <summary>The sum of the weights as seen from an instant at or after the latest event.</summary>
    public static double SumAtLatest(IReadOnlyList<Instant> events, long halfLife, Instant latest)
    {
        var sum = 0d;
        foreach (var instant in events)
        {
            sum += Weight(latest.Ticks - instant.Ticks, halfLife);
        }

        return sum;
    }

    /// <summary>A half-life in ticks; days count 24 hours.</summary>
    public static long Ticks(Duration halfLife) => halfLife.Count * halfLife.Unit switch
    {
        DurationUnit.Second => TimeSpan.TicksPerSecond,
        DurationUnit.Minute => TimeSpan.TicksPerMinute,
        DurationUnit.Hour => TimeSpan.TicksPerHour,
        DurationUnit.Day => TimeSpan.TicksPerDay,
        _ => 7 * TimeSpan.TicksPerDay,
    };
}
