namespace Segmentation.Rules.Authoring;

/// <summary>A number or an amount while a rule is written: what both are compared by.</summary>
/// <typeparam name="TOperand">What it is compared with.</typeparam>
public abstract class ComparableTerm<TOperand> : Term
    where TOperand : struct
{
    private protected ComparableTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>At least: <c>&gt;=</c>.</summary>
    public static Rule operator >=(ComparableTerm<TOperand> left, TOperand right) => left.AtLeast(right);

    /// <summary>At most: <c>&lt;=</c>.</summary>
    public static Rule operator <=(ComparableTerm<TOperand> left, TOperand right) => left.AtMost(right);

    /// <summary>More than: <c>&gt;</c>.</summary>
    public static Rule operator >(ComparableTerm<TOperand> left, TOperand right) => left.MoreThan(right);

    /// <summary>Less than: <c>&lt;</c>.</summary>
    public static Rule operator <(ComparableTerm<TOperand> left, TOperand right) => left.LessThan(right);

    /// <summary>At least: <c>&gt;=</c>.</summary>
    public Rule AtLeast(TOperand value) => Compare(ComparisonOperator.AtLeast, OperandOf(value));

    /// <summary>At most: <c>&lt;=</c>.</summary>
    public Rule AtMost(TOperand value) => Compare(ComparisonOperator.AtMost, OperandOf(value));

    /// <summary>More than: <c>&gt;</c>.</summary>
    public Rule MoreThan(TOperand value) => Compare(ComparisonOperator.Greater, OperandOf(value));

    /// <summary>Less than: <c>&lt;</c>.</summary>
    public Rule LessThan(TOperand value) => Compare(ComparisonOperator.Less, OperandOf(value));

    /// <summary>Equal: <c>=</c>; the scale of a number never matters.</summary>
    public Rule Is(TOperand value) => Compare(ComparisonOperator.Equal, OperandOf(value));

    /// <summary>Not equal: <c>!=</c>; undetermined when unknown.</summary>
    public Rule IsNot(TOperand value) => Compare(ComparisonOperator.NotEqual, OperandOf(value));

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public Rule Between(TOperand low, TOperand high) => new Between(Quantity, OperandOf(low), OperandOf(high));

    /// <summary>Equal to one of the values, at least one.</summary>
    public Rule In(params IEnumerable<decimal> values) => OneOf(values.Select(value => new NumberLiteral(value)));

    private protected abstract Quantity OperandOf(TOperand operand);
}
