using FsCheck;
using FsCheck.Fluent;

namespace Segmentation.Properties.Generators;

/// <summary>Trees of all, any, not and "or unknown" over leaves.</summary>
internal static class Trees
{
    public static Gen<Rule> Of(Gen<Rule> leaf, int depth)
    {
        var condition = Gen.Frequency((6, leaf), (1, leaf.Select(rule => rule.OrUnknown())));
        if (depth == 0)
        {
            return condition;
        }

        var below = Of(leaf, depth - 1);
        return Gen.Frequency(
            (6, condition),
            (2, below.Two().Select(pair => pair.Item1 & pair.Item2)),
            (2, below.Two().Select(pair => pair.Item1 | pair.Item2)),
            (2, below.Select(rule => !rule)),
            (1, below.Three().Select(three => Rule.AllOf(three.Item1, three.Item2, !three.Item3))));
    }
}
