namespace Segmentation.Time;

/// <summary>Local dates of one zone: when each begins, and which one an instant belongs to.</summary>
/// <remarks>
/// S(d) is the first instant whose local date is d or later; L(s) is the greatest d with S(d) &lt;= s, so a date never
/// steps back, not even where the clock is put back over midnight. A date that the zone skipped is empty: it begins when
/// the next one does. The first date of all has no beginning. Starts are computed in pages of 512 dates on first use and
/// kept; after that a look-up takes nanoseconds and allocates nothing.
/// </remarks>
/// <threadsafety>Safe to share between threads: a page computed twice is computed alike.</threadsafety>
internal sealed class LocalCalendar
{
    private const int PageBits = 9;
    private const int PageSize = 1 << PageBits;
    private static readonly int LastDay = DateOnly.MaxValue.DayNumber;

    private readonly long[]?[] _pages = new long[(DateOnly.MaxValue.DayNumber >> PageBits) + 1][];

    /// <summary>Initializes the calendar of a zone.</summary>
    public LocalCalendar(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        Zone = zone;
    }

    /// <summary>Gets the zone.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>S(d): the first instant of a date; <see cref="Instant.Earliest"/> for the first date of all.</summary>
    public Instant StartOfDay(DateOnly date) => new(StartTicks(date.DayNumber));

    /// <summary>S(d), or <see cref="Instant.Never"/> for null, which stands for a date after 9999-12-31.</summary>
    public Instant StartOfDay(DateOnly? date) => date is { } day ? StartOfDay(day) : Instant.Never;

    /// <summary>L(s): the local date of an instant; the first or last date of all for instants beyond them.</summary>
    public DateOnly DateOf(Instant instant)
    {
        var ticks = instant.Ticks;
        if (ticks < 0)
        {
            return DateOnly.MinValue;
        }

        // No local date is more than one ahead of the date in UTC.
        var day = ticks > DateTime.MaxValue.Ticks
            ? LastDay
            : Math.Min((int)(ticks / TimeSpan.TicksPerDay) + 1, LastDay);
        while (StartTicks(day) > ticks)
        {
            day--;
        }

        return DateOnly.FromDayNumber(day);
    }

    /// <summary>The time that the clock on the wall shows; unlike the date it can step back.</summary>
    public TimeOnly TimeOf(Instant instant)
    {
        var utc = Math.Clamp(instant.Ticks, 0, DateTime.MaxValue.Ticks);
        var local = (utc + WallClock.OffsetAt(Zone, utc)) % TimeSpan.TicksPerDay;
        return new TimeOnly(local < 0 ? local + TimeSpan.TicksPerDay : local);
    }

    /// <summary>The weekday of the local date of an instant.</summary>
    public DayOfWeek DayOfWeekOf(Instant instant) => DateOf(instant).DayOfWeek;

    private long StartTicks(int day)
    {
        var page = Volatile.Read(ref _pages[day >> PageBits]) ?? AddPage(day >> PageBits);
        return page[day & (PageSize - 1)];
    }

    private long[] AddPage(int number)
    {
        var page = new long[PageSize];
        var midnight = (long)number * PageSize * TimeSpan.TicksPerDay;
        var before = WallClock.OffsetAt(Zone, midnight - TimeSpan.TicksPerDay);
        var at = WallClock.OffsetAt(Zone, midnight);
        for (var i = 0; i < PageSize; i++)
        {
            var after = WallClock.OffsetAt(Zone, midnight + TimeSpan.TicksPerDay);
            var found = WallClock.Map(Zone, midnight, before, at, after);
            page[i] = found.Kind == LocalTimeKind.Gap ? WallClock.GapEnd(Zone, midnight, found) : found.First;
            (before, at) = (at, after);
            midnight += TimeSpan.TicksPerDay;
        }

        if (number == 0)
        {
            page[0] = Instant.Earliest.Ticks;
        }

        Volatile.Write(ref _pages[number], page);
        return page;
    }
}
