using System.Collections.Immutable;
using System.Globalization;
using Segmentation.Customers;

namespace Segmentation.Rules.Language.Editing;

/// <summary>The names of a catalogue, a line each, for the text for authors.</summary>
internal sealed class GuideNames(Catalogue catalogue, RuleTextOptions reading, CultureInfo culture)
{
    private static readonly ImmutableArray<AttributeRole> RolesWithFacet =
        [AttributeRole.Country, AttributeRole.Region, AttributeRole.City, AttributeRole.Interests, AttributeRole.Birthday];

    private readonly Phrasebook _words = Phrasebook.Of(culture);
    private readonly GuideTexts _texts = Phrasebook.Of(culture).IsChinese ? ChineseGuide.Texts : EnglishGuide.Texts;
    private readonly DescribedNames _names = new(catalogue, culture);

    public List<string> Lines(GuideDetail detail)
    {
        List<string> lines = [];
        AddGroup(lines, _texts.Attributes, catalogue.Attributes.Select(attribute => "- " + Line(attribute, detail)));
        AddGroup(lines, _texts.Facets, Facets());
        AddGroup(lines, _texts.Derived, reading.Quantities.Select(quantity => $"- `{quantity.Key}`: {_words.TypeText(quantity.Type)}"));
        AddGroup(lines, _texts.Streams, catalogue.Streams.SelectMany(stream => Lines(stream, detail)));
        AddNames(lines, _texts.Lists, catalogue.Lists.Select(list => list.Name));
        AddNames(lines, _texts.Regions, catalogue.Regions.Select(region => TextLiterals.Quote(region.Name)));
        AddNames(lines, _texts.Segments, reading.Segments?.Keys.Select(TextLiterals.Quote) ?? []);
        AddNames(lines, _texts.Ladders, reading.Quantities.Where(quantity => quantity.Levels.Count > 0).Select(Ladder));
        AddNames(lines, _texts.Predicates, catalogue.Predicates.Select(TextLiterals.Quote));
        return lines;
    }

    private static void AddGroup(List<string> lines, string title, IEnumerable<string> members)
    {
        var group = members.ToList();
        if (group.Count > 0)
        {
            lines.AddRange(lines.Count == 0 ? [title, "", .. group] : ["", title, "", .. group]);
        }
    }

    private static void AddNames(List<string> lines, string template, IEnumerable<string> names)
    {
        var all = names.ToList();
        if (all.Count > 0)
        {
            lines.AddRange("", Filled(template, string.Join(", ", all)));
        }
    }

    private static string Ladder(IDerivedQuantity quantity) =>
        $"{TextLiterals.Quote(quantity.Key)}: {string.Join(" < ", quantity.Levels.Select(TextLiterals.Quote))}";

    private IEnumerable<string> Lines(EventStreamDefinition stream, GuideDetail detail) =>
        stream.Fields
            .Select(field => "  - " + Line(field, detail))
            .Prepend($"- `{stream.Key}`{Synonyms(stream.Names, detail)}");

    private string Line(AttributeDefinition definition, GuideDetail detail)
    {
        var line = $"`{definition.Key}`{Synonyms(definition.Names, detail)}: {_words.TypeText(definition.Type, definition)}";
        var values = ValuesOf(definition);
        if (values.Count == 0 || detail.Values == 0)
        {
            return line;
        }

        var shown = string.Join(", ", values.Take(detail.Values).Select(value => ValueText(value, definition)));
        var more = values.Count - detail.Values;
        return $"{line}; {Filled(_texts.Values, more > 0 ? Filled(_texts.MoreValues, shown, Phrasebook.Number(more)) : shown)}";
    }

    /// <summary>The values that the catalogue declares, unless they need special protection.</summary>
    private static List<string> ValuesOf(AttributeDefinition definition) =>
        definition.Sensitivity is Sensitivity.Special or Sensitivity.Child
            ? []
            : [.. definition.Values.Concat(definition.ValueAliases.Values.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)];

    private string ValueText(string value, AttributeDefinition definition)
    {
        var display = _names.OfValue(value, definition);
        return display == value ? TextLiterals.Quote(value) : $"{TextLiterals.Quote(value)} ({display})";
    }

    private static string Synonyms(ImmutableDictionary<string, ImmutableArray<string>> names, GuideDetail detail)
    {
        var synonyms = names.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value).Distinct().ToList();
        return synonyms.Count == 0 || !detail.HasSynonyms ? "" : $" ({string.Join(", ", synonyms)})";
    }

    private IEnumerable<string> Facets()
    {
        if (catalogue.Streams.Where(stream => stream.ValueField is not null).ToList() is [var stream])
        {
            yield return Facet("value", Filled(_texts.FacetOfValue, stream.Key, stream.ValueField!));
            yield return Facet("frequency", Filled(_texts.FacetOfCount, stream.Key));
            yield return Facet("recency", Filled(_texts.FacetOfRecency, stream.Key));
        }

        if (catalogue.FindRole(AttributeRole.Since) is { } since)
        {
            yield return Facet("tenure", Filled(_texts.FacetOfTenure, since.Key));
        }

        if (catalogue.FindRole(AttributeRole.Birthday) is { } birthday)
        {
            yield return Facet("age", Filled(_texts.FacetOfAge, birthday.Key));
        }

        if (catalogue.Streams.Where(each => each.InterestField is not null).ToList() is [var interests])
        {
            yield return Facet("affinity for \"…\"", Filled(_texts.FacetOfAffinity, interests.Key));
        }

        foreach (var role in RolesWithFacet)
        {
            if (catalogue.FindRole(role) is { } definition && definition.Key != role.Word())
            {
                yield return Facet(role.Word(), Filled(_texts.FacetOfRole, definition.Key));
            }
        }
    }

    private static string Facet(string word, string meaning) => $"- `{word}`: {meaning}";

    private static string Filled(string template, string first, string second = "") =>
        template.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal);
}
