using Segmentation.Time;

namespace Segmentation;

/// <summary>Windows that look ahead from today: <c>Next.Days(7)</c> is <c>within next 7 days</c>, today included.</summary>
/// <remarks>For dates, instants and anniversaries only. Whole calendar units to come are in <see cref="Coming"/>.</remarks>
public static class Next
{
    /// <summary>The coming seconds, exact; for instants only.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static AheadWindow Seconds(int count) => new(Duration.Seconds(count));

    /// <summary>The coming minutes, exact; for instants only.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static AheadWindow Minutes(int count) => new(Duration.Minutes(count));

    /// <summary>The coming hours, exact; for instants only.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static AheadWindow Hours(int count) => new(Duration.Hours(count));

    /// <summary>The coming days, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static AheadWindow Days(int count) => new(Duration.Days(count));

    /// <summary>The coming weeks, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static AheadWindow Weeks(int count) => new(Duration.Weeks(count));

    /// <summary>The coming months, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static AheadWindow Months(int count) => new(Duration.Months(count));

    /// <summary>The coming quarters, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static AheadWindow Quarters(int count) => new(Duration.Quarters(count));

    /// <summary>The coming years, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static AheadWindow Years(int count) => new(Duration.Years(count));
}
