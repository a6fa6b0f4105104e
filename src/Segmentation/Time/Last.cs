using Segmentation.Time;

namespace Segmentation;

/// <summary>Rolling windows that end now: <c>Last.Days(90)</c> is the rule text <c>within 90 days</c>.</summary>
/// <remarks>Calendar units include today: <c>Last.Days(1)</c> is today. Hours and shorter are exact.</remarks>
public static class Last
{
    /// <summary>The last <paramref name="count"/> seconds, exact.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static RollingWindow Seconds(int count) => new(Duration.Seconds(count));

    /// <summary>The last <paramref name="count"/> minutes, exact.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static RollingWindow Minutes(int count) => new(Duration.Minutes(count));

    /// <summary>The last <paramref name="count"/> hours, exact.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static RollingWindow Hours(int count) => new(Duration.Hours(count));

    /// <summary>The last <paramref name="count"/> days, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static RollingWindow Days(int count) => new(Duration.Days(count));

    /// <summary>The last <paramref name="count"/> weeks, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static RollingWindow Weeks(int count) => new(Duration.Weeks(count));

    /// <summary>The last <paramref name="count"/> months, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static RollingWindow Months(int count) => new(Duration.Months(count));

    /// <summary>The last <paramref name="count"/> quarters, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static RollingWindow Quarters(int count) => new(Duration.Quarters(count));

    /// <summary>The last <paramref name="count"/> years, today included.</summary>
    /// <param name="count">1 to 40,000.</param>
    public static RollingWindow Years(int count) => new(Duration.Years(count));
}
