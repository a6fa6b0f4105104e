namespace Segmentation.Time;

/// <summary>A point on the time line in UTC ticks of 100 ns, with two ends that mean "before all" and "never".</summary>
internal readonly record struct Instant(long Ticks) : IComparable<Instant>
{
    /// <summary>Before every real instant.</summary>
    public static Instant Earliest => new(long.MinValue);

    /// <summary>After every real instant: what is due then never happens.</summary>
    public static Instant Never => new(long.MaxValue);

    public static Instant From(DateTimeOffset value) => new(value.UtcTicks);

    /// <summary>The instant as a UTC value, or null for <see cref="Never"/> and whatever lies past the year 9999.</summary>
    public DateTimeOffset? ToDateTimeOffset() =>
        Ticks < 0 || Ticks > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(Ticks, TimeSpan.Zero);

    /// <summary>The instant <paramref name="ticks"/> later; the two ends stay where they are and results saturate.</summary>
    public Instant Plus(long ticks)
    {
        if (this == Earliest || this == Never)
        {
            return this;
        }

        var sum = (Int128)Ticks + ticks;
        return sum >= long.MaxValue ? Never : sum <= long.MinValue ? Earliest : new Instant((long)sum);
    }

    public static Instant Min(Instant a, Instant b) => a.Ticks <= b.Ticks ? a : b;

    public static Instant Max(Instant a, Instant b) => a.Ticks >= b.Ticks ? a : b;

    public int CompareTo(Instant other) => Ticks.CompareTo(other.Ticks);

    public static bool operator <(Instant a, Instant b) => a.Ticks < b.Ticks;

    public static bool operator <=(Instant a, Instant b) => a.Ticks <= b.Ticks;

    public static bool operator >(Instant a, Instant b) => a.Ticks > b.Ticks;

    public static bool operator >=(Instant a, Instant b) => a.Ticks >= b.Ticks;
}
