namespace Segmentation.Rules.Authoring;

/// <summary>A number or a count while a rule is written.</summary>
public class NumberTerm : ComparableTerm<NumberOperand>
{
    internal NumberTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>Two numbers added.</summary>
    public static NumberTerm operator +(NumberTerm left, NumberTerm right) =>
        new(Arithmetic.Add(left.Quantity, right.Quantity, subtract: false));

    /// <summary>A constant added.</summary>
    public static NumberTerm operator +(NumberTerm left, decimal right) =>
        new(Arithmetic.Add(left.Quantity, new NumberLiteral(right), subtract: false));

    /// <summary>One number subtracted from another.</summary>
    public static NumberTerm operator -(NumberTerm left, NumberTerm right) =>
        new(Arithmetic.Add(left.Quantity, right.Quantity, subtract: true));

    /// <summary>A constant subtracted.</summary>
    public static NumberTerm operator -(NumberTerm left, decimal right) =>
        new(Arithmetic.Add(left.Quantity, new NumberLiteral(right), subtract: true));

    /// <summary>Two numbers multiplied.</summary>
    public static NumberTerm operator *(NumberTerm left, NumberTerm right) =>
        new(Arithmetic.Multiply(left.Quantity, right.Quantity, divide: false));

    /// <summary>Multiplied by a constant.</summary>
    public static NumberTerm operator *(NumberTerm left, decimal right) =>
        new(Arithmetic.Multiply(left.Quantity, new NumberLiteral(right), divide: false));

    /// <summary>One number divided by another; by zero is unknown, with a fault.</summary>
    public static NumberTerm operator /(NumberTerm left, NumberTerm right) =>
        new(Arithmetic.Multiply(left.Quantity, right.Quantity, divide: true));

    /// <summary>Divided by a constant.</summary>
    public static NumberTerm operator /(NumberTerm left, decimal right) =>
        new(Arithmetic.Multiply(left.Quantity, new NumberLiteral(right), divide: true));

    private protected override Quantity OperandOf(NumberOperand operand) => operand.Quantity;
}

/// <summary>A number attribute or field itself; it can also stand on the right of a comparison.</summary>
public sealed class NumberReference : NumberTerm
{
    internal NumberReference(Quantity quantity)
        : base(quantity)
    {
    }
}
