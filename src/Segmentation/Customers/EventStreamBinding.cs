using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Segmentation.Customers;

/// <summary>An event stream with the getters that read it from the host's type.</summary>
internal abstract class EventStreamBinding<TCustomer>(EventStreamDefinition definition, LambdaExpression getter)
{
    public EventStreamDefinition Definition { get; } = definition;

    /// <summary>The host's expression, for column loading and query translation.</summary>
    public LambdaExpression Getter { get; } = getter;

    /// <summary>The customer's events in any order, as they are on file; null for an event that is null.</summary>
    public abstract IEnumerable<EventRow?> Read(TCustomer customer, Door door);
}

/// <summary>The getters of one event stream, typed.</summary>
internal sealed class EventStreamBinding<TCustomer, TEvent>(
    EventStreamDefinition definition,
    Expression<Func<TCustomer, IEnumerable<TEvent>?>> getter,
    DatumReader<TEvent> readAt,
    Func<TEvent, string?>? readId,
    ImmutableArray<AttributeBinding<TEvent>> fields) : EventStreamBinding<TCustomer>(definition, getter)
{
    private readonly Func<TCustomer, IEnumerable<TEvent>?> _get = getter.Compile();

    public ImmutableArray<AttributeBinding<TEvent>> Fields { get; } = fields;

    public override IEnumerable<EventRow?> Read(TCustomer customer, Door door)
    {
        foreach (var item in _get(customer) ?? [])
        {
            yield return item is null ? null : ReadEvent(item, door);
        }
    }

    private EventRow ReadEvent(TEvent item, Door door)
    {
        var row = new EventRow(Definition, readAt(item, door), readId?.Invoke(item), new Datum[Fields.Length]);
        for (var i = 0; i < Fields.Length; i++)
        {
            row.Fields[i] = FieldReading.Read(
                Fields[i], item, door, $"stream '{Definition.Key}', field '{Fields[i].Definition.Key}'");
        }

        return row;
    }
}
