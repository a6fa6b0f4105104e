using System.Globalization;
using System.Linq.Expressions;
using Segmentation.Diagnostics;

namespace Segmentation.Customers;

/// <summary>Describes the events of one stream: when, which id, what value, which fields.</summary>
/// <typeparam name="TEvent">The host's type of event.</typeparam>
public sealed class EventStreamBuilder<TEvent> : FieldBuilder<TEvent, EventStreamBuilder<TEvent>>
{
    private readonly ModelContext _context;
    private readonly string _place;

    internal EventStreamBuilder(ModelContext context, string place)
        : base(new FieldDeclarations<TEvent>(context, place + ", field"))
    {
        _context = context;
        _place = place;
    }

    internal DatumReader<TEvent>? ReadAt { get; private set; }

    /// <summary>The getter of the instant where it is read as it is; null where a zone is needed.</summary>
    internal Func<TEvent, DateTimeOffset?>? GetAt { get; private set; }

    /// <summary>The host's expression of the instant, for query translation.</summary>
    internal LambdaExpression? AtGetter { get; private set; }

    /// <summary>What the clock readings of <see cref="AtGetter"/> mean; null when it gives instants.</summary>
    internal DateTimeMeaning? AtMeaning { get; private set; }

    internal Func<TEvent, string?>? ReadId { get; private set; }

    /// <summary>A number that is the same for the same id, and rarely for another; 0 where there is no id.</summary>
    internal Func<TEvent, long>? HashId { get; private set; }

    internal string? ValueField { get; private set; }

    internal string? InterestField { get; private set; }

    internal DateOnly? HistoryDate { get; private set; }

    internal DateTimeOffset? HistoryInstant { get; private set; }

    internal int UsualEvents { get; private set; } = EventStreamDefinition.DefaultUsualCount;

    internal Dictionary<string, string[]> Names { get; } = [];

    internal IReadOnlyList<AttributeBinding<TEvent>> Declared => Fields.Bindings;

    private protected override EventStreamBuilder<TEvent> Self => this;

    /// <summary>When the event happened; an event without an instant makes the stream unreadable for its customer.</summary>
    public EventStreamBuilder<TEvent> At(Expression<Func<TEvent, DateTimeOffset?>> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var get = GetAt = value.Compile();
        AtGetter = value;
        return SetAt((item, door) => door.Instant(get(item)));
    }

    /// <summary>When the event happened, as a clock reading whose zone <paramref name="meaning"/> says.</summary>
    public EventStreamBuilder<TEvent> At(Expression<Func<TEvent, DateTime?>> value, DateTimeMeaning meaning)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(meaning);
        var get = value.Compile();
        var zone = _context.FixedZone(meaning, _place);
        (AtGetter, AtMeaning) = (value, meaning);
        return SetAt((item, door) => door.Instant(get(item), zone));
    }

    /// <summary>Does not compile: a <see cref="DateTime"/> must say what it means.</summary>
    [Obsolete(DateTimeMeaning.Missing, error: true)]
    public EventStreamBuilder<TEvent> At(Expression<Func<TEvent, DateTime?>> value) => throw new NotSupportedException();

    /// <summary>The id of the event; events of one customer with the same id are one event.</summary>
    public EventStreamBuilder<TEvent> Id(Expression<Func<TEvent, string?>> value)
    {
        var get = Compiled(value);
        return SetId(get, item => get(item) is { } id ? NonZero(string.GetHashCode(id)) : 0);
    }

    /// <summary>The id of the event; events of one customer with the same id are one event.</summary>
    public EventStreamBuilder<TEvent> Id(Expression<Func<TEvent, long>> value)
    {
        var get = Compiled(value);
        return SetId(item => get(item).ToString(CultureInfo.InvariantCulture), item => NonZero(get(item)));
    }

    /// <summary>The id of the event; events of one customer with the same id are one event.</summary>
    public EventStreamBuilder<TEvent> Id(Expression<Func<TEvent, Guid>> value)
    {
        var get = Compiled(value);
        return SetId(item => get(item).ToString("D"), item => NonZero(get(item).GetHashCode()));
    }

    /// <summary>
    /// The money field that carries the value, for the facets value, frequency and recency. Named after the member.
    /// </summary>
    public EventStreamBuilder<TEvent> Value(
        Expression<Func<TEvent, decimal?>> value, Action<AttributeOptions<TEvent>>? options = null) =>
        SetValue(Fields.Money(value, new(null, options)));

    /// <summary>The money field that carries the value, for the facets value, frequency and recency.</summary>
    public EventStreamBuilder<TEvent> Value(
        string name, Expression<Func<TEvent, decimal?>> value, Action<AttributeOptions<TEvent>>? options = null) =>
        SetValue(Fields.Money(value, new(name, options)));

    /// <summary>The text field that carries the interest, for affinity. Named after the member.</summary>
    public EventStreamBuilder<TEvent> Interest(
        Expression<Func<TEvent, string?>> value, Action<AttributeOptions<TEvent>>? options = null) =>
        SetInterest(Fields.Text(value, new(null, options)));

    /// <summary>The text field that carries the interest, for affinity.</summary>
    public EventStreamBuilder<TEvent> Interest(
        string name, Expression<Func<TEvent, string?>> value, Action<AttributeOptions<TEvent>>? options = null) =>
        SetInterest(Fields.Text(value, new(name, options)));

    /// <summary>
    /// From the start of this local date on, every event is on file; what lies before is undetermined, not absent.
    /// </summary>
    public EventStreamBuilder<TEvent> HistoryStarts(DateOnly date)
    {
        HistoryDate = Once(HistoryDate is null && HistoryInstant is null, date, "HistoryStarts");
        return this;
    }

    /// <summary>From this instant on, every event is on file; what lies before is undetermined, not absent.</summary>
    public EventStreamBuilder<TEvent> HistoryStarts(DateTimeOffset instant)
    {
        HistoryInstant = Once(HistoryDate is null && HistoryInstant is null, instant, "HistoryStarts");
        return this;
    }

    /// <summary>How many events a customer usually has at most, 20 unless said: the cost of rules is reckoned with it.</summary>
    /// <param name="events">1 or more; a customer may well have more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public EventStreamBuilder<TEvent> UsualCount(int events)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(events, 1);
        UsualEvents = events;
        return this;
    }

    /// <summary>The display name in a culture, and synonyms; each can be used in rules.</summary>
    public EventStreamBuilder<TEvent> Named(string culture, string displayName, params IEnumerable<string> synonyms)
    {
        ArgumentException.ThrowIfNullOrEmpty(culture);
        ArgumentNullException.ThrowIfNull(synonyms);
        Names[culture] = [displayName, .. synonyms];
        return this;
    }

    private static Func<TEvent, TValue> Compiled<TValue>(Expression<Func<TEvent, TValue>> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Compile();
    }

    private EventStreamBuilder<TEvent> SetAt(DatumReader<TEvent> read)
    {
        ReadAt = Once(ReadAt is null, read, "At");
        return this;
    }

    private static long NonZero(long hash) => hash == 0 ? long.MinValue : hash;

    private EventStreamBuilder<TEvent> SetId(Func<TEvent, string?> read, Func<TEvent, long> hash)
    {
        ReadId = Once(ReadId is null, read, "Id");
        HashId = hash;
        return this;
    }

    private EventStreamBuilder<TEvent> SetValue(AttributeBinding<TEvent>? field)
    {
        ValueField = Once(ValueField is null, field?.Definition.Key, "Value");
        return this;
    }

    private EventStreamBuilder<TEvent> SetInterest(AttributeBinding<TEvent>? field)
    {
        InterestField = Once(InterestField is null, field?.Definition.Key, "Interest");
        return this;
    }

    private TValue Once<TValue>(bool isFirst, TValue value, string what)
    {
        if (!isFirst)
        {
            _context.Issues.Error(IssueCodes.DeclaredTwice, _place, $"{what} is declared twice", "Declare it once.");
        }

        return value;
    }
}
