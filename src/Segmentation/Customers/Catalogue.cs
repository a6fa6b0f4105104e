using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Segmentation.Customers;

/// <summary>
/// Everything that a rule can name: attributes, event streams and their fields, named lists, regions and predicates.
/// </summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, int> _attributes;
    private readonly FrozenDictionary<string, int> _streams;
    private readonly FrozenDictionary<string, int>[] _fields;
    private readonly FrozenDictionary<string, NamedList> _lists;

    internal Catalogue(
        ImmutableArray<AttributeDefinition> attributes, ImmutableArray<EventStreamDefinition> streams, CatalogueNames names)
    {
        Attributes = attributes;
        Streams = streams;
        Lists = names.Lists;
        Regions = names.Regions;
        Predicates = names.Predicates;
        Places = names.Places;
        _attributes = Index(attributes, attribute => attribute.Key, attribute => attribute.Names);
        _streams = Index(streams, stream => stream.Key, stream => stream.Names);
        _fields = [.. streams.Select(stream => Index(stream.Fields, field => field.Key, field => field.Names))];
        LongestName = attributes.Concat(streams.SelectMany(stream => stream.Fields))
            .SelectMany(attribute => attribute.ValueAliases.Values.Prepend(attribute.Key))
            .Concat(streams.Select(stream => stream.Key))
            .Concat(Lists.Select(list => list.Name))
            .Select(name => name.Length)
            .DefaultIfEmpty(0)
            .Max();
        _lists = Lists.ToFrozenDictionary(list => NameKey.Of(list.Name), StringComparer.Ordinal);
    }

    /// <summary>Gets the attributes, in the order declared.</summary>
    public ImmutableArray<AttributeDefinition> Attributes { get; }

    /// <summary>Gets the event streams, in the order declared.</summary>
    public ImmutableArray<EventStreamDefinition> Streams { get; }

    /// <summary>Gets the named lists.</summary>
    public ImmutableArray<NamedList> Lists { get; }

    /// <summary>Gets the named regions.</summary>
    public ImmutableArray<NamedRegion> Regions { get; }

    /// <summary>Gets the names of the registered predicates.</summary>
    public ImmutableArray<string> Predicates { get; }

    /// <summary>Gets the place hierarchy; null when none is declared.</summary>
    public PlaceHierarchy? Places { get; }

    /// <summary>Gets every word of a name that is not of ASCII alone, in the form of <see cref="NameKey.Of"/>: where a
    /// text without spaces can be cut.</summary>
    internal NameWords NameWords => field ??= Words();

    /// <summary>
    /// Gets the length of the longest key, or value with an alias: how much longer a text can get when written in full.
    /// </summary>
    internal int LongestName { get; }

    /// <summary>The attribute with a key or synonym; null when there is none.</summary>
    public AttributeDefinition? FindAttribute(string name) => AttributeIndex(name) is { } index ? Attributes[index] : null;

    /// <summary>The event stream with a key or synonym; null when there is none.</summary>
    public EventStreamDefinition? FindStream(string name) => StreamIndex(name) is { } index ? Streams[index] : null;

    /// <summary>The attribute with a role; null when there is none.</summary>
    public AttributeDefinition? FindRole(AttributeRole role)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Role == role && role != AttributeRole.None)
            {
                return attribute;
            }
        }

        return null;
    }

    internal int? AttributeIndex(string name) => Find(_attributes, name);

    internal int? StreamIndex(string name) => Find(_streams, name);

    internal int? FieldIndex(int stream, string name) => Find(_fields[stream], name);

    /// <summary>By a name that is already in the form of <see cref="NameKey.Of"/>; likewise the next ones.</summary>
    internal int? AttributeIndex(ReadOnlySpan<char> folded) => Find(_attributes, folded);

    internal int? StreamIndex(ReadOnlySpan<char> folded) => Find(_streams, folded);

    internal int? FieldIndex(int stream, ReadOnlySpan<char> folded) => Find(_fields[stream], folded);

    internal NamedList? FindList(ReadOnlySpan<char> folded) =>
        _lists.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var list) ? list : null;

    internal NamedList? FindList(string name) => _lists.GetValueOrDefault(NameKey.Of(name));

    internal NamedRegion? FindRegion(string name) => Regions.FirstOrDefault(region => region.Name == name);

    private NameWords Words() => NameWords.Of(_attributes.Keys.Concat(_streams.Keys).Concat(_fields.SelectMany(field => field.Keys))
        .Concat(_lists.Keys));

    private static int? Find(FrozenDictionary<string, int> index, string name) =>
        index.TryGetValue(name, out var exact) || index.TryGetValue(NameKey.Of(name), out exact) ? exact : null;

    private static int? Find(FrozenDictionary<string, int> index, ReadOnlySpan<char> folded) =>
        index.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var found) ? found : null;

    private static FrozenDictionary<string, int> Index<T>(
        ImmutableArray<T> items, Func<T, string> keyOf, Func<T, ImmutableDictionary<string, ImmutableArray<string>>> namesOf)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            index[keyOf(items[i])] = i;
            index[NameKey.Of(keyOf(items[i]))] = i;
            foreach (var name in namesOf(items[i]).Values.SelectMany(names => names))
            {
                index.TryAdd(NameKey.Of(name), i);
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
