using System.Collections.Immutable;
using Segmentation.Diagnostics;

namespace Segmentation.Customers;

/// <summary>A customer's events of one stream: in order of time, then of id, each id once.</summary>
/// <param name="Rows">The events.</param>
/// <param name="IsReadable">False when something could not be read; then every condition on the stream is undetermined.</param>
internal sealed record EventHistory(ImmutableArray<EventRow> Rows, bool IsReadable)
{
    public static EventHistory Unreadable { get; } = new([], IsReadable: false);

    /// <summary>Orders the events; their order on file does not matter.</summary>
    public static EventHistory Create(IEnumerable<EventRow?> events, Door door)
    {
        var source = door.Source;
        var rows = new List<EventRow>();
        foreach (var row in events)
        {
            if (row is not { Moment.IsKnown: true })
            {
                door.Source = source;
                door.Report(
                    IssueCodes.UnreadableEvent,
                    row is null ? "an event is null" : "an event has no instant",
                    "Give every event an instant, or leave it out of the list.");
                return Unreadable;
            }

            rows.Add(row);
        }

        rows.Sort(EventOrder.Compare);
        door.Source = source;
        return WithoutRepeats(rows, door) is { } unique ? new EventHistory(unique, IsReadable: true) : Unreadable;
    }

    /// <summary>Each id once; null when two events share an id and differ, for then neither can be trusted.</summary>
    private static ImmutableArray<EventRow>? WithoutRepeats(List<EventRow> rows, Door door)
    {
        if (!rows.Exists(row => row.Id is not null))
        {
            return [.. rows];
        }

        var byId = new Dictionary<string, EventRow>(rows.Count, StringComparer.Ordinal);
        var unique = ImmutableArray.CreateBuilder<EventRow>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Id is null || byId.TryAdd(row.Id, row))
            {
                unique.Add(row);
            }
            else if (!byId[row.Id].SaysTheSame(row))
            {
                door.Report(
                    IssueCodes.ConflictingEvents,
                    "two events share an id and differ",
                    "Give each event its own id, or keep only its latest version.");
                return null;
            }
        }

        return unique.DrainToImmutable();
    }
}
