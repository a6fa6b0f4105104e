using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Evaluation.Compiling;

/// <summary>From the graph to what is matched: coders for the features, clauses for the rules.</summary>
internal static class CompiledRulesBuilder
{
    public static CompiledRules Build(RuleGraph graph, IReadOnlyList<Operand> roots, IReadOnlyList<StreamGraph> streams)
    {
        var (outputs, cuts) = ClausePlan.Of(graph, roots);
        var conditions = graph.Conditions.ToLookup(condition => condition.Feature);
        ImmutableArray<FeatureCoder> coders =
            [.. graph.Features.Select((feature, number) => CoderOf(graph, feature, [.. conditions[number]])), .. cuts.Select(_ => new TruthCoder())];
        var firstCut = graph.Features.Count;
        var cutLevels = LevelsOf(cuts);
        return new CompiledRules
        {
            Graph = graph,
            Roots = [.. roots],
            Cells = [.. graph.Cells],
            Computed = [.. graph.Cells.Index().Where(cell => cell.Item is ComputedCell).Select(cell => (cell.Index, (ComputedCell)cell.Item))],
            Features = coders,
            Encoder = new FeatureEncoder(graph, coders),
            Levels =
            [
                .. cutLevels.Select(level => ClauseIndexBuilder.Build([.. level.Select(cut => cuts[cut])], graph.Conditions, coders, firstCut)),
                ClauseIndexBuilder.Build(outputs, graph.Conditions, coders, firstCut),
            ],
            CutFeatures = [.. cutLevels.Select(level => level.Select(cut => firstCut + cut).ToImmutableArray())],
            Streams = [.. streams.Select(StreamOf)],
            Windows = [.. graph.Windows],
            Durations = [.. graph.Durations],
            Sets = SetsOf(graph),
            NeedsReference = graph.Features.Any(feature => feature.Test is ReferenceTest),
            NeedsKey = graph.Features.Any(feature => feature.Test is SampleTest),
        };
    }

    private static FeatureCoder CoderOf(RuleGraph graph, Feature feature, List<Condition> conditions)
    {
        if (feature.Test is not null)
        {
            return new TruthCoder();
        }

        return graph.Cells[feature.Cell].Shape is { Type: CellType.Text } shape
            ? TextCoderOf(feature.Cell, conditions, shape)
            : new KeyCoder(feature.Cell, [.. conditions.SelectMany(condition => condition.Cuts).Distinct().Order()]);
    }

    /// <summary>Texts that the same conditions accept share a code.</summary>
    private static TextCoder TextCoderOf(int cell, List<Condition> conditions, CellShape shape)
    {
        var acceptedBy = new Dictionary<string, List<int>>(shape.Comparer);
        foreach (var (number, condition) in conditions.Index())
        {
            foreach (var text in condition.Texts)
            {
                if (!acceptedBy.TryGetValue(text, out var numbers))
                {
                    acceptedBy.Add(text, numbers = []);
                }

                numbers.Add(number);
            }
        }

        var classes = new Interner<EquatableList<int>>();
        classes.NumberOf([]);
        var codes = acceptedBy.ToFrozenDictionary(pair => pair.Key, pair => classes.NumberOf([.. pair.Value]), shape.Comparer);
        return new TextCoder(cell, codes, [.. classes.Items.Select(numbers => numbers.Select(number => conditions[number]).ToArray())]);
    }

    /// <summary>The parts cut out, those first that need no others.</summary>
    private static List<int[]> LevelsOf(ImmutableArray<ClauseOutput> cuts)
    {
        var levels = new List<int[]>();
        var done = new HashSet<int>();
        while (done.Count < cuts.Length)
        {
            int[] ready = [.. Enumerable.Range(0, cuts.Length).Where(cut => !done.Contains(cut) && cuts[cut].Cuts.All(done.Contains))];
            levels.Add(ready);
            done.UnionWith(ready);
        }

        return levels;
    }

    private static StreamRules StreamOf(StreamGraph stream)
    {
        var filters = Build(stream.Graph, stream.Filters, []);
        return new StreamRules(
            stream.Stream,
            stream.Definition,
            filters,
            [.. filters.Cells.Index().Where(cell => cell.Item is FieldCell).Select(cell => (cell.Index, ((FieldCell)cell.Item).Field))],
            [.. stream.Windows],
            stream.OrderMatters);
    }

    private static ImmutableArray<SetMembers> SetsOf(RuleGraph graph)
    {
        var sets = ImmutableArray.CreateBuilder<SetMembers>();
        var start = 0;
        foreach (var (cell, source) in graph.Cells.Index())
        {
            if (source.Shape.Type == CellType.Set)
            {
                sets.Add(new SetMembers(cell, graph.MembersOf(cell), start, source.Shape.Comparer));
                start += sets[^1].Words;
            }
        }

        return sets.ToImmutable();
    }
}
