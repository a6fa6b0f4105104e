using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Evaluation.Matching;

/// <summary>What the rules ask of one event stream, ready to be asked.</summary>
/// <param name="Stream">The place of the stream in the catalogue.</param>
/// <param name="Definition">The stream.</param>
/// <param name="Filters">The filters, decided for one event at a time; its outputs are the filters in their order.</param>
/// <param name="FieldCells">Which cells of the filters hold which fields.</param>
/// <param name="Windows">The windows, by their numbers among the windows of all rules.</param>
/// <param name="OrderMatters">Whether the order of events at one instant matters.</param>
internal sealed record StreamRules(
    int Stream,
    EventStreamDefinition Definition,
    CompiledRules Filters,
    ImmutableArray<(int Cell, int Field)> FieldCells,
    ImmutableArray<int> Windows,
    bool OrderMatters)
{
    public int FieldCount { get; } = Definition.Fields.Length;

    /// <summary>Where the stream's history starts in a zone; null when it is complete.</summary>
    public Instant? HistoryStart(LocalCalendar calendar) =>
        Definition.HistoryStartDate is { } date ? calendar.StartOfDay(date)
        : Definition.HistoryStartInstant is { } instant ? Instant.From(instant)
        : null;
}
