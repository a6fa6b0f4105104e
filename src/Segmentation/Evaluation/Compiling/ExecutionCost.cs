using Segmentation.Evaluation.Matching;

namespace Segmentation.Evaluation.Compiling;

/// <summary>A rough cost of matching one customer, from counts of what is done; the weights are orders of magnitude.</summary>
internal static class ExecutionCost
{
    private const int Read = 8;
    private const int Encode = 4;
    private const int Row = 1;

    /// <summary>How many events of a stream are taken for granted.</summary>
    private const int Events = 10;

    public static int Of(CompiledRules rules) =>
        rules.Cells.Sum(cell => cell is ComputedCell computed ? computed.Cost : Read)
        + rules.Graph.Features.Sum(feature => feature.Test?.Cost ?? Encode)
        + rules.Levels.Sum(level => level.Entries.Length * Row)
        + rules.Streams.Sum(stream => Events * ((stream.FieldCount * Read) + Of(stream.Filters)));
}
