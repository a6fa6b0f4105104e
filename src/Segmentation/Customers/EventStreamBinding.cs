using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Segmentation.Customers;

/// <summary>An event stream with the getters that read it from the host's type.</summary>
internal abstract class EventStreamBinding<TCustomer>(EventStreamDefinition definition, LambdaExpression getter)
{
    public EventStreamDefinition Definition { get; } = definition;

    /// <summary>The host's expression, for column loading and query translation.</summary>
    public LambdaExpression Getter { get; } = getter;

    /// <summary>The host's expression of the events' instant, for query translation.</summary>
    public LambdaExpression? AtGetter { get; init; }

    /// <summary>What the clock readings of <see cref="AtGetter"/> mean; null when it gives instants.</summary>
    public DateTimeMeaning? AtMeaning { get; init; }

    /// <summary>Whether there is anything to read; else the stream is unknown for everybody.</summary>
    public virtual bool IsGiven => true;

    /// <summary>The customer's events in any order, as they are on file; null for an event that is null.</summary>
    public abstract IEnumerable<EventRow?> Read(TCustomer customer, Door door);

    /// <summary>Lets a visitor see the stream with its type of event.</summary>
    public abstract TResult Accept<TResult>(IEventStreamVisitor<TCustomer, TResult> visitor);
}

/// <summary>Does something with a stream for which it must know the type of event.</summary>
internal interface IEventStreamVisitor<TCustomer, TResult>
{
    TResult Visit<TEvent>(EventStreamBinding<TCustomer, TEvent> stream);
}

/// <summary>The getters of one event stream, typed.</summary>
internal sealed class EventStreamBinding<TCustomer, TEvent>(
    EventStreamDefinition definition,
    Expression<Func<TCustomer, IEnumerable<TEvent>?>> getter,
    DatumReader<TEvent> readAt,
    Func<TEvent, string?>? readId,
    ImmutableArray<AttributeBinding<TEvent>> fields) : EventStreamBinding<TCustomer>(definition, getter)
{
    /// <summary>The events as they are on file.</summary>
    public Func<TCustomer, IEnumerable<TEvent>?> Get { get; } = getter.Compile();

    public DatumReader<TEvent> ReadAt => readAt;

    /// <summary>The getter of the instant where it is read as it is; null where a zone is needed.</summary>
    public Func<TEvent, DateTimeOffset?>? GetAt { get; init; }

    /// <summary>A number that is the same for the same id, and rarely for another; 0 where there is no id. Null without ids.</summary>
    public Func<TEvent, long>? HashId { get; init; }

    public ImmutableArray<AttributeBinding<TEvent>> Fields { get; } = fields;

    public override IEnumerable<EventRow?> Read(TCustomer customer, Door door)
    {
        foreach (var item in Get(customer) ?? [])
        {
            yield return item is null ? null : ReadEvent(item, door);
        }
    }

    public override TResult Accept<TResult>(IEventStreamVisitor<TCustomer, TResult> visitor) => visitor.Visit(this);

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
