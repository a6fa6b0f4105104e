using System.Runtime.InteropServices;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>Finds the conditions worth cutting into cells: those that may share a quantity, and those that may be odd alone.</summary>
/// <remarks>Most rules have none, and are done with after a glance at each condition.</remarks>
internal sealed class CellScan(LintWalk walk)
{
    /// <summary>A rule with more conditions worth it is too complex to be looked at.</summary>
    private const int Most = 256;

    private readonly List<(int Hash, Rule Condition, AllOf? Group)> _conditions = [];

    /// <summary>The conditions worth it, in the order of the rule; null when there are none, or too many.</summary>
    public static List<Rule>? Of(Rule rule, LintWalk walk)
    {
        var hashes = new QuantityHashes(stackalloc int[64], walk);
        hashes.Add(rule);
        var sorted = hashes.Sorted();
        if (!hashes.MayBeOdd && !HasRepeats(sorted))
        {
            return null;
        }

        var scan = new CellScan(walk);
        scan.Visit(rule, group: null);
        return scan.Worthwhile(sorted);
    }

    private static bool HasRepeats(ReadOnlySpan<int> sorted)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
            {
                return true;
            }
        }

        return false;
    }

    private void Visit(Rule rule, AllOf? group)
    {
        switch (rule)
        {
            case AllOf all:
                foreach (var member in all.Members)
                {
                    Visit(member, all);
                }

                break;
            case AnyOf any:
                foreach (var member in any.Members)
                {
                    Visit(member, null);
                }

                break;
            case Not not:
                Visit(not.Operand, null);
                break;
            case OrUnknown orUnknown:
                Visit(orUnknown.Condition, null);
                break;
            default:
                _conditions.Add((walk.HashOf(rule), rule, group));
                break;
        }
    }

    private List<Rule>? Worthwhile(ReadOnlySpan<int> sorted)
    {
        List<Rule>? found = null;
        foreach (var (hash, condition, group) in CollectionsMarshal.AsSpan(_conditions))
        {
            var others = Count(sorted, hash) - 1;
            if ((others > 0 && !(others == 1 && IsPlainRange(hash, condition, group))) || walk.MayBeOddAlone(condition))
            {
                (found ??= []).Add(condition);
            }
        }

        return found is { Count: <= Most } ? found : null;
    }

    /// <summary>How often a hash occurs; three stands for more.</summary>
    private static int Count(ReadOnlySpan<int> sorted, int hash)
    {
        var index = sorted.BinarySearch(hash);
        var (from, to) = (index, index + 1);
        while (from > 0 && sorted[from - 1] == hash && to - from < 3)
        {
            from--;
        }

        while (to < sorted.Length && sorted[to] == hash && to - from < 3)
        {
            to++;
        }

        return to - from;
    }

    /// <summary>Whether the condition and the only other one on its quantity say from where to where it lies: the most usual pair,
    /// of which there is nothing to find.</summary>
    private bool IsPlainRange(int hash, Rule condition, AllOf? group)
    {
        foreach (var (otherHash, other, otherGroup) in CollectionsMarshal.AsSpan(_conditions))
        {
            if (otherHash == hash && !ReferenceEquals(other, condition))
            {
                return group is not null && ReferenceEquals(group, otherGroup)
                    && (PlainRanges.Is(condition, other) || PlainRanges.Is(other, condition));
            }
        }

        return false;
    }
}
