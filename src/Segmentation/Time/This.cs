using Segmentation.Time;

namespace Segmentation;

/// <summary>The present calendar week, month, quarter or year, to date or whole.</summary>
public static class This
{
    /// <summary>The present week up to now: <c>this week</c>.</summary>
    public static Window Week { get; } = new PeriodWindow(DurationUnit.Week, whole: false);

    /// <summary>The present month up to now: <c>this month</c>.</summary>
    public static Window Month { get; } = new PeriodWindow(DurationUnit.Month, whole: false);

    /// <summary>The present quarter up to now: <c>this quarter</c>.</summary>
    public static Window Quarter { get; } = new PeriodWindow(DurationUnit.Quarter, whole: false);

    /// <summary>The present year up to now: <c>this year</c>.</summary>
    public static Window Year { get; } = new PeriodWindow(DurationUnit.Year, whole: false);

    /// <summary>
    /// The present week from its first to its last date: <c>this whole week</c>; for dates and anniversaries only.
    /// </summary>
    public static Window WholeWeek { get; } = new PeriodWindow(DurationUnit.Week, whole: true);

    /// <summary>
    /// The present month from its first to its last date: <c>this whole month</c>; for dates and anniversaries only.
    /// </summary>
    public static Window WholeMonth { get; } = new PeriodWindow(DurationUnit.Month, whole: true);

    /// <summary>
    /// The present quarter from its first to its last date: <c>this whole quarter</c>; for dates and anniversaries
    /// only.
    /// </summary>
    public static Window WholeQuarter { get; } = new PeriodWindow(DurationUnit.Quarter, whole: true);

    /// <summary>
    /// The present year from its first to its last date: <c>this whole year</c>; for dates and anniversaries only.
    /// </summary>
    public static Window WholeYear { get; } = new PeriodWindow(DurationUnit.Year, whole: true);
}
