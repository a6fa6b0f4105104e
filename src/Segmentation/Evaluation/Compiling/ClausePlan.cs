using System.Collections.Immutable;

namespace Segmentation.Evaluation.Compiling;

/// <summary>Writes rules as clauses, and cuts parts out that would need too many.</summary>
/// <remarks>
/// The laws used - double negation, De Morgan, distribution, all and any of the same once - hold with three truths too. That something
/// and its opposite exclude each other does not, and is not used. Where the opposite of a rule needs fewer clauses, that is written.
/// </remarks>
internal sealed class ClausePlan
{
    private const int MostClauses = 8;
    private const int TooMany = 1_000;

    private readonly RuleGraph _graph;
    private readonly (int Positive, int Negative)[] _sizes;
    private readonly Dictionary<int, int> _cutOfNode = [];
    private readonly List<int> _cutNodes = [];

    private ClausePlan(RuleGraph graph)
    {
        _graph = graph;
        _sizes = new (int, int)[graph.Nodes.Count];
        for (var node = 0; node < _sizes.Length; node++)
        {
            _sizes[node] = SizesOf(graph.Nodes[node]);
        }
    }

    /// <summary>The outputs, and the parts cut out, each after those that it needs.</summary>
    public static (ImmutableArray<ClauseOutput> Outputs, ImmutableArray<ClauseOutput> Cuts) Of(RuleGraph graph, IEnumerable<Operand> roots)
    {
        var plan = new ClausePlan(graph);
        var outputs = roots.Select(plan.Output).ToImmutableArray();
        var cuts = new List<ClauseOutput>();
        while (cuts.Count < plan._cutNodes.Count)
        {
            cuts.Add(plan.Output(new Operand(plan._cutNodes[cuts.Count], IsNegated: false)));
        }

        return (outputs, [.. cuts]);
    }

    private (int Positive, int Negative) SizesOf(Node node)
    {
        if (node.IsCondition)
        {
            return (1, 1);
        }

        var (product, sum) = (1, 0);
        foreach (var member in node.Members)
        {
            product = Math.Min(TooMany, product * SizeAsMember(member));
            sum += SizeAsMember(!member);
        }

        return (product, sum);
    }

    private int Size(Operand operand) =>
        operand.IsNegated ? _sizes[operand.Node].Negative : _sizes[operand.Node].Positive;

    /// <summary>What is too large is cut out and counts as one.</summary>
    private int SizeAsMember(Operand operand) => Size(operand) is > MostClauses ? 1 : Size(operand);

    private ClauseOutput Output(Operand root)
    {
        var (positive, negative) = _sizes[root.Node];
        return negative <= Math.Min(positive, MostClauses) && !_graph.Nodes[root.Node].IsCondition
            ? new ClauseOutput([.. Distinct(Union(_graph.Nodes[root.Node]))], !root.IsNegated)
            : new ClauseOutput([.. Distinct(Product(root.Node))], root.IsNegated);
    }

    private IEnumerable<ImmutableArray<ClauseLiteral>> ClausesOf(Operand operand)
    {
        var node = _graph.Nodes[operand.Node];
        return node.IsCondition ? [[new ClauseLiteral(node.Condition, IsCut: false, operand.IsNegated)]]
            : Size(operand) > MostClauses ? [[Cut(operand)]]
            : operand.IsNegated ? Union(node)
            : Product(operand.Node);
    }

    private ClauseLiteral Cut(Operand operand)
    {
        if (!_cutOfNode.TryGetValue(operand.Node, out var cut))
        {
            cut = _cutNodes.Count;
            _cutOfNode.Add(operand.Node, cut);
            _cutNodes.Add(operand.Node);
        }

        return new ClauseLiteral(cut, IsCut: true, operand.IsNegated);
    }

    /// <summary>The opposite of all of some: any of their opposites.</summary>
    private IEnumerable<ImmutableArray<ClauseLiteral>> Union(Node node) => node.Members.SelectMany(member => ClausesOf(!member));

    /// <summary>All of some: one clause for each choice of one clause of each; the largest are cut out while that is too many.</summary>
    private List<ImmutableArray<ClauseLiteral>> Product(int number)
    {
        var node = _graph.Nodes[number];
        if (node.IsCondition)
        {
            return [[new ClauseLiteral(node.Condition, IsCut: false, IsNegated: false)]];
        }

        var sizes = node.Members.Select(SizeAsMember).ToArray();
        while (sizes.Aggregate(1L, (product, size) => Math.Min(TooMany, product * size)) > MostClauses)
        {
            sizes[Array.IndexOf(sizes, sizes.Max())] = 1;
        }

        List<ImmutableArray<ClauseLiteral>> clauses = [[]];
        for (var i = 0; i < sizes.Length; i++)
        {
            var member = node.Members[i];
            var choices = sizes[i] < SizeAsMember(member) ? [[Cut(member)]] : ClausesOf(member).ToList();
            clauses = [.. from clause in clauses from choice in choices select clause.AddRange(choice)];
        }

        return clauses;
    }

    private static IEnumerable<ImmutableArray<ClauseLiteral>> Distinct(IEnumerable<ImmutableArray<ClauseLiteral>> clauses) =>
        clauses
            .Select(clause => clause.Distinct()
                .OrderBy(literal => literal.IsCut).ThenBy(literal => literal.Number).ThenBy(literal => literal.IsNegated).ToImmutableArray())
            .DistinctBy(clause => new EquatableList<ClauseLiteral>(clause));
}
