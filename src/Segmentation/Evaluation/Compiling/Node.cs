namespace Segmentation.Evaluation.Compiling;

/// <summary>A condition, or all of some operands. Any of them is the opposite of all of their opposites.</summary>
/// <param name="Condition">The number of the condition; -1 for all of <paramref name="Members"/>.</param>
/// <param name="Members">Two or more, distinct, in order; empty for a condition.</param>
internal sealed record Node(int Condition, EquatableList<Operand> Members)
{
    public bool IsCondition => Condition >= 0;
}
