using Segmentation.Time;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>How units of time are in order among themselves at one instant.</summary>
internal enum ElapsedUnits
{
    /// <summary>Seconds, minutes and hours: exact.</summary>
    Exact,

    /// <summary>Days and weeks: dates.</summary>
    Days,

    /// <summary>Months, quarters and years: dates, the same day of another month.</summary>
    Months,

    /// <summary>An average gap, in days.</summary>
    Gap,
}

/// <summary>How long ago a moment is: elapsed times and the windows that roll with today, in one kind of units.</summary>
/// <remarks>
/// For dates, D units ago is 4D. Today comes twice: 0 for what has happened, -1 for an instant later today, which windows leave out
/// and elapsed times do not. Between two thresholds lie further dates for months, and none for days.
/// </remarks>
internal sealed class ElapsedAxis(Quantity quantity, ElapsedUnits units, bool isPast) : LineAxis<long>(quantity)
{
    private const long Step = 4;
    private const long LaterToday = -1;

    private bool IsOfDates => units is ElapsedUnits.Days or ElapsedUnits.Months;

    protected override long? Least => isPast || units == ElapsedUnits.Gap ? 0 : null;

    /// <summary>Which units a duration is in.</summary>
    public static ElapsedUnits UnitsOf(Duration duration) => duration.Unit switch
    {
        DurationUnit.Second or DurationUnit.Minute or DurationUnit.Hour => ElapsedUnits.Exact,
        DurationUnit.Day or DurationUnit.Week => ElapsedUnits.Days,
        _ => ElapsedUnits.Months,
    };

    /// <summary>Which units a window is in; null for one that does not roll with today.</summary>
    public static ElapsedUnits? UnitsOf(Window window) => window switch
    {
        RollingWindow rolling => UnitsOf(rolling.Length),
        AheadWindow ahead => UnitsOf(ahead.Length),
        AgoWindow ago when UnitsOf(ago.Older) == UnitsOf(ago.Nearer) => UnitsOf(ago.Older),
        FullUnitsWindow { Unit: DurationUnit.Day } => ElapsedUnits.Days,
        _ => null,
    };

    protected override byte[] OfCondition(Rule condition) => condition switch
    {
        Comparison c => Elapsed(c.Operator, c.Right),
        Between b => And(Elapsed(ComparisonOperator.AtLeast, b.Low), Elapsed(ComparisonOperator.AtMost, b.High)),
        _ => InWindow(((InWindow)condition).Window),
    };

    protected override bool IsValue(long value) => units != ElapsedUnits.Days || value % Step == 0 || value == LaterToday;

    protected override bool HasValue(long? above, long? below)
    {
        if (units != ElapsedUnits.Days || above is not { } low || below is not { } high)
        {
            return true;
        }

        var next = ((low >> 2) + 1) * Step;
        return next < high || (low < LaterToday && LaterToday < high);
    }

    private byte[] Elapsed(ComparisonOperator op, Quantity literal)
    {
        var length = LengthOf(((DurationLiteral)literal).Value);
        if (length != 0 || !IsOfDates)
        {
            return Compare(op, length);
        }

        // No time ago is today, all of it.
        return op switch
        {
            ComparisonOperator.Less or ComparisonOperator.AtLeast => Compare(op, LaterToday),
            ComparisonOperator.Equal => IsToday(),
            ComparisonOperator.NotEqual => Not(IsToday()),
            _ => Compare(op, 0),
        };
    }

    private byte[] InWindow(Window window) => window switch
    {
        RollingWindow rolling => Within(0, LengthOf(rolling.Length)),
        AgoWindow ago => Within(LengthOf(ago.Nearer), LengthOf(ago.Older)),
        AheadWindow ahead when IsOfDates => And(
            Compare(ComparisonOperator.Greater, -LengthOf(ahead.Length)), Compare(ComparisonOperator.AtMost, 0)),
        AheadWindow ahead => Within(-LengthOf(ahead.Length), 0),
        FullUnitsWindow { IsNext: false } previous => And(
            Compare(ComparisonOperator.AtLeast, Step), Compare(ComparisonOperator.AtMost, Step * previous.Count)),
        _ => And(
            Compare(ComparisonOperator.AtLeast, -Step * ((FullUnitsWindow)window).Count),
            Compare(ComparisonOperator.AtMost, -Step)),
    };

    private byte[] Within(long from, long to) =>
        And(Compare(ComparisonOperator.AtLeast, from), Compare(ComparisonOperator.Less, to));

    private byte[] IsToday() => And(Compare(ComparisonOperator.AtLeast, LaterToday), Compare(ComparisonOperator.AtMost, 0));

    private long LengthOf(Duration duration) => duration.Count * duration.Unit switch
    {
        DurationUnit.Second => 1,
        DurationUnit.Minute => 60,
        DurationUnit.Hour => 3_600,
        DurationUnit.Week => 7 * Step,
        DurationUnit.Quarter => 3 * Step,
        DurationUnit.Year => 12 * Step,
        _ => Step,
    };
}
