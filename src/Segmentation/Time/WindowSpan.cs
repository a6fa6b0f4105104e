namespace Segmentation.Time;

/// <summary>The instants whose elements count in a window at one instant, both ends included; empty when reversed.</summary>
/// <param name="Low">The first tick.</param>
/// <param name="High">The last tick.</param>
/// <remarks>
/// For a fixed evaluation instant, <see cref="WindowBounds.Enter"/> and <see cref="WindowBounds.Leave(Window, LocalCalendar, Instant)"/> turn
/// into two limits on the element's instant, because both never decrease. One comparison with each then answers for any element.
/// </remarks>
internal readonly record struct WindowSpan(long Low, long High)
{
    private static readonly WindowSpan Nothing = new(1, 0);

    public bool Contains(long ticks) => Low <= ticks && ticks <= High;

    /// <summary>The span of a window; without a window all up to the evaluation.</summary>
    public static WindowSpan Of(Window? window, LocalCalendar calendar, Instant at, DateOnly today) => window switch
    {
        null => new(Instant.Earliest.Ticks, at.Ticks),
        { IsCalendar: true } => OfDates(window, calendar, at, today),
        RollingWindow w => new(Later(at, -WindowBounds.Ticks(w.Length), 1), at.Ticks),
        AgoWindow w => new(Later(at, -WindowBounds.Ticks(w.Older), 1), Later(at, -WindowBounds.Ticks(w.Nearer), 0)),
        AheadWindow w => new(Later(at, 0, 1), Later(at, WindowBounds.Ticks(w.Length), 0)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static WindowSpan OfDates(Window window, LocalCalendar calendar, Instant at, DateOnly today)
    {
        var (first, last) = WindowBounds.Dates(window, today);
        if (first > last)
        {
            return Nothing;
        }

        var low = calendar.StartOfDay(first).Ticks;
        return window is RollingWindow or PeriodWindow { IsWhole: false }
            ? new(low, at.Ticks)
            : new(low, last == DateOnly.MaxValue ? Instant.Never.Ticks : calendar.StartOfDay(last.AddDays(1)).Ticks - 1);
    }

    private static long Later(Instant at, long ticks, long more) => at.Plus(ticks).Ticks + more;
}
