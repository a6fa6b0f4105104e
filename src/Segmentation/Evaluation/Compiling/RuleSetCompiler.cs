using Segmentation.Evaluation.Matching;
using Segmentation.Rules;
using Segmentation.Rules.Checking;

namespace Segmentation.Evaluation.Compiling;

/// <summary>Compiles the bound rules of segments together, so that what they share is decided once.</summary>
internal static class RuleSetCompiler
{
    /// <summary>The compiled form of some segments and of all that they refer to.</summary>
    /// <param name="rules">The checked segments.</param>
    /// <param name="segments">The numbers of those that are asked for.</param>
    /// <returns>The compiled rules, and the number of each segment's output, in the order of <paramref name="segments"/>.</returns>
    public static (CompiledRules Rules, int[] Outputs) Compile(RuleSet rules, IReadOnlyList<int> segments)
    {
        var graph = new RuleGraph();
        var roots = new Dictionary<(int Segment, Closing Closing), Operand>();
        var cells = new CustomerCells(rules, graph) { Segment = (segment, closing) => roots[(segment, closing)] };
        var compiler = new ConditionCompiler(rules.Catalogue, graph, cells);
        var closings = ClosingsOf(rules);
        foreach (var segment in segments.SelectMany(segment => rules.Needed(segment)).Distinct())
        {
            foreach (var closing in closings)
            {
                roots[(segment, closing)] = compiler.Compile(rules.Bound[segment], closing);
            }
        }

        var outputs = new Interner<Operand>();
        var numbers = segments.Select(segment => outputs.NumberOf(roots[(segment, Closing.None)])).ToArray();
        return (CompiledRulesBuilder.Build(graph, outputs.Items, cells.Streams), numbers);
    }

    /// <summary>Where a reference ends in <c>or unknown</c>, segments are needed closed as well.</summary>
    private static Closing[] ClosingsOf(RuleSet rules) => rules.Bound.Any(ClosesReference)
        ? [Closing.None, Closing.True, Closing.True.Negate()]
        : [Closing.None];

    private static bool ClosesReference(Rule rule) => rule switch
    {
        AllOf all => all.Members.Any(ClosesReference),
        AnyOf any => any.Members.Any(ClosesReference),
        Not not => ClosesReference(not.Operand),
        OrUnknown { Condition: InSegment } => true,
        _ => false,
    };
}
