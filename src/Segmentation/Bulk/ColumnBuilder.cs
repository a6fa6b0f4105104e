using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation;

/// <summary>Takes the columns of customers' attributes, or of events' fields, as arrays.</summary>
/// <remarks>
/// The same rules hold as for the host's objects: not a number and infinity are unknown, an amount must fit the declared scale, a whole
/// number beyond 2^53 is a fault, an empty text may be unknown, and unknown may count as a declared value. What is not given is unknown.
/// </remarks>
/// <typeparam name="TSelf">The builder itself, for chaining.</typeparam>
public abstract class ColumnBuilder<TSelf>
    where TSelf : ColumnBuilder<TSelf>
{
    private readonly ImmutableArray<AttributeDefinition> _definitions;
    private readonly Func<string, int?> _find;
    private readonly AttributeBinding<int>?[] _bindings;

    private protected ColumnBuilder(string kind, int count, ImmutableArray<AttributeDefinition> definitions, Func<string, int?> find)
    {
        (Kind, Count, _definitions, _find) = (kind, count, definitions, find);
        _bindings = new AttributeBinding<int>?[definitions.Length];
    }

    private protected abstract TSelf Self { get; }

    /// <summary>What a column is called in messages: an attribute, or the field of a stream.</summary>
    private protected string Kind { get; }

    /// <summary>How many values a column has.</summary>
    private protected int Count { get; }

    /// <summary>A number; not a number and infinity are unknown.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="values">The values, one for each.</param>
    /// <exception cref="ArgumentException">There is no such number, it was given before, or there are not as many values.</exception>
    public TSelf Number(string name, ColumnValues<double> values) => Give(
        name, AttributeType.Number, values.Count, values.ToGetter(), (_, get) => (place, door) => door.Number(get(place)));

    /// <summary>A whole number; beyond 2^53 it is a fault and unknown.</summary>
    /// <inheritdoc cref="Number(string, ColumnValues{double})"/>
    public TSelf Number(string name, ColumnValues<long> values) => Give(
        name, AttributeType.Number, values.Count, values.ToGetter(), (_, get) => (place, door) => door.Number(get(place)));

    /// <summary>A whole number.</summary>
    /// <inheritdoc cref="Number(string, ColumnValues{double})"/>
    public TSelf Number(string name, ColumnValues<int> values)
    {
        var whole = values.ToGetter();
        double? Get(int place) => whole(place);
        return Give<double?>(name, AttributeType.Number, values.Count, Get, (_, get) => (place, door) => door.Number(get(place)));
    }

    /// <summary>A number given as a decimal; read as the nearest double.</summary>
    /// <inheritdoc cref="Number(string, ColumnValues{double})"/>
    public TSelf Number(string name, ColumnValues<decimal> values) => Give(
        name, AttributeType.Number, values.Count, values.ToGetter(), (_, get) => (place, door) => door.Number(get(place)));

    /// <summary>An amount of money; what does not fit the declared scale is a fault and unknown.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="values">The amounts, one for each.</param>
    /// <exception cref="ArgumentException">There is no such money, it was given before, or there are not as many values.</exception>
    public TSelf Money(string name, ColumnValues<decimal> values) => Give(
        name, AttributeType.Money, values.Count, values.ToGetter(), (field, get) => (place, door) => door.Money(get(place), field.Scale));

    /// <summary>An amount of money as a whole number of its smallest units: with scale 2, 1250 is 12.50.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="scaled">The amounts times ten to the declared scale, one for each.</param>
    /// <exception cref="ArgumentException">There is no such money, it was given before, there are not as many values, or one is the
    /// least number of 64 bits.</exception>
    public TSelf Money(string name, ColumnValues<long> scaled)
    {
        ThrowIfRefused(name, scaled, amount => amount == long.MinValue);
        return Give(name, AttributeType.Money, scaled.Count, scaled.ToGetter(), (field, get) => (place, door) =>
            door.Money(get(place) is { } amount ? MoneyScale.ToDecimal(amount, field.Scale) : null, field.Scale));
    }

    /// <summary>A text; null is unknown.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="values">The texts, one for each.</param>
    /// <exception cref="ArgumentException">There is no such text, it was given before, or there are not as many values.</exception>
    public TSelf Text(string name, ReadOnlyMemory<string?> values) => GiveText(name, values.Length, ColumnGetters.Of(values));

    /// <inheritdoc cref="Text(string, ReadOnlyMemory{string})"/>
    public TSelf Text(string name, string?[] values) => Text(name, (ReadOnlyMemory<string?>)values);

    /// <summary>A text as its place in a list of texts; a place below zero is unknown.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="places">The places, one for each.</param>
    /// <param name="texts">The texts; null is unknown.</param>
    /// <exception cref="ArgumentException">There is no such text, it was given before, there are not as many places, or one lies beyond
    /// the list.</exception>
    public TSelf Text(string name, ReadOnlyMemory<int> places, IReadOnlyList<string?> texts) =>
        GiveText(name, places.Length, Coded(name, places, texts));

    /// <summary>A flag.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="values">The flags, one for each.</param>
    /// <exception cref="ArgumentException">There is no such flag, it was given before, or there are not as many values.</exception>
    public TSelf Flag(string name, ColumnValues<bool> values) => Give(
        name, AttributeType.Flag, values.Count, values.ToGetter(), (_, get) => (place, door) => door.Flag(get(place)));

    /// <summary>A date.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="values">The dates, one for each.</param>
    /// <exception cref="ArgumentException">There is no such date, it was given before, or there are not as many values.</exception>
    public TSelf Date(string name, ColumnValues<DateOnly> values) => Give(
        name, AttributeType.Date, values.Count, values.ToGetter(), (_, get) => (place, door) => door.Date(get(place)));

    /// <summary>A date as the number of days since 0001-01-01, as <see cref="DateOnly.DayNumber"/> is.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="days">The numbers of days, one for each.</param>
    /// <exception cref="ArgumentException">There is no such date, it was given before, there are not as many values, or one is no
    /// date.</exception>
    public TSelf Date(string name, ColumnValues<int> days)
    {
        ThrowIfRefused(name, days, day => day < 0 || day > DateOnly.MaxValue.DayNumber);
        var get = days.ToGetter();
        DateOnly? Get(int place) => get(place) is { } day ? DateOnly.FromDayNumber(day) : null;
        return Give<DateOnly?>(name, AttributeType.Date, days.Count, Get, (_, get) => (place, door) => door.Date(get(place)));
    }

    /// <summary>An instant.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="values">The instants, one for each.</param>
    /// <exception cref="ArgumentException">There is no such instant, it was given before, or there are not as many values.</exception>
    public TSelf Instant(string name, ColumnValues<DateTimeOffset> values) => Give(
        name, AttributeType.Instant, values.Count, values.ToGetter(), (_, get) => (place, door) => door.Instant(get(place)));

    /// <summary>An instant as 100-nanosecond ticks in UTC, as <see cref="DateTimeOffset.UtcTicks"/> are.</summary>
    /// <param name="name">Its key or synonym.</param>
    /// <param name="utcTicks">The ticks, one for each.</param>
    /// <exception cref="ArgumentException">There is no such instant, it was given before, there are not as many values, or one lies
    /// outside the years 1 to 9999.</exception>
    public TSelf Instant(string name, ColumnValues<long> utcTicks) => Give(
        name, AttributeType.Instant, utcTicks.Count, InstantsOf(name, utcTicks), (_, get) => (place, door) => door.Instant(get(place)));

    /// <summary>The columns in the order of the catalogue; those not given are unknown.</summary>
    internal ImmutableArray<AttributeBinding<int>> Complete() =>
        [.. _definitions.Select((definition, index) => _bindings[index] ?? UnknownColumn(definition))];

    private protected TSelf Give<TValue>(
        string name,
        AttributeType type,
        int count,
        Func<int, TValue> get,
        Func<AttributeDefinition, Func<int, TValue>, DatumReader<int>> readerFor)
    {
        var definition = Expect(name, type, count, out var index);
        _bindings[index] = new AttributeBinding<int>(definition, null, readerFor(definition, get)) { Compiled = get };
        return Self;
    }

    private protected TSelf Give(AttributeBinding<int> binding, int index)
    {
        _bindings[index] = binding;
        return Self;
    }

    /// <summary>The attribute or field that a column is for.</summary>
    private protected AttributeDefinition Expect(string name, AttributeType type, int count, out int index)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        index = _find(name) ?? throw new ArgumentException(
            $"There is no {Kind} '{name}'. {Suggestions.For(name, _definitions.Select(each => each.Key), "")}".TrimEnd(), nameof(name));
        var definition = _definitions[index];
        if (definition.Type != type)
        {
            throw new ArgumentException($"The {Kind} '{definition.Key}' is a {definition.Type}, not a {type}.", nameof(name));
        }

        if (_bindings[index] is not null)
        {
            throw new ArgumentException($"The {Kind} '{definition.Key}' was given before.", nameof(name));
        }

        ThrowIfOther($"The {Kind} '{definition.Key}'", count);
        return definition;
    }

    private protected void ThrowIfOther(string column, int count)
    {
        if (count != Count)
        {
            throw new ArgumentException($"{column} has {count} values where {Count} are needed.");
        }
    }

    /// <summary>Texts by their places in a list; a place below zero is null.</summary>
    private protected Func<int, string?> Coded(string name, ReadOnlyMemory<int> places, IReadOnlyList<string?> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        string?[] list = [.. texts];
        foreach (var place in places.Span)
        {
            if (place >= list.Length)
            {
                throw new ArgumentException($"The {Kind} '{name}' has a place beyond the {list.Length} texts of its list.", nameof(places));
            }
        }

        var get = ColumnGetters.Of(places);
        return row => get(row) is >= 0 and var place ? list[place] : null;
    }

    private protected Func<int, DateTimeOffset?> InstantsOf(string name, ColumnValues<long> utcTicks)
    {
        ThrowIfRefused(name, utcTicks, ticks => ticks < 0 || ticks > DateTimeOffset.MaxValue.Ticks);
        var get = utcTicks.ToGetter();
        return place => get(place) is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }

    private void ThrowIfRefused<T>(string name, ColumnValues<T> values, Func<T, bool> isRefused)
        where T : struct
    {
        if (values.FirstThat(isRefused) is >= 0 and var place)
        {
            throw new ArgumentException($"The {Kind} '{name}' has a value at place {place} that lies outside the range of its type.");
        }
    }

    private TSelf GiveText(string name, int count, Func<int, string?> get)
    {
        var definition = Expect(name, AttributeType.Text, count, out var index);
        if (!definition.HasOnlyValues)
        {
            return Give(
                new AttributeBinding<int>(definition, null, (place, door) => door.Text(get(place), definition.EmptyMeansUnknown))
                {
                    Compiled = get,
                },
                index);
        }

        var values = definition.Values.ToFrozenSet(StringComparer.Ordinal);
        return Give(new AttributeBinding<int>(definition, null, (place, door) => ReadMember(get(place), values, door)), index);
    }

    private static Datum ReadMember(string? text, FrozenSet<string> values, Door door) =>
        text is null ? Datum.Unknown
        : values.Contains(text) ? Datum.OfText(text)
        : door.Refuse("a value is not a member of its enumeration", "Use defined members, or declare the attribute as Number.");

    private static AttributeBinding<int> UnknownColumn(AttributeDefinition definition) =>
        new(definition, null, (_, _) => Datum.Unknown)
        {
            Compiled = definition.Type == AttributeType.Set ? (Action<int, Bulk.Loading.SetWriter>)((_, sets) => sets.Begin(isKnown: false)) : null,
            HasOtherAnniversaries = definition.OtherAnniversaries is null ? null : _ => null,
        };
}
