using System.Collections.Immutable;
using System.Globalization;
using Segmentation.Customers;

namespace Segmentation.Rules;

/// <summary>The names by which a printed rule calls attributes, streams, fields and values: keys, or display names of a
/// culture.</summary>
internal sealed class PrintedNames(RuleFormat format)
{
    private readonly Catalogue? _catalogue = format.Catalogue;
    private readonly Stack<EventStreamDefinition?> _streams = [];

    private Catalogue? Named => format.NamesIn is null ? null : _catalogue;

    /// <summary>Whether a word is a name of the catalogue, which goes before keywords.</summary>
    public bool IsName(string word) =>
        _catalogue is not null && (_catalogue.NameWords.Contains(word) || _catalogue.FindList(word) is not null);

    /// <summary>Goes into the filter of a stream; null for the one that carries the value.</summary>
    public void Enter(string? stream) => _streams.Push(
        stream is null ? Named?.Streams.FirstOrDefault(each => each.ValueField is not null) : Named?.FindStream(stream));

    public void Leave() => _streams.Pop();

    /// <summary>Stands in the same filter as another.</summary>
    public void Follow(PrintedNames other)
    {
        if (other._streams.TryPeek(out var stream))
        {
            _streams.Push(stream);
        }
    }

    public string OfAttribute(string key) => NameOf(Named?.FindAttribute(key)) ?? key;

    /// <summary>The display name of the attribute with a role, where it is read as that role; null where it is not.</summary>
    public string? OfRole(AttributeRole role) =>
        Named?.FindRole(role) is { } definition && definition.Key.Equals(role.Word(), StringComparison.OrdinalIgnoreCase)
            ? NameOf(definition)
            : null;

    public string OfStream(string key) => Named?.FindStream(key) is { } stream ? In(stream.Names) ?? key : key;

    public string OfField(string stream, string field) => NameOf(Named?.FindStream(stream)?.FindField(field)) ?? field;

    /// <summary>A field of the event that the present filter looks at.</summary>
    public string OfField(string field) =>
        _streams.TryPeek(out var stream) ? NameOf(stream?.FindField(field)) ?? field : field;

    /// <summary>The value itself, or an alias of it that is written in the script of the culture.</summary>
    public Literal OfValue(Literal literal, Quantity left)
    {
        if (Named is null || literal is not TextLiteral text || DefinitionOf(left) is not { } definition)
        {
            return literal;
        }

        var isEastAsian = format.NamesIn!.TwoLetterISOLanguageName == "zh";
        var alias = definition.ValueAliases
            .Where(pair => pair.Value == text.Value && pair.Key.Any(c => c >= '\u2E80') == isEastAsian)
            .Select(pair => pair.Key).Order(StringComparer.Ordinal).FirstOrDefault();
        return alias is null ? literal : new TextLiteral(alias);
    }

    private AttributeDefinition? DefinitionOf(Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => Named!.FindAttribute(attribute.Key),
        RoleQuantity role => Named!.FindRole(role.Role),
        FieldQuantity field => _streams.TryPeek(out var stream) ? stream?.FindField(field.Key) : null,
        FieldAggregate { Kind: not AggregateKind.Distinct } aggregate =>
            Named!.FindStream(aggregate.Events.Stream)?.FindField(aggregate.Field),
        _ => null,
    };

    private string? NameOf(AttributeDefinition? definition) => definition is null ? null : In(definition.Names);

    /// <summary>The display name in the culture or one above it, such as <c>zh</c> above <c>zh-CN</c>.</summary>
    private string? In(ImmutableDictionary<string, ImmutableArray<string>> names)
    {
        for (var culture = format.NamesIn!; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (names.TryGetValue(culture.Name, out var spelt))
            {
                return spelt[0];
            }
        }

        return null;
    }
}
