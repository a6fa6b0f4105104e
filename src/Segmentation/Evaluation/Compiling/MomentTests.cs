using System.Collections.Immutable;
using System.Diagnostics;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation.Compiling;

/// <summary>An instant lies in a window.</summary>
internal sealed record WindowTest(int Cell, int Window) : Test
{
    public override ImmutableArray<int> Cells => [Cell];

    public override bool DependsOnInstant => true;

    public override Truth Evaluate(Frame frame)
    {
        ref var cell = ref frame.Cells[Cell];
        return cell.IsKnown ? Of(frame.Moments.SpanOf(Window).Contains(cell.Key)) : Truth.Undetermined;
    }
}

/// <summary>The time since a local date compared with a calendar duration: the day that lies so long before today, with the date.</summary>
internal sealed record ElapsedDaysTest(int Cell, ComparisonOperator Operator, int Duration) : Test
{
    public override ImmutableArray<int> Cells => [Cell];

    public override bool DependsOnInstant => true;

    public override Truth Evaluate(Frame frame)
    {
        ref var cell = ref frame.Cells[Cell];
        return cell.IsKnown
            ? Of(ValueConditions.Holds(Operator, ((long)frame.Moments.DayBefore(Duration)).CompareTo(cell.Key)))
            : Truth.Undetermined;
    }
}

/// <summary>The time since an instant compared with an exact duration.</summary>
internal sealed record ElapsedTicksTest(int Cell, ComparisonOperator Operator, long Ticks) : Test
{
    public override ImmutableArray<int> Cells => [Cell];

    public override bool DependsOnInstant => true;

    public override Truth Evaluate(Frame frame)
    {
        ref var cell = ref frame.Cells[Cell];
        return cell.IsKnown
            ? Of(ValueConditions.Holds(Operator, frame.At.CompareTo(new Instant(cell.Key).Plus(Ticks))))
            : Truth.Undetermined;
    }
}

/// <summary>The wall clock shows a time of day.</summary>
internal sealed record TimeOfDayTest(int Cell, TimeOnly From, TimeOnly To) : Test
{
    public override ImmutableArray<int> Cells => [Cell];

    public override int Cost => 60;

    public override Truth Evaluate(Frame frame)
    {
        ref var cell = ref frame.Cells[Cell];
        if (!cell.IsKnown)
        {
            return Truth.Undetermined;
        }

        var time = frame.Calendar.TimeOf(new Instant(cell.Key));
        return Of(From < To ? From <= time && time < To : From <= time || time < To);
    }
}

/// <summary>A local date is one of some weekdays.</summary>
/// <param name="Cell">The local date.</param>
/// <param name="Days">One bit for each day, Sunday first.</param>
internal sealed record WeekdayTest(int Cell, int Days) : Test
{
    public override ImmutableArray<int> Cells => [Cell];

    public override Truth Evaluate(Frame frame)
    {
        ref var cell = ref frame.Cells[Cell];
        return cell.IsKnown ? Of(Holds(DateOnly.FromDayNumber((int)cell.Key))) : Truth.Undetermined;
    }

    /// <summary>Whether it holds for a date.</summary>
    public bool Holds(DateOnly date) => (Days >> (int)date.DayOfWeek & 1) != 0;
}

/// <summary>An anniversary of a local date lies in a window.</summary>
internal sealed record AnniversaryTest(int Cell, int Window, AnniversaryPolicy Policy) : Test
{
    public override ImmutableArray<int> Cells => [Cell];

    public override bool DependsOnInstant => true;

    public override int Cost => Policy.IsLunar ? 200 : 15;

    public override Truth Evaluate(Frame frame)
    {
        ref var cell = ref frame.Cells[Cell];
        return cell.IsKnown ? Of(Holds(DateOnly.FromDayNumber((int)cell.Key), frame.Moments)) : Truth.Undetermined;
    }

    /// <summary>Whether it holds for a date.</summary>
    public bool Holds(DateOnly origin, MomentTable moments)
    {
        var (first, last) = moments.DatesOf(Window);
        return first <= last && Anniversaries.FirstFrom(origin, first, Policy) is { } found && found <= last;
    }
}

/// <summary>Two values of one type compared.</summary>
/// <param name="Left">The cell on the left.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Right">The cell on the right.</param>
/// <param name="LeftScale">Ten to this power times the left key is comparable with the right one.</param>
/// <param name="RightScale">Likewise for the right key.</param>
internal sealed record PairTest(int Left, ComparisonOperator Operator, int Right, int LeftScale, int RightScale) : Test
{
    public override ImmutableArray<int> Cells => [Left, Right];

    public override Truth Evaluate(Frame frame)
    {
        ref var left = ref frame.Cells[Left];
        ref var right = ref frame.Cells[Right];
        if (!left.IsKnown || !right.IsKnown)
        {
            return Truth.Undetermined;
        }

        var sign = LeftScale == RightScale
            ? left.Key.CompareTo(right.Key)
            : ((Int128)left.Key * Customers.MoneyScale.PowerOfTen(LeftScale)).CompareTo(
                (Int128)right.Key * Customers.MoneyScale.PowerOfTen(RightScale));
        return Of(ValueConditions.Holds(Operator, sign));
    }
}
