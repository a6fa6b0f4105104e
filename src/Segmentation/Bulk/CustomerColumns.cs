using System.Globalization;
using Segmentation.Bulk.Loading;
using Segmentation.Customers;

namespace Segmentation;

/// <summary>Takes customers as columns: arrays with one value for each customer.</summary>
/// <threadsafety>For one thread at a time; the arrays must not change while the table is made.</threadsafety>
public sealed class CustomerColumns : ColumnBuilder<CustomerColumns>
{
    private readonly Catalogue _catalogue;
    private readonly EventStreamBinding<int>?[] _streams;
    private readonly Dictionary<string, Func<int, bool?>> _predicates = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Func<int, bool?>> _otherAnniversaries = [];
    private Func<int, string?>? _key;
    private Func<int, long>? _keyNumber;
    private Func<int, string?>? _zone;

    internal CustomerColumns(Catalogue catalogue, int rows)
        : base("attribute", rows, catalogue.Attributes, catalogue.AttributeIndex)
    {
        _catalogue = catalogue;
        _streams = new EventStreamBinding<int>?[catalogue.Streams.Length];
    }

    private protected override CustomerColumns Self => this;

    /// <summary>The keys, needed: of several customers with one key the last counts.</summary>
    /// <param name="keys">The keys, one for each customer; a customer whose key is null or empty stays, with an issue.</param>
    /// <exception cref="ArgumentException">There are not as many as customers, or they were given before.</exception>
    public CustomerColumns Keys(ReadOnlyMemory<string?> keys) => Keys(keys.Length, ColumnGetters.Of(keys));

    /// <inheritdoc cref="Keys(ReadOnlyMemory{string})"/>
    public CustomerColumns Keys(string?[] keys) => Keys((ReadOnlyMemory<string?>)keys);

    /// <summary>The keys as whole numbers; the text of a key is the plain digits.</summary>
    /// <inheritdoc cref="Keys(ReadOnlyMemory{string})"/>
    public CustomerColumns Keys(ReadOnlyMemory<long> keys)
    {
        var get = _keyNumber = ColumnGetters.Of(keys);
        return Keys(keys.Length, row => get(row).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The keys as Guids; the text of a key is 32 lower-case digits with hyphens.</summary>
    /// <inheritdoc cref="Keys(ReadOnlyMemory{string})"/>
    public CustomerColumns Keys(ReadOnlyMemory<Guid> keys)
    {
        var get = ColumnGetters.Of(keys);
        return Keys(keys.Length, row => get(row).ToString("D"));
    }

    /// <summary>The ids of the customers' own zones; null, empty or unknown falls back to the model's.</summary>
    /// <param name="ids">The ids, one for each customer.</param>
    /// <exception cref="ArgumentException">There are not as many as customers, or they were given before.</exception>
    public CustomerColumns Zones(ReadOnlyMemory<string?> ids) => Zones(ids.Length, ColumnGetters.Of(ids));

    /// <inheritdoc cref="Zones(ReadOnlyMemory{string})"/>
    public CustomerColumns Zones(string?[] ids) => Zones((ReadOnlyMemory<string?>)ids);

    /// <summary>The customers' own zones as places in a list of ids; a place below zero falls back to the model's zone.</summary>
    /// <param name="places">The places, one for each customer.</param>
    /// <param name="ids">The ids.</param>
    /// <exception cref="ArgumentException">There are not as many as customers, they were given before, or one lies beyond the list.</exception>
    public CustomerColumns Zones(ReadOnlyMemory<int> places, IReadOnlyList<string?> ids) => Zones(places.Length, Coded("zone", places, ids));

    /// <summary>A set of texts: the members of the first customer, then of the second, and so on.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="offsets">Where each customer's members begin, and at last where they end: one more than customers.</param>
    /// <param name="members">The members; null is none.</param>
    /// <param name="known">Whose set is known; all when left out.</param>
    /// <exception cref="ArgumentException">There is no such set, it was given before, or lengths or offsets do not fit.</exception>
    public CustomerColumns Set(
        string name, ReadOnlyMemory<int> offsets, ReadOnlyMemory<string?> members, ReadOnlyMemory<bool> known = default) =>
        Set(name, offsets, members.Length, ColumnGetters.Of(members), known);

    /// <inheritdoc cref="Set(string, ReadOnlyMemory{int}, ReadOnlyMemory{string}, ReadOnlyMemory{bool})"/>
    public CustomerColumns Set(string name, ReadOnlyMemory<int> offsets, string?[] members, ReadOnlyMemory<bool> known = default) =>
        Set(name, offsets, (ReadOnlyMemory<string?>)members, known);

    /// <summary>A set of texts, the members as places in a list of texts.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="offsets">Where each customer's members begin, and at last where they end: one more than customers.</param>
    /// <param name="places">The members' places in the list; a place below zero is none.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="known">Whose set is known; all when left out.</param>
    /// <exception cref="ArgumentException">There is no such set, it was given before, or lengths, offsets or places do not fit.</exception>
    public CustomerColumns Set(
        string name,
        ReadOnlyMemory<int> offsets,
        ReadOnlyMemory<int> places,
        IReadOnlyList<string?> texts,
        ReadOnlyMemory<bool> known = default) => Set(name, offsets, places.Length, Coded(name, places, texts), known);

    /// <summary>A registered predicate: what it says of each customer.</summary>
    /// <param name="name">The name, exact.</param>
    /// <param name="truths">The truths, one for each customer; unknown is undetermined. A predicate that is not given is undetermined
    /// for all.</param>
    /// <exception cref="ArgumentException">There is no such predicate, it was given before, or there are not as many as customers.</exception>
    public CustomerColumns Predicate(string name, ColumnValues<bool> truths)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!_catalogue.Predicates.Contains(name))
        {
            throw new ArgumentException($"There is no predicate '{name}'.", nameof(name));
        }

        ThrowIfOther($"The predicate '{name}'", truths.Count);
        return _predicates.TryAdd(name, truths.ToGetter())
            ? this
            : throw new ArgumentException($"The predicate '{name}' was given before.", nameof(name));
    }

    /// <summary>Who has the other anniversaries that the model declares of a date or instant, such as a lunar birthday.</summary>
    /// <param name="name">The key or synonym of the date or instant.</param>
    /// <param name="flags">The flags, one for each customer; unknown is no. Nobody has them when they are not given.</param>
    /// <exception cref="ArgumentException">There is no such date or instant, it has no other anniversaries, they were given before, or there
    /// are not as many as customers.</exception>
    public CustomerColumns OtherAnniversaries(string name, ColumnValues<bool> flags)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (_catalogue.AttributeIndex(name) is not { } index || _catalogue.Attributes[index].OtherAnniversaries is null)
        {
            throw new ArgumentException($"There is no attribute '{name}' with other anniversaries.", nameof(name));
        }

        ThrowIfOther($"The anniversaries of '{name}'", flags.Count);
        return _otherAnniversaries.TryAdd(index, flags.ToGetter())
            ? this
            : throw new ArgumentException($"The anniversaries of '{name}' were given before.", nameof(name));
    }

    /// <summary>A stream of events: those of the first customer, in any order, then of the second, and so on.</summary>
    /// <remarks>A stream that is not given is unknown: conditions on it are undetermined.</remarks>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="offsets">Where each customer's events begin, and at last where they end: one more than customers.</param>
    /// <param name="at">When each event happened. A customer with an event whose instant is unknown has an unreadable stream.</param>
    /// <param name="describe">Gives ids and fields; null for none.</param>
    /// <exception cref="ArgumentException">There is no such stream, it was given before, or lengths or offsets do not fit.</exception>
    public CustomerColumns Events(
        string name, ReadOnlyMemory<int> offsets, ColumnValues<DateTimeOffset> at, Action<EventColumns>? describe = null) =>
        Events(name, offsets, at.Count, at.ToGetter(), describe);

    /// <summary>A stream of events, their instants as 100-nanosecond ticks in UTC.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="offsets">Where each customer's events begin, and at last where they end: one more than customers.</param>
    /// <param name="utcTicks">When each event happened.</param>
    /// <param name="describe">Gives ids and fields; null for none.</param>
    /// <exception cref="ArgumentException">There is no such stream, it was given before, or lengths, offsets or ticks do not fit.</exception>
    public CustomerColumns Events(
        string name, ReadOnlyMemory<int> offsets, ColumnValues<long> utcTicks, Action<EventColumns>? describe = null) =>
        Events(name, offsets, utcTicks.Count, InstantsOf(name, utcTicks), describe);

    /// <summary>The columns as a model of the rows by their numbers.</summary>
    internal CustomerModel<int> ToModel(ZoneTable zones)
    {
        var attributes = Complete().Select((binding, index) => _otherAnniversaries.TryGetValue(index, out var has)
            ? binding with { HasOtherAnniversaries = has }
            : binding.Definition.OtherAnniversaries is null ? binding : binding with { HasOtherAnniversaries = _ => null });
        var getters = new CustomerGetters<int>(
            _key ?? throw new ArgumentException("The keys are not given."),
            row => !string.IsNullOrEmpty(_key(row)),
            _zone,
            [.. attributes],
            [.. _streams.Select((stream, index) => stream ?? new UnknownEvents(_catalogue.Streams[index]))],
            _catalogue.Predicates.ToDictionary(name => name, name => _predicates.GetValueOrDefault(name, _ => null), StringComparer.Ordinal))
        {
            KeyNumber = _keyNumber,
        };
        return new CustomerModel<int>(_catalogue, zones, getters);
    }

    private CustomerColumns Keys(int count, Func<int, string?> get)
    {
        ThrowIfOther("The key", count);
        _key = _key is null ? get : throw new ArgumentException("The keys were given before.");
        return this;
    }

    private CustomerColumns Zones(int count, Func<int, string?> get)
    {
        ThrowIfOther("The zone", count);
        _zone = _zone is null ? get : throw new ArgumentException("The zones were given before.");
        return this;
    }

    private CustomerColumns Set(string name, ReadOnlyMemory<int> offsets, int members, Func<int, string?> get, ReadOnlyMemory<bool> known)
    {
        var definition = Expect(name, AttributeType.Set, offsets.Length - 1, out var index);
        if (known.Length != 0)
        {
            ThrowIfOther($"The mask of '{definition.Key}'", known.Length);
        }

        var columns = new SetColumns(new RowRanges($"The attribute '{definition.Key}'", offsets, members), get, known);
        return Give(
            new AttributeBinding<int>(definition, null, (row, door) => door.Set(columns.MembersOf(row)))
            {
                Compiled = (Action<int, SetWriter>)columns.AddTo,
            },
            index);
    }

    private CustomerColumns Events(
        string name, ReadOnlyMemory<int> offsets, int count, Func<int, DateTimeOffset?> at, Action<EventColumns>? describe)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var stream = _catalogue.StreamIndex(name) ?? throw new ArgumentException($"There is no stream '{name}'.", nameof(name));
        var definition = _catalogue.Streams[stream];
        if (_streams[stream] is not null)
        {
            throw new ArgumentException($"The stream '{definition.Key}' was given before.", nameof(name));
        }

        ThrowIfOther($"The stream '{definition.Key}'", offsets.Length - 1);
        var ranges = new RowRanges($"The stream '{definition.Key}'", offsets, count);
        var columns = new EventColumns(_catalogue, stream, count);
        describe?.Invoke(columns);
        _streams[stream] = new EventStreamBinding<int, int>(
            definition, row => ranges.Of(row), (place, door) => door.Instant(at(place)), columns.ReadId, columns.Complete())
        {
            GetAt = at,
            HashId = columns.HashId,
        };
        return this;
    }
}
