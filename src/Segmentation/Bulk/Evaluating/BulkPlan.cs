using System.Collections.Immutable;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Evaluating;

/// <summary>A condition with the slot that it fills.</summary>
internal readonly record struct ConditionSlot(Condition Condition, int Slot);

/// <summary>All of some slots, or of their opposites.</summary>
/// <param name="Slot">The slot that is filled.</param>
/// <param name="Members">The slots; the complement of a number where the opposite is meant.</param>
internal sealed record NodeStep(int Slot, ImmutableArray<int> Members);

/// <summary>The order in which conditions and their combinations are decided for whole columns, and where each is kept meanwhile.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
internal sealed class BulkPlan
{
    public BulkPlan(CompiledRules rules)
    {
        Rules = rules;
        var graph = rules.Graph;
        var needed = NeededNodes(graph, rules.Roots);
        var slots = new SlotAllocation(graph, needed, rules.Roots);
        Features = [.. needed.Where(node => graph.Nodes[node].IsCondition)
            .Select(node => new ConditionSlot(graph.Conditions[graph.Nodes[node].Condition], slots.Of(node)))
            .GroupBy(each => each.Condition.Feature)
            .OrderBy(group => group.Key)
            .Select(group => WithColumn(FeaturePlan.Of(rules, group.Key, [.. group])))];
        Steps = [.. needed.Where(node => !graph.Nodes[node].IsCondition).Select(node => new NodeStep(
            slots.Of(node), [.. graph.Nodes[node].Members.Select(member => Signed(slots, member))]))];
        Outputs = [.. rules.Roots.Select(root => Signed(slots, root))];
        Slots = slots.Count;
        DependsOnInstant = Features.Any(feature => feature.DependsOnInstant);
    }

    public CompiledRules Rules { get; }

    /// <summary>The features that are asked, each with its conditions.</summary>
    public ImmutableArray<FeaturePlan> Features { get; }

    /// <summary>The combinations, each after what it combines.</summary>
    public ImmutableArray<NodeStep> Steps { get; }

    /// <summary>The slot of each output; the complement of a number where the opposite is meant.</summary>
    public ImmutableArray<int> Outputs { get; }

    /// <summary>How many slots are needed at once.</summary>
    public int Slots { get; }

    /// <summary>Whether another instant may give another answer for the same columns.</summary>
    public bool DependsOnInstant { get; }

    /// <summary>How many columns of codes can be kept.</summary>
    public int CodeColumns { get; private set; }

    /// <summary>How many columns of truths can be kept.</summary>
    public int TruthColumns { get; private set; }

    private FeaturePlan WithColumn(FeaturePlan feature)
    {
        switch (feature.Way)
        {
            case FeatureWay.Codes or FeatureWay.Texts:
                CodeColumns += feature.Groups.Length;
                return feature with { FirstColumn = CodeColumns - feature.Groups.Length };
            case FeatureWay.Members or FeatureWay.TextMatch:
                return feature with { FirstColumn = TruthColumns++ };
            default:
                return feature;
        }
    }

    private static int Signed(SlotAllocation slots, Operand operand) =>
        operand.IsNegated ? ~slots.Of(operand.Node) : slots.Of(operand.Node);

    /// <summary>The nodes that some root needs, in their order: members come before what combines them.</summary>
    private static List<int> NeededNodes(RuleGraph graph, ImmutableArray<Operand> roots)
    {
        var needed = new HashSet<int>();
        var open = new Stack<int>(roots.Select(root => root.Node));
        while (open.TryPop(out var node))
        {
            if (needed.Add(node))
            {
                foreach (var member in graph.Nodes[node].Members)
                {
                    open.Push(member.Node);
                }
            }
        }

        return [.. needed.Order()];
    }
}
