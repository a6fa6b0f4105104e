using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>A customer as they would be: some attributes other, some events more or fewer.</summary>
/// <remarks>What is not changed is as the customer was read; nothing is reported, for nothing of this has happened.</remarks>
internal sealed class ChangedCustomer(CustomerSnapshot original)
    : CustomerSnapshot(original.Catalogue, original.Key, original.Calendar, new IssueLog())
{
    private readonly List<EventRow> _added = [];
    private Dictionary<int, Datum>? _values;

    /// <summary>An event that is not there; null for none.</summary>
    public EventRow? Without { get; init; }

    /// <summary>Events on file after this are not there; what is added is.</summary>
    public Instant Seen { get; init; } = Instant.Never;

    /// <summary>Gets the events that were added.</summary>
    public IReadOnlyList<EventRow> Added => _added;

    public void Set(int attribute, Datum value) => (_values ??= [])[attribute] = value;

    /// <summary>Adds an event; it comes after those of the same instant.</summary>
    public void Add(EventRow row) => _added.Add(row);

    protected override Datum CompleteAttribute(int index) =>
        _values is null ? original.Attribute(index) : base.CompleteAttribute(index);

    protected override Datum ReadAttribute(int index) =>
        _values is not null && _values.TryGetValue(index, out var value) ? value : original.OnFile(index);

    protected override AnniversaryPolicy ReadAnniversaries(int index) => original.Anniversaries(index);

    protected override IEnumerable<EventRow?> ReadStream(int stream) => original.Events(stream).Rows;

    protected override EventHistory ReadEvents(int stream)
    {
        var history = original.Events(stream);
        var isChanged = ReferenceEquals(Without?.Stream, Catalogue.Streams[stream])
            || _added.Exists(row => ReferenceEquals(row.Stream, Catalogue.Streams[stream]))
            || (history.Rows is [.., var last] && last.At > Seen);
        return history.IsReadable && isChanged ? history with { Rows = Changed(history.Rows, stream) } : history;
    }

    protected override bool? ReadPredicate(string name) => original.Predicate(name);

    private ImmutableArray<EventRow> Changed(ImmutableArray<EventRow> rows, int stream)
    {
        var changed = new List<EventRow>(rows.Length + _added.Count);
        foreach (var row in rows)
        {
            if (row.At <= Seen && !ReferenceEquals(row, Without))
            {
                changed.Add(row);
            }
        }

        foreach (var row in _added)
        {
            if (ReferenceEquals(row.Stream, Catalogue.Streams[stream]))
            {
                var place = changed.Count;
                while (place > 0 && changed[place - 1].At > row.At)
                {
                    place--;
                }

                changed.Insert(place, row);
            }
        }

        return [.. changed];
    }
}
