namespace Segmentation.Rules.Authoring;

/// <summary>An amount of money while a rule is written; exact decimal.</summary>
public class MoneyTerm : ComparableTerm<MoneyOperand>
{
    internal MoneyTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>Two amounts added.</summary>
    public static MoneyTerm operator +(MoneyTerm left, MoneyTerm right) =>
        new(Arithmetic.Add(left.Quantity, right.Quantity, subtract: false));

    /// <summary>A constant amount added.</summary>
    public static MoneyTerm operator +(MoneyTerm left, decimal right) =>
        new(Arithmetic.Add(left.Quantity, new NumberLiteral(right), subtract: false));

    /// <summary>One amount subtracted from another.</summary>
    public static MoneyTerm operator -(MoneyTerm left, MoneyTerm right) =>
        new(Arithmetic.Add(left.Quantity, right.Quantity, subtract: true));

    /// <summary>A constant amount subtracted.</summary>
    public static MoneyTerm operator -(MoneyTerm left, decimal right) =>
        new(Arithmetic.Add(left.Quantity, new NumberLiteral(right), subtract: true));

    /// <summary>An amount multiplied by a number.</summary>
    public static MoneyTerm operator *(MoneyTerm left, NumberTerm right) =>
        new(Arithmetic.Multiply(left.Quantity, right.Quantity, divide: false));

    /// <summary>An amount multiplied by a constant.</summary>
    public static MoneyTerm operator *(MoneyTerm left, decimal right) =>
        new(Arithmetic.Multiply(left.Quantity, new NumberLiteral(right), divide: false));

    /// <summary>An amount divided by a number; by zero is unknown, with a fault.</summary>
    public static MoneyTerm operator /(MoneyTerm left, NumberTerm right) =>
        new(Arithmetic.Multiply(left.Quantity, right.Quantity, divide: true));

    /// <summary>An amount divided by a constant.</summary>
    public static MoneyTerm operator /(MoneyTerm left, decimal right) =>
        new(Arithmetic.Multiply(left.Quantity, new NumberLiteral(right), divide: true));

    /// <summary>One amount divided by another: a number.</summary>
    public static NumberTerm operator /(MoneyTerm left, MoneyTerm right) =>
        new(Arithmetic.Multiply(left.Quantity, right.Quantity, divide: true));

    private protected override Quantity OperandOf(MoneyOperand operand) => operand.Quantity;
}

/// <summary>A money attribute or field itself; it can also stand on the right of a comparison.</summary>
public sealed class MoneyReference : MoneyTerm
{
    internal MoneyReference(Quantity quantity)
        : base(quantity)
    {
    }
}
