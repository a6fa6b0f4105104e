using Segmentation.Customers;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>The names that a text could have meant.</summary>
internal sealed class Vocabulary(Catalogue catalogue, RuleTextOptions options)
{
    private static readonly Keyword[] Facets =
    [
        Keyword.Value, Keyword.Frequency, Keyword.Recency, Keyword.Tenure, Keyword.Age, Keyword.Affinity,
        Keyword.Country, Keyword.Region, Keyword.City, Keyword.Interest, Keyword.Birthday,
    ];

    private static readonly string[] AllKeywords =
        [.. Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.None).Select(keyword => keyword.Text())];

    private IReadOnlyList<string>? _quantities;
    private IReadOnlySet<string>? _declared;

    public static IReadOnlyList<string> Keywords => AllKeywords;

    /// <summary>Attributes with their aliases, derived quantities, facets.</summary>
    public IReadOnlyList<string> Quantities => _quantities ??=
    [
        .. catalogue.Attributes.SelectMany(NamesOf),
        .. options.Quantities.Select(quantity => quantity.Key),
        .. Facets.Select(facet => facet.Text()),
    ];

    public IEnumerable<string> Streams => catalogue.Streams.SelectMany(
        stream => stream.Names.Values.SelectMany(names => names).Prepend(stream.Key));

    public IEnumerable<string> Lists => catalogue.Lists.Select(list => list.Name);

    public IEnumerable<string> Segments => options.Segments?.Keys ?? [];

    public IEnumerable<string> FieldsOf(int stream) =>
        catalogue.Streams[stream].Fields.SelectMany(NamesOf).Append(FieldQuantity.At);

    public bool IsQuantity(string name) => Quantities.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is a name of the model.</summary>
    public bool IsName(string name) => IsQuantity(name) || Streams.Concat(Lists).Contains(name, StringComparer.OrdinalIgnoreCase)
        || Enumerable.Range(0, catalogue.Streams.Length).Any(stream => FieldsOf(stream).Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a text is no author's: the name of a segment, region, predicate or level, or a value of an attribute.</summary>
    public bool IsDeclared(string text) => (_declared ??= Declared().ToHashSet(StringComparer.Ordinal)).Contains(text);

    /// <summary>The stream that a word names, in the plural too; null when there is none.</summary>
    public string? StreamOf(string word)
    {
        if (catalogue.FindStream(word) is not null)
        {
            return word;
        }

        return word.EndsWith('s') && catalogue.FindStream(word[..^1]) is not null ? word[..^1]
            : Spelling.Near(word, Streams).FirstOrDefault() is { Word: { } near } ? near
            : null;
    }

    /// <summary>The field that carries the value of a stream; null when none does.</summary>
    public string? ValueFieldOf(string stream) => catalogue.FindStream(stream)?.ValueField;

    /// <summary>The streams that have a field.</summary>
    public IEnumerable<string> StreamsWith(string field) => catalogue.Streams
        .Where(stream => stream.FindField(field) is not null)
        .Select(stream => stream.Key);

    /// <summary>The currency of the attribute with a name; null when none is declared.</summary>
    public string? CurrencyOf(string attribute) => catalogue.FindAttribute(attribute)?.Currency;

    private IEnumerable<string> Declared() =>
    [
        .. Segments,
        .. catalogue.Regions.Select(region => region.Name),
        .. catalogue.Predicates,
        .. options.Quantities.SelectMany(quantity => quantity.Levels.Prepend(quantity.Key)),
        .. catalogue.Attributes.Concat(catalogue.Streams.SelectMany(stream => stream.Fields))
            .SelectMany(attribute => attribute.Values.Concat(attribute.ValueAliases.Keys).Concat(attribute.ValueAliases.Values)),
    ];

    private static IEnumerable<string> NamesOf(AttributeDefinition attribute) =>
        attribute.Names.Values.SelectMany(names => names).Prepend(attribute.Key);
}
