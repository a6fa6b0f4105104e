using System.Collections.Immutable;
using System.Globalization;
using Segmentation.Customers;

namespace Segmentation.Rules.Language.Editing;

/// <summary>What attributes, streams, fields and values are called to readers of a culture.</summary>
internal sealed class DescribedNames(Catalogue catalogue, CultureInfo culture)
{
    public Catalogue Catalogue => catalogue;

    /// <summary>The display name in the culture or one above it, such as <c>zh</c> above <c>zh-CN</c>; else the key.</summary>
    public string Of(AttributeDefinition definition) => In(definition.Names) ?? definition.Key;

    public string Of(EventStreamDefinition stream) => In(stream.Names) ?? stream.Key;

    /// <summary>The value, or an alias of it when that is in the script of the reader and the value is not.</summary>
    public string OfValue(string value, AttributeDefinition? definition)
    {
        var isChinese = culture.TwoLetterISOLanguageName == "zh";
        if (definition is null || definition.ValueAliases.IsEmpty || Phrasebook.IsEastAsian(value) == isChinese)
        {
            return value;
        }

        return definition.ValueAliases
            .Where(pair => pair.Value == value && Phrasebook.IsEastAsian(pair.Key) == isChinese)
            .Select(pair => pair.Key)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(value);
    }

    private string? In(ImmutableDictionary<string, ImmutableArray<string>> names)
    {
        for (var each = culture; each.Name.Length > 0; each = each.Parent)
        {
            if (names.TryGetValue(each.Name, out var spelt))
            {
                return spelt[0];
            }
        }

        return null;
    }
}
