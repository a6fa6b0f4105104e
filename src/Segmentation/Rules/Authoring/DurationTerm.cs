namespace Segmentation.Rules.Authoring;

/// <summary>An elapsed time or an average gap while a rule is written; compared with durations.</summary>
/// <remarks>
/// With calendar units, <c>elapsed &gt;= 2 years</c> means: its date is the same day two years ago, clamped to the month's end, or earlier.
/// Hours and shorter are exact, for instants only. An average gap compares with days or weeks.
/// </remarks>
public sealed class DurationTerm : Term
{
    internal DurationTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>At least: <c>&gt;=</c>.</summary>
    public static Rule operator >=(DurationTerm left, Duration right) => left.AtLeast(right);

    /// <summary>At most: <c>&lt;=</c>.</summary>
    public static Rule operator <=(DurationTerm left, Duration right) => left.AtMost(right);

    /// <summary>More than: <c>&gt;</c>.</summary>
    public static Rule operator >(DurationTerm left, Duration right) => left.MoreThan(right);

    /// <summary>Less than: <c>&lt;</c>.</summary>
    public static Rule operator <(DurationTerm left, Duration right) => left.LessThan(right);

    /// <summary>At least: <c>&gt;=</c>.</summary>
    public Rule AtLeast(Duration duration) => Compare(ComparisonOperator.AtLeast, new DurationLiteral(duration));

    /// <summary>At most: <c>&lt;=</c>.</summary>
    public Rule AtMost(Duration duration) => Compare(ComparisonOperator.AtMost, new DurationLiteral(duration));

    /// <summary>More than: <c>&gt;</c>.</summary>
    public Rule MoreThan(Duration duration) => Compare(ComparisonOperator.Greater, new DurationLiteral(duration));

    /// <summary>Less than: <c>&lt;</c>.</summary>
    public Rule LessThan(Duration duration) => Compare(ComparisonOperator.Less, new DurationLiteral(duration));

    /// <summary>Equal: <c>=</c>; with days, on that very date.</summary>
    public Rule Is(Duration duration) => Compare(ComparisonOperator.Equal, new DurationLiteral(duration));

    /// <summary>Not equal: <c>!=</c>; undetermined when unknown.</summary>
    public Rule IsNot(Duration duration) => Compare(ComparisonOperator.NotEqual, new DurationLiteral(duration));

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public Rule Between(Duration low, Duration high) =>
        new Between(Quantity, new DurationLiteral(low), new DurationLiteral(high));
}
