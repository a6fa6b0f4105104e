using System.Collections.Immutable;
using System.Diagnostics;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Compiling;

/// <summary>A set of keys as the keys at which membership changes.</summary>
/// <param name="HoldsLowest">Whether the lowest keys are in it.</param>
/// <param name="Cuts">Ascending, distinct.</param>
internal readonly record struct KeySet(bool HoldsLowest, ImmutableArray<long> Cuts)
{
    public static KeySet Nothing => new(false, []);

    /// <summary>The keys for which a comparison with a literal holds.</summary>
    public static KeySet Of(ComparisonOperator op, KeyRange literal) => op switch
    {
        ComparisonOperator.AtLeast => Of(false, literal.Low),
        ComparisonOperator.Greater => Of(false, literal.High),
        ComparisonOperator.Less => Of(true, literal.Low),
        ComparisonOperator.AtMost => Of(true, literal.High),
        ComparisonOperator.Equal => Of(false, literal.Low, literal.High),
        ComparisonOperator.NotEqual => Of(true, literal.Low, literal.High),
        _ => throw new UnreachableException(),
    };

    /// <summary>The keys from one literal to another, both included; nothing when they are reversed.</summary>
    public static KeySet Between(KeyRange low, KeyRange high) =>
        low.Low < high.High ? Of(false, low.Low, high.High) : Nothing;

    /// <summary>The keys of one of some literals.</summary>
    public static KeySet AnyOf(IEnumerable<KeyRange> literals) =>
        Of(false, [.. literals.Distinct().OrderBy(literal => literal.Low).SelectMany(literal => new[] { literal.Low, literal.High })]);

    /// <summary>Changes at the same key undo each other; those below all keys only turn the start, those above do nothing.</summary>
    private static KeySet Of(bool holdsLowest, params ReadOnlySpan<Int128> ascending)
    {
        var cuts = new List<long>(ascending.Length);
        foreach (var cut in ascending)
        {
            if (cut <= long.MinValue)
            {
                holdsLowest = !holdsLowest;
            }
            else if (cuts.Count > 0 && cuts[^1] == cut)
            {
                cuts.RemoveAt(cuts.Count - 1);
            }
            else if (cut <= long.MaxValue)
            {
                cuts.Add((long)cut);
            }
        }

        return new KeySet(holdsLowest, [.. cuts]);
    }
}
