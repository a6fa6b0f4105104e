using Segmentation.Time;

namespace Segmentation;

/// <summary>The present calendar week, month, quarter or year, to date or whole.</summary>
public static class This
{
    /// <summary>The present week up to now: <c>this week</c>.</summary>
    public static PeriodWindow Week { get; } = new(DurationUnit.Week, whole: false);

    /// <summary>The present month up to now: <c>this month</c>.</summary>
    public static PeriodWindow Month { get; } = new(DurationUnit.Month, whole: false);

    /// <summary>The present quarter up to now: <c>this quarter</c>.</summary>
    public static PeriodWindow Quarter { get; } = new(DurationUnit.Quarter, whole: false);

    /// <summary>The present year up to now: <c>this year</c>.</summary>
    public static PeriodWindow Year { get; } = new(DurationUnit.Year, whole: false);

    /// <summary>
    /// The present week from its first to its last date: <c>this whole week</c>; for dates and anniversaries only.
    /// </summary>
    public static PeriodWindow WholeWeek { get; } = new(DurationUnit.Week, whole: true);

    /// <summary>
    /// The present month from its first to its last date: <c>this whole month</c>; for dates and anniversaries only.
    /// </summary>
    public static PeriodWindow WholeMonth { get; } = new(DurationUnit.Month, whole: true);

    /// <summary>
    /// The present quarter from its first to its last date: <c>this whole quarter</c>; for dates and anniversaries
    /// only.
    /// </summary>
    public static PeriodWindow WholeQuarter { get; } = new(DurationUnit.Quarter, whole: true);

    /// <summary>
    /// The present year from its first to its last date: <c>this whole year</c>; for dates and anniversaries only.
    /// </summary>
    public static PeriodWindow WholeYear { get; } = new(DurationUnit.Year, whole: true);
}
