using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Evaluating;

/// <summary>What cells depend on, through those that they are computed from.</summary>
internal sealed class Dependence(CompiledRules rules)
{
    /// <summary>Whether a cell may be another at another instant.</summary>
    public bool OnInstant(int cell) =>
        rules.Cells[cell] is ComputedCell computed && (computed.DependsOnInstant || computed.Cells.Any(OnInstant));

    /// <summary>The computed cells that a test needs, in their order.</summary>
    public IEnumerable<int> Computed(IEnumerable<int> cells)
    {
        var needed = new SortedSet<int>();
        var open = new Stack<int>(cells);
        while (open.TryPop(out var cell))
        {
            if (rules.Cells[cell] is ComputedCell computed && needed.Add(cell))
            {
                foreach (var input in computed.Cells)
                {
                    open.Push(input);
                }
            }
        }

        return needed;
    }
}
