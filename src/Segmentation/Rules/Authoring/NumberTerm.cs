namespace Segmentation.Rules.Authoring;

/// <summary>A number or a count while a rule is written.</summary>
public class NumberTerm : Term
{
    internal NumberTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>At least: <c>&gt;=</c>.</summary>
    public static Rule operator >=(NumberTerm left, NumberOperand right) => left.AtLeast(right);

    /// <summary>At most: <c>&lt;=</c>.</summary>
    public static Rule operator <=(NumberTerm left, NumberOperand right) => left.AtMost(right);

    /// <summary>More than: <c>&gt;</c>.</summary>
    public static Rule operator >(NumberTerm left, NumberOperand right) => left.MoreThan(right);

    /// <summary>Less than: <c>&lt;</c>.</summary>
    public static Rule operator <(NumberTerm left, NumberOperand right) => left.LessThan(right);

    /// <summary>At least: <c>&gt;=</c>.</summary>
    public Rule AtLeast(NumberOperand value) => Compare(ComparisonOperator.AtLeast, value.Quantity);

    /// <summary>At most: <c>&lt;=</c>.</summary>
    public Rule AtMost(NumberOperand value) => Compare(ComparisonOperator.AtMost, value.Quantity);

    /// <summary>More than: <c>&gt;</c>.</summary>
    public Rule MoreThan(NumberOperand value) => Compare(ComparisonOperator.Greater, value.Quantity);

    /// <summary>Less than: <c>&lt;</c>.</summary>
    public Rule LessThan(NumberOperand value) => Compare(ComparisonOperator.Less, value.Quantity);

    /// <summary>Equal: <c>=</c>; the scale of a number never matters.</summary>
    public Rule Is(NumberOperand value) => Compare(ComparisonOperator.Equal, value.Quantity);

    /// <summary>Not equal: <c>!=</c>; undetermined when unknown.</summary>
    public Rule IsNot(NumberOperand value) => Compare(ComparisonOperator.NotEqual, value.Quantity);

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public Rule Between(NumberOperand low, NumberOperand high) => new Between(Quantity, low.Quantity, high.Quantity);

    /// <summary>Equal to one of the values, at least one.</summary>
    public Rule In(params IEnumerable<decimal> values) => OneOf(values.Select(value => new NumberLiteral(value)));

    /// <summary>Two numbers added.</summary>
    public static NumberTerm operator +(NumberTerm left, NumberTerm right) => new(Arithmetic.Add(left.Quantity, right.Quantity, subtract: false));

    /// <summary>A constant added.</summary>
    public static NumberTerm operator +(NumberTerm left, decimal right) => new(Arithmetic.Add(left.Quantity, new NumberLiteral(right), subtract: false));

    /// <summary>One number subtracted from another.</summary>
    public static NumberTerm operator -(NumberTerm left, NumberTerm right) => new(Arithmetic.Add(left.Quantity, right.Quantity, subtract: true));

    /// <summary>A constant subtracted.</summary>
    public static NumberTerm operator -(NumberTerm left, decimal right) => new(Arithmetic.Add(left.Quantity, new NumberLiteral(right), subtract: true));

    /// <summary>Two numbers multiplied.</summary>
    public static NumberTerm operator *(NumberTerm left, NumberTerm right) => new(Arithmetic.Multiply(left.Quantity, right.Quantity, divide: false));

    /// <summary>Multiplied by a constant.</summary>
    public static NumberTerm operator *(NumberTerm left, decimal right) => new(Arithmetic.Multiply(left.Quantity, new NumberLiteral(right), divide: false));

    /// <summary>One number divided by another; by zero is unknown, with a fault.</summary>
    public static NumberTerm operator /(NumberTerm left, NumberTerm right) => new(Arithmetic.Multiply(left.Quantity, right.Quantity, divide: true));

    /// <summary>Divided by a constant.</summary>
    public static NumberTerm operator /(NumberTerm left, decimal right) => new(Arithmetic.Multiply(left.Quantity, new NumberLiteral(right), divide: true));
}

/// <summary>A number attribute or field itself; it can also stand on the right of a comparison.</summary>
public sealed class NumberReference : NumberTerm
{
    internal NumberReference(Quantity quantity)
        : base(quantity)
    {
    }
}
