namespace Segmentation.Rules.Lint.Cells;

/// <summary>The place of a customer in a sample, in hundredths of a percent: everybody has one of 10,000.</summary>
internal sealed class SampleAxis() : LineAxis<long>(null)
{
    protected override long? Least => 0;

    protected override long? Greatest => 9_999;

    protected override bool HasValue(long? above, long? below) => above is not { } low || below is not { } high || low + 1 < high;

    protected override byte[] OfCondition(Rule condition)
    {
        var sample = (InSample)condition;
        return And(
            Compare(ComparisonOperator.AtLeast, (long)(sample.From * 100)), Compare(ComparisonOperator.Less, (long)(sample.To * 100)));
    }
}

/// <summary>The time of day of an instant.</summary>
internal sealed class ClockAxis(Quantity quantity) : LineAxis<long>(quantity)
{
    protected override long? Least => 0;

    protected override long? Greatest => TimeOnly.MaxValue.Ticks;

    protected override byte[] OfCondition(Rule condition)
    {
        var time = (TimeOfDay)condition;
        var (from, to) = (
            Compare(ComparisonOperator.AtLeast, time.From.Ticks), Compare(ComparisonOperator.Less, time.To.Ticks));
        return time.From < time.To ? And(from, to) : Or(from, to);
    }
}
