namespace Segmentation.Properties.Oracle;

/// <summary>What a window covers at an instant: local dates (both ends included), or instants (start excluded).</summary>
/// <param name="IsDates">Whether the ends are dates.</param>
/// <param name="Low">The first date, or the instant before the first.</param>
/// <param name="High">The last date or instant.</param>
/// <param name="UpToNow">Whether what is later than the evaluation is not covered.</param>
internal readonly record struct Coverage(bool IsDates, long Low, long High, bool UpToNow);

/// <summary>The column "counts when" of the window table.</summary>
internal static class OracleWindow
{
    public static Coverage At(Window window, long now, long today) => window switch
    {
        RollingWindow { Length: { IsCalendar: true } d } => new(true, Civil.Back(today, d) + 1, today, true),
        RollingWindow { Length: var d } => new(false, now - Ticks(d), now, true),
        PeriodWindow { IsWhole: false, Unit: var unit } => new(true, Civil.PeriodStart(today, unit), today, true),
        PeriodWindow { Unit: var unit } => Units(today, unit, 0, 1),
        FullUnitsWindow { IsNext: false, Unit: var unit, Count: var n } => Units(today, unit, -n, 0),
        FullUnitsWindow { Unit: var unit, Count: var n } => Units(today, unit, 1, n + 1),
        AgoWindow { Older.IsCalendar: true } w =>
            new(true, Civil.Back(today, w.Older) + 1, Civil.Back(today, w.Nearer), true),
        AgoWindow w => new(false, now - Ticks(w.Older), now - Ticks(w.Nearer), true),
        AheadWindow { Length: { IsCalendar: true } d } =>
            new(true, today, Civil.Add(today, d.Count, d.Unit) - 1, false),
        AheadWindow { Length: var d } => new(false, now, now + Ticks(d), false),
        _ => throw new ArgumentOutOfRangeException(nameof(window)),
    };

    public static long Ticks(Duration duration) => duration.Count * duration.Unit switch
    {
        Time.DurationUnit.Second => TimeSpan.TicksPerSecond,
        Time.DurationUnit.Minute => TimeSpan.TicksPerMinute,
        Time.DurationUnit.Hour => TimeSpan.TicksPerHour,
        Time.DurationUnit.Day => TimeSpan.TicksPerDay,
        Time.DurationUnit.Week => 7 * TimeSpan.TicksPerDay,
        _ => throw new ArgumentOutOfRangeException(nameof(duration)),
    };

    private static Coverage Units(long today, Time.DurationUnit unit, int from, int to)
    {
        var present = Civil.PeriodStart(today, unit);
        return new(true, Civil.Add(present, from, unit), Civil.Add(present, to, unit) - 1, false);
    }
}
