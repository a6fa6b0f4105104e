using Segmentation.Time;

namespace Segmentation;

/// <summary>Windows that look ahead from today: <c>Next.Days(7)</c> is <c>within next 7 days</c>, today included.</summary>
/// <remarks>For dates, instants and anniversaries only. Whole calendar units to come are in <see cref="Coming"/>.</remarks>
public static class Next
{
    /// <summary>The coming seconds, exact; for instants only.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Seconds(int count) => new AheadWindow(Duration.Seconds(count));

    /// <summary>The coming minutes, exact; for instants only.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Minutes(int count) => new AheadWindow(Duration.Minutes(count));

    /// <summary>The coming hours, exact; for instants only.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Hours(int count) => new AheadWindow(Duration.Hours(count));

    /// <summary>The coming days, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Days(int count) => new AheadWindow(Duration.Days(count));

    /// <summary>The coming weeks, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Weeks(int count) => new AheadWindow(Duration.Weeks(count));

    /// <summary>The coming months, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Months(int count) => new AheadWindow(Duration.Months(count));

    /// <summary>The coming quarters, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Quarters(int count) => new AheadWindow(Duration.Quarters(count));

    /// <summary>The coming years, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static Window Years(int count) => new AheadWindow(Duration.Years(count));
}
