namespace Segmentation.Evaluation.Compiling;

/// <summary>One distinct question about one feature: which of its values make it true.</summary>
/// <remarks>
/// In the one canonical direction: the lowest values, and texts that are not mentioned, make it false. The other direction is its
/// opposite. Where the value is unknown, or only known to lie in a range, neither holds unless the rule says so.
/// </remarks>
/// <param name="Feature">The number of the feature.</param>
/// <param name="Cuts">The keys, ascending, from which on the truth is another; the first turns it true.</param>
/// <param name="Texts">For texts, those that make it true.</param>
/// <param name="WhenUnknown">The truth where the value is unknown.</param>
/// <param name="WhenMixed">The truth where only a part of the range of values makes it true.</param>
/// <param name="RangeIsUnknown">Whether a range counts as unknown, as for <c>is known</c>.</param>
internal sealed record Condition(
    int Feature,
    EquatableList<long> Cuts,
    EquatableList<string> Texts,
    Truth WhenUnknown,
    Truth WhenMixed,
    bool RangeIsUnknown)
{
    /// <summary>Whether the condition, given a known key, is true.</summary>
    public bool Accepts(long key)
    {
        var below = 0;
        while (below < Cuts.Count && Cuts[below] <= key)
        {
            below++;
        }

        return (below & 1) != 0;
    }
}
