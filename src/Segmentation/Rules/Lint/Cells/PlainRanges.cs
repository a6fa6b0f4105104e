namespace Segmentation.Rules.Lint.Cells;

/// <summary><c>age >= 18 and age &lt; 65</c>: a lower bound and a higher upper bound.</summary>
internal static class PlainRanges
{
    /// <summary>Whether the first bounds a quantity from below, the second the same from above, and values lie between.</summary>
    public static bool Is(Rule lower, Rule upper) =>
        lower is Comparison { Operator: ComparisonOperator.Greater or ComparisonOperator.AtLeast } low
        && upper is Comparison { Operator: ComparisonOperator.Less or ComparisonOperator.AtMost } high
        && low.Left.Equals(high.Left)
        && (low.Right, high.Right) switch
        {
            (NumberLiteral a, NumberLiteral b) => b.Value > a.Value && b.Value - 1 > a.Value,
            (DateLiteral a, DateLiteral b) => a.Value.DayNumber + 1 < b.Value.DayNumber,
            (InstantLiteral a, InstantLiteral b) => a.Value < b.Value,
            (DurationLiteral a, DurationLiteral b) => a.Value.Unit == b.Value.Unit && a.Value.Count + 1 < b.Value.Count,
            _ => false,
        };
}
