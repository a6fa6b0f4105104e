using System.Collections.Concurrent;

namespace Segmentation.Properties.Oracle;

/// <summary>The start of each local day, found by scanning the zone's offsets.</summary>
internal sealed class OracleZone(TimeZoneInfo zone)
{
    private static readonly long Step = TimeSpan.FromMinutes(15).Ticks;
    private readonly ConcurrentDictionary<long, long> _starts = new();

    /// <summary>The first instant, in UTC ticks, whose local date is the given one or later.</summary>
    public long StartOfDay(long day)
    {
        if (day < 2)
        {
            return long.MinValue;
        }

        return day > 3_652_057 ? long.MaxValue : _starts.GetOrAdd(day, Scan);
    }

    /// <summary>The greatest date that has begun.</summary>
    public long DateOf(long instant)
    {
        var day = Civil.Floor(instant + Offset(instant), TimeSpan.TicksPerDay);
        while (StartOfDay(day + 1) <= instant)
        {
            day++;
        }

        while (StartOfDay(day) > instant)
        {
            day--;
        }

        return day;
    }

    /// <summary>The wall clock's time of day.</summary>
    public long TimeOfDay(long instant)
    {
        var local = instant + Offset(instant);
        return local - (Civil.Floor(local, TimeSpan.TicksPerDay) * TimeSpan.TicksPerDay);
    }

    private long Scan(long day)
    {
        var midnight = day * TimeSpan.TicksPerDay;
        var at = midnight - TimeSpan.FromHours(26).Ticks;
        while (at + Offset(at) < midnight)
        {
            at += Step;
        }

        // The clock reached the date within the last step: at a constant offset, or by a jump. Halve until the tick.
        var (before, reached) = (at - Step, at);
        while (reached - before > 1)
        {
            var middle = before + ((reached - before) / 2);
            if (middle + Offset(middle) >= midnight)
            {
                reached = middle;
            }
            else
            {
                before = middle;
            }
        }

        return reached;
    }

    private long Offset(long instant) =>
        zone.GetUtcOffset(new DateTime(Math.Clamp(instant, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc)).Ticks;
}
