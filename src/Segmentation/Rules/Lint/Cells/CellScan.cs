using System.Runtime.InteropServices;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>Finds the conditions worth cutting into cells: those that may share a quantity, and those that may be odd alone.</summary>
/// <remarks>Most rules have none, and are done with after a glance at each condition.</remarks>
internal sealed class CellScan(LintWalk walk)
{
    private readonly List<(int Hash, Rule Condition, AllOf? Group)> _conditions = [];

    /// <summary>The conditions worth it, in the order of the rule; null when there are none.</summary>
    public static List<Rule>? Of(Rule rule, LintWalk walk)
    {
        var scan = new CellScan(walk);
        scan.Visit(rule, null);
        return scan.Worthwhile();
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
                _conditions.Add((HashOf(rule), rule, group));
                break;
        }
    }

    private List<Rule>? Worthwhile()
    {
        Span<int> few = stackalloc int[64];
        var hashes = _conditions.Count <= few.Length ? few[.._conditions.Count] : new int[_conditions.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = _conditions[i].Hash;
        }

        hashes.Sort();
        List<Rule>? found = null;
        foreach (var (hash, condition, group) in CollectionsMarshal.AsSpan(_conditions))
        {
            var others = Count(hashes, hash) - 1;
            if ((others > 0 && !(others == 1 && IsPlainRange(hash, condition, group))) || walk.MayBeOddAlone(condition))
            {
                (found ??= []).Add(condition);
            }
        }

        return found;
    }

    private static int Count(ReadOnlySpan<int> sorted, int hash)
    {
        var index = sorted.BinarySearch(hash);
        var (from, to) = (index, index + 1);
        while (from > 0 && sorted[from - 1] == hash)
        {
            from--;
        }

        while (to < sorted.Length && sorted[to] == hash)
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

    /// <summary>Equal for conditions on one quantity, however it is spelt; seldom equal for others.</summary>
    private int HashOf(Rule condition) => condition switch
    {
        EventTest { Quantifier: not EventQuantifier.All } test => HashOf(test.Events),
        TierAtLeast tier => HashOf(tier.Ladder),
        InSample sample => sample.Name.GetHashCode(StringComparison.Ordinal),
        InSegment segment => segment.Key.GetHashCode(StringComparison.Ordinal),
        _ when ConditionParts.SubjectOf(condition) is { } quantity => HashOf(quantity),
        _ => (int)condition.Measure.Nodes + condition.GetType().GetHashCode(),
    };

    private int HashOf(Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => HashOf(attribute.Key),
        RoleQuantity role => HashOf(walk.Catalogue.FindRole(role.Role)?.Key ?? ""),
        TenureFacet => HashOf(walk.Catalogue.FindRole(Customers.AttributeRole.Since)?.Key ?? ""),
        FieldQuantity field => HashOf(field.Key),
        TimeSince since => HashOf(since.Moment),
        CountOf count => HashOf(count.Events),
        FrequencyFacet facet => HashOf(Streams.OfValue(walk.Catalogue)?.Key, facet.Filter, facet.Window),
        ValueFacet facet => ~HashOf(Streams.OfValue(walk.Catalogue)?.Key, facet.Filter, facet.Window),
        FieldAggregate aggregate => ~HashOf(aggregate.Events),
        _ => quantity.Measure.Nodes + quantity.GetType().GetHashCode(),
    };

    private static int HashOf(string key) => key.GetHashCode(StringComparison.Ordinal);

    private static int HashOf(EventSelection events) => HashOf(events.Stream, events.Filter, events.Window);

    private static int HashOf(string? stream, Rule? filter, Window? window) =>
        HashCode.Combine(stream is null ? 0 : HashOf(stream), filter?.Measure.Nodes, window);
}
