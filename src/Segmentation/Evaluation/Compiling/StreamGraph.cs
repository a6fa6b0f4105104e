using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Compiling;

/// <summary>What all rules ask of one event stream: filters, windows, and whether the order of events at one instant matters.</summary>
internal sealed class StreamGraph(int stream, EventStreamDefinition definition, Catalogue catalogue)
{
    private readonly Interner<Operand> _filters = new();
    private readonly Interner<int> _windows = new();

    /// <summary>The place of the stream in the catalogue.</summary>
    public int Stream => stream;

    public EventStreamDefinition Definition => definition;

    /// <summary>The conditions of the filters, on the fields of one event.</summary>
    public RuleGraph Graph { get; } = new();

    /// <summary>The distinct filters.</summary>
    public IReadOnlyList<Operand> Filters => _filters.Items;

    /// <summary>The windows, by their numbers among the windows of all rules.</summary>
    public IReadOnlyList<int> Windows => _windows.Items;

    /// <summary>Whether something looks at the first or last event, or adds up in their order.</summary>
    public bool OrderMatters { get; set; }

    public int Filter(Rule? filter) => filter is null
        ? -1
        : _filters.NumberOf(new ConditionCompiler(catalogue, Graph, new FieldCells(definition, Graph)).Compile(filter, Closing.None));

    public int Window(int window) => _windows.NumberOf(window);
}
