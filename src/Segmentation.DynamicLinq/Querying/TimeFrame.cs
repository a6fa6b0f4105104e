using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>A span of instants, and of dates where only they count; each bound may be missing.</summary>
/// <param name="Low">The first bound.</param>
/// <param name="IsLowIncluded">Whether it belongs to the span.</param>
/// <param name="High">The last bound.</param>
/// <param name="IsHighIncluded">Whether it belongs to the span.</param>
internal readonly record struct InstantRange(Instant? Low, bool IsLowIncluded, Instant? High, bool IsHighIncluded);

/// <summary>The instant and the zone of a query, and what they make of windows.</summary>
/// <param name="At">The instant.</param>
/// <param name="Calendar">The zone.</param>
internal sealed record TimeFrame(Instant At, LocalCalendar Calendar)
{
    public DateOnly Today { get; } = Calendar.DateOf(At);

    /// <summary>The instants that lie in a window; null for all up to now.</summary>
    public InstantRange Of(Window? window)
    {
        switch (window)
        {
            case null:
                return new InstantRange(null, false, At, true);
            case { IsCalendar: true }:
                var (first, last) = WindowBounds.Dates(window, Today);
                var endsNow = window is RollingWindow or PeriodWindow { IsWhole: false };
                return first > last ? new InstantRange(At, false, At, false)
                    : new InstantRange(
                        Calendar.StartOfDay(first), true, endsNow ? At : Calendar.StartOfDay(CalendarMath.AddDays(last, 1)), endsNow);
            case RollingWindow rolling:
                return new InstantRange(At.Plus(-WindowBounds.Ticks(rolling.Length)), false, At, true);
            case AgoWindow ago:
                return new InstantRange(
                    At.Plus(-WindowBounds.Ticks(ago.Older)), false, At.Plus(-WindowBounds.Ticks(ago.Nearer)), true);
            case AheadWindow ahead:
                return new InstantRange(At, false, At.Plus(WindowBounds.Ticks(ahead.Length)), true);
            default:
                throw Untranslated.Condition();
        }
    }
}
