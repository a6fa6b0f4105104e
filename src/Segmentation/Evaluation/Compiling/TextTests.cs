using System.Collections.Immutable;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Compiling;

/// <summary>A text holds another.</summary>
internal sealed record TextMatchTest(int Cell, TextMatchKind Kind, string Part, StringComparison Comparison) : Test
{
    public override ImmutableArray<int> Cells => [Cell];

    public override int Cost => 15;

    public override Truth Evaluate(Frame frame)
    {
        ref var cell = ref frame.Cells[Cell];
        if (!cell.IsKnown)
        {
            return Truth.Undetermined;
        }

        return Of(Holds(cell.Text!));
    }

    /// <summary>Whether it holds for a text.</summary>
    public bool Holds(string text) => Kind switch
    {
        TextMatchKind.Contains => text.Contains(Part, Comparison),
        TextMatchKind.StartsWith => text.StartsWith(Part, Comparison),
        _ => text.EndsWith(Part, Comparison),
    };
}

/// <summary>Two texts are equal.</summary>
internal sealed record TextPairTest(int Left, int Right, StringComparison Comparison) : Test
{
    public override ImmutableArray<int> Cells => [Left, Right];

    public override Truth Evaluate(Frame frame)
    {
        ref var left = ref frame.Cells[Left];
        ref var right = ref frame.Cells[Right];
        return left.IsKnown && right.IsKnown ? Of(string.Equals(left.Text, right.Text, Comparison)) : Truth.Undetermined;
    }
}

/// <summary>A set holds some of the members that rules mention.</summary>
/// <param name="Cell">The set.</param>
/// <param name="All">Whether it must hold every one, else at least one.</param>
/// <param name="Members">The numbers of the members among those mentioned.</param>
internal sealed record SetTest(int Cell, bool All, EquatableList<int> Members) : Test
{
    public override ImmutableArray<int> Cells => [Cell];

    /// <summary>The bits of the members, word by word.</summary>
    public (int Word, ulong Mask)[] Masks { get; } =
        [.. Members.GroupBy(member => member >> 6).Select(word => (word.Key, word.Aggregate(0UL, (mask, member) => mask | (1UL << (member & 63)))))];

    /// <summary>The same members of the same set.</summary>
    public bool Equals(SetTest? other) => other is not null && Cell == other.Cell && All == other.All && Members.Equals(other.Members);

    public override int GetHashCode() => HashCode.Combine(Cell, All, Members);

    public override Truth Evaluate(Frame frame)
    {
        ref var cell = ref frame.Cells[Cell];
        if (!cell.IsKnown)
        {
            return Truth.Undetermined;
        }

        foreach (var (word, mask) in Masks)
        {
            var held = frame.Marks[(int)cell.Key + word] & mask;
            if (All ? held != mask : held != 0)
            {
                return Of(!All);
            }
        }

        return Of(All);
    }
}
