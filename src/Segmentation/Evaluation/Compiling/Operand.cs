namespace Segmentation.Evaluation.Compiling;

/// <summary>A node of the graph or its opposite.</summary>
internal readonly record struct Operand(int Node, bool IsNegated)
{
    public static Operand operator !(Operand operand) => operand with { IsNegated = !operand.IsNegated };

    /// <summary>The opposite if asked for.</summary>
    public Operand NegatedIf(bool negated) => negated ? !this : this;
}
