using System.Runtime.InteropServices;
using Segmentation.Customers;

namespace Segmentation.Evaluation.Matching;

/// <summary>Reads a customer's events of one stream straight from the host's objects.</summary>
internal abstract class EventLoader<TCustomer>
{
    /// <summary>
    /// Reads all events. False when something is wrong with them, an id repeats, or their order cannot be told from their instants:
    /// then they must be read the careful way.
    /// </summary>
    public abstract bool TryLoad(TCustomer customer, Frame frame, Door door);

    /// <summary>Makes the loader of each stream.</summary>
    public sealed class Factory(int number, StreamRules rules) : IEventStreamVisitor<TCustomer, EventLoader<TCustomer>>
    {
        public EventLoader<TCustomer> Visit<TEvent>(EventStreamBinding<TCustomer, TEvent> stream) =>
            new EventLoader<TCustomer, TEvent>(stream, number, rules);
    }
}

/// <summary>Reads a customer's events of one stream, typed.</summary>
internal sealed class EventLoader<TCustomer, TEvent>(EventStreamBinding<TCustomer, TEvent> stream, int number, StreamRules rules)
    : EventLoader<TCustomer>
{
    private readonly CellReader<TEvent>[] _fields = [.. stream.Fields.Select(CellReaders.Create)];

    public override bool TryLoad(TCustomer customer, Frame frame, Door door)
    {
        var events = frame.Streams[number];
        events.Begin();
        var isSound = stream.Get(customer) switch
        {
            null => true,
            TEvent[] array => TryAddAll(events, array, door),
            List<TEvent> list => TryAddAll(events, CollectionsMarshal.AsSpan(list), door),
            IReadOnlyList<TEvent> list => TryAddEach(events, list, door),
            var other => TryAddEach(events, other, door),
        };
        return isSound && events.TrySort(rules.OrderMatters) && Prepared(events, frame);
    }

    private static bool Prepared(StreamFrame events, Frame frame)
    {
        events.Prepare(frame, events.Count, isReadable: true);
        return true;
    }

    private bool TryAddAll(StreamFrame events, ReadOnlySpan<TEvent> items, Door door)
    {
        events.Reserve(items.Length);
        foreach (var item in items)
        {
            if (!TryAdd(events, item, door))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>By index: an enumerator of an interface would need memory.</summary>
    private bool TryAddEach(StreamFrame events, IReadOnlyList<TEvent> items, Door door)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!TryAdd(events, items[i], door))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryAddEach(StreamFrame events, IEnumerable<TEvent> items, Door door)
    {
        foreach (var item in items)
        {
            if (!TryAdd(events, item, door))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryAdd(StreamFrame events, TEvent item, Door door)
    {
        if (item is null || !TryReadAt(item, door, out var at))
        {
            return false;
        }

        var values = events.Add(at);
        for (var i = 0; i < _fields.Length; i++)
        {
            if (!_fields[i].TryRead(item, door, out values[i]))
            {
                return false;
            }
        }

        return stream.HashId is not { } hash || events.TryAddId(hash(item));
    }

    private bool TryReadAt(TEvent item, Door door, out long at)
    {
        if (stream.GetAt is { } get)
        {
            var instant = get(item);
            at = instant.GetValueOrDefault().UtcTicks;
            return instant is not null;
        }

        var read = stream.ReadAt(item, door);
        at = read.IsKnown ? read.Instant.Ticks : 0;
        return read.IsKnown;
    }
}
