using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>The events of a selection at an instant: those that match, those that may, and all in the window.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Matching">In the window and matching the filter, in order of time.</param>
/// <param name="Open">In the window, the filter undetermined.</param>
/// <param name="InWindow">All in the window, whatever the filter says.</param>
/// <param name="ReachesBack">Whether the window begins before the stream's history does.</param>
/// <param name="IsReadable">False when the stream could not be read.</param>
/// <param name="Until">No event enters or leaves, and no filter changes, before this.</param>
internal sealed record ChosenEvents(
    EventStreamDefinition Stream,
    IReadOnlyList<EventRow> Matching,
    IReadOnlyList<EventRow> Open,
    IReadOnlyList<EventRow> InWindow,
    bool ReachesBack,
    bool IsReadable,
    Horizon Until)
{
    public bool IsOpen => Open.Count > 0;

    /// <summary>The events of a selection; those of an explanation are chosen once.</summary>
    public static ChosenEvents Select(MomentEvaluator moment, EventSelection events) =>
        moment.Choices is { } choices ? choices.Select(moment, events) : SelectAnew(moment, events);

    /// <summary>Looks at every event.</summary>
    public static ChosenEvents SelectAnew(MomentEvaluator moment, EventSelection events)
    {
        var index = moment.Rules.Catalogue.StreamIndex(events.Stream)!.Value;
        var stream = moment.Rules.Catalogue.Streams[index];
        var history = moment.Customer.Events(index);
        var until = HistoryHorizon(moment, stream, events.Window);
        List<EventRow> matching = [], open = [], inWindow = [];
        foreach (var row in history.Rows.TakeWhile(row => row.At <= moment.Seen && moment.Work.Take()))
        {
            var filter = events.Filter is null ? Outcome.Of(true) : moment.Evaluate(events.Filter, row);
            var enter = WindowBounds.Enter(events.Window, moment.Calendar, row.At);
            var leave = WindowBounds.Leave(events.Window, moment.Calendar, row.At);
            until = Horizon.Min(until, filter.Until).With(enter, moment.At).With(leave, moment.At);
            if (enter > moment.At || moment.At >= leave)
            {
                continue;
            }

            inWindow.Add(row);
            if (filter.Truth != Truth.False)
            {
                (filter.Truth == Truth.True ? matching : open).Add(row);
            }
        }

        return new ChosenEvents(
            stream, matching, open, inWindow, ReachesBackAt(moment, stream, events.Window), history.IsReadable, until);
    }

    /// <summary>Whether the window begins before the stream's history; no window always does.</summary>
    public static bool ReachesBackAt(MomentEvaluator moment, EventStreamDefinition stream, Window? window) =>
        HistoryStart(moment, stream) is { } start && WindowBounds.Start(window, moment.Calendar, moment.At) < start;

    /// <summary>
    /// When the window no longer reaches back: an exact one when its beginning meets the start of history, one of whole
    /// dates when an event just before the start would leave it.
    /// </summary>
    public static Horizon HistoryHorizon(MomentEvaluator moment, EventStreamDefinition stream, Window? window)
    {
        if (window is null || HistoryStart(moment, stream) is not { } start)
        {
            return Horizon.Never;
        }

        var last = window.IsCalendar ? start.Plus(-1) : start;
        return Horizon.Never.With(WindowBounds.Leave(window, moment.Calendar, last), moment.At);
    }

    /// <summary>Why an aggregate of these events is unknown when nothing else says why.</summary>
    public UndeterminedReason Reason(ReasonKind kind = ReasonKind.UnknownEvents) =>
        new(!IsReadable ? ReasonKind.Fault : kind, Stream.Key);

    private static Instant? HistoryStart(MomentEvaluator moment, EventStreamDefinition stream) =>
        stream.HistoryStartDate is { } date ? moment.Calendar.StartOfDay(date)
        : stream.HistoryStartInstant is { } instant ? Instant.From(instant)
        : null;
}
