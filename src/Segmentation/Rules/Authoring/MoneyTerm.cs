namespace Segmentation.Rules.Authoring;

/// <summary>An amount of money while a rule is written; exact decimal.</summary>
public class MoneyTerm : Term
{
    internal MoneyTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>At least: <c>&gt;=</c>.</summary>
    public static Rule operator >=(MoneyTerm left, MoneyOperand right) => left.AtLeast(right);

    /// <summary>At most: <c>&lt;=</c>.</summary>
    public static Rule operator <=(MoneyTerm left, MoneyOperand right) => left.AtMost(right);

    /// <summary>More than: <c>&gt;</c>.</summary>
    public static Rule operator >(MoneyTerm left, MoneyOperand right) => left.MoreThan(right);

    /// <summary>Less than: <c>&lt;</c>.</summary>
    public static Rule operator <(MoneyTerm left, MoneyOperand right) => left.LessThan(right);

    /// <summary>At least: <c>&gt;=</c>.</summary>
    public Rule AtLeast(MoneyOperand value) => Compare(ComparisonOperator.AtLeast, value.Quantity);

    /// <summary>At most: <c>&lt;=</c>.</summary>
    public Rule AtMost(MoneyOperand value) => Compare(ComparisonOperator.AtMost, value.Quantity);

    /// <summary>More than: <c>&gt;</c>.</summary>
    public Rule MoreThan(MoneyOperand value) => Compare(ComparisonOperator.Greater, value.Quantity);

    /// <summary>Less than: <c>&lt;</c>.</summary>
    public Rule LessThan(MoneyOperand value) => Compare(ComparisonOperator.Less, value.Quantity);

    /// <summary>Equal: <c>=</c>; the scale of a number never matters.</summary>
    public Rule Is(MoneyOperand value) => Compare(ComparisonOperator.Equal, value.Quantity);

    /// <summary>Not equal: <c>!=</c>; undetermined when unknown.</summary>
    public Rule IsNot(MoneyOperand value) => Compare(ComparisonOperator.NotEqual, value.Quantity);

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public Rule Between(MoneyOperand low, MoneyOperand high) => new Between(Quantity, low.Quantity, high.Quantity);

    /// <summary>Equal to one of the values, at least one.</summary>
    public Rule In(params IEnumerable<decimal> values) => OneOf(values.Select(value => new NumberLiteral(value)));

    /// <summary>Two amounts added.</summary>
    public static MoneyTerm operator +(MoneyTerm left, MoneyTerm right) => new(Arithmetic.Add(left.Quantity, right.Quantity, subtract: false));

    /// <summary>A constant amount added.</summary>
    public static MoneyTerm operator +(MoneyTerm left, decimal right) => new(Arithmetic.Add(left.Quantity, new NumberLiteral(right), subtract: false));

    /// <summary>One amount subtracted from another.</summary>
    public static MoneyTerm operator -(MoneyTerm left, MoneyTerm right) => new(Arithmetic.Add(left.Quantity, right.Quantity, subtract: true));

    /// <summary>A constant amount subtracted.</summary>
    public static MoneyTerm operator -(MoneyTerm left, decimal right) => new(Arithmetic.Add(left.Quantity, new NumberLiteral(right), subtract: true));

    /// <summary>An amount multiplied by a number.</summary>
    public static MoneyTerm operator *(MoneyTerm left, NumberTerm right) => new(Arithmetic.Multiply(left.Quantity, right.Quantity, divide: false));

    /// <summary>An amount multiplied by a constant.</summary>
    public static MoneyTerm operator *(MoneyTerm left, decimal right) => new(Arithmetic.Multiply(left.Quantity, new NumberLiteral(right), divide: false));

    /// <summary>An amount divided by a number; by zero is unknown, with a fault.</summary>
    public static MoneyTerm operator /(MoneyTerm left, NumberTerm right) => new(Arithmetic.Multiply(left.Quantity, right.Quantity, divide: true));

    /// <summary>An amount divided by a constant.</summary>
    public static MoneyTerm operator /(MoneyTerm left, decimal right) => new(Arithmetic.Multiply(left.Quantity, new NumberLiteral(right), divide: true));

    /// <summary>One amount divided by another: a number.</summary>
    public static NumberTerm operator /(MoneyTerm left, MoneyTerm right) => new(Arithmetic.Multiply(left.Quantity, right.Quantity, divide: true));
}

/// <summary>A money attribute or field itself; it can also stand on the right of a comparison.</summary>
public sealed class MoneyReference : MoneyTerm
{
    internal MoneyReference(Quantity quantity)
        : base(quantity)
    {
    }
}
