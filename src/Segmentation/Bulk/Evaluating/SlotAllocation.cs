using System.Collections.Immutable;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Gives each node a slot; a slot is used again when nothing needs what was in it.</summary>
internal sealed class SlotAllocation
{
    private readonly Dictionary<int, int> _slots = [];
    private readonly Stack<int> _free = [];

    /// <summary>Conditions are decided first, then the combinations in their order; outputs are kept to the end.</summary>
    public SlotAllocation(RuleGraph graph, IReadOnlyList<int> nodes, ImmutableArray<Operand> roots)
    {
        var kept = roots.Select(root => root.Node).ToHashSet();
        var lastUse = new Dictionary<int, int>();
        foreach (var node in nodes)
        {
            foreach (var member in graph.Nodes[node].Members)
            {
                lastUse[member.Node] = node;
            }
        }

        foreach (var node in nodes.Where(node => graph.Nodes[node].IsCondition))
        {
            Take(node);
        }

        foreach (var node in nodes.Where(node => !graph.Nodes[node].IsCondition))
        {
            Take(node);
            foreach (var member in graph.Nodes[node].Members.Select(member => member.Node).Distinct())
            {
                if (lastUse[member] == node && !kept.Contains(member))
                {
                    _free.Push(_slots[member]);
                }
            }
        }
    }

    public int Count { get; private set; }

    public int Of(int node) => _slots[node];

    private void Take(int node) => _slots[node] = _free.TryPop(out var slot) ? slot : Count++;
}
