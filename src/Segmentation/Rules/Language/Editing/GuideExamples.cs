using Segmentation.Customers;

namespace Segmentation.Rules.Language.Editing;

/// <summary>Rules about a catalogue that show what can be said, and mistakes that are often made.</summary>
internal sealed class GuideExamples
{
    private readonly Catalogue _catalogue;
    private readonly RuleTextOptions _reading;
    private readonly string? _number;
    private readonly string? _flag;
    private readonly string? _moment;
    private readonly string? _stream;
    private readonly AttributeDefinition? _text;
    private readonly AttributeDefinition? _set;

    public GuideExamples(Catalogue catalogue, RuleTextOptions reading)
    {
        (_catalogue, _reading) = (catalogue, reading);
        _number = First(AttributeType.Money)?.Key ?? First(AttributeType.Number)?.Key;
        _flag = First(AttributeType.Flag)?.Key;
        _moment = (First(AttributeType.Instant) ?? First(AttributeType.Date))?.Key;
        _text = First(AttributeType.Text);
        _set = First(AttributeType.Set);
        _stream = catalogue.Streams.FirstOrDefault()?.Key;
    }

    /// <summary>Different rules, the most telling first; each was read.</summary>
    public IEnumerable<Rule> Rules() => Texts().Concat(SimpleTexts())
        .Select(text => RuleText.Parse(text, _catalogue, _reading).Rule)
        .OfType<Rule>()
        .Distinct();

    /// <summary>What is often written, why it is wrong, and what to write.</summary>
    public IEnumerable<string> Mistakes(GuideTexts texts)
    {
        if (_number is not null)
        {
            yield return Wrong($"{_number} >= 1,000", texts.Thousands, $"{_number} >= 1000");
        }

        if (_text is not null)
        {
            yield return Wrong($"{_text.Key} = gold", texts.Unquoted, $"{_text.Key} = \"gold\"");
            yield return Wrong($"{_text.Key} not contains \"a\"", texts.NegatedText, $"not {_text.Key} contains \"a\"");
        }

        if (_moment is not null)
        {
            yield return Wrong($"{_moment} last month", texts.LastIsUnclear, $"{_moment} previous month");
            yield return Wrong($"{_moment} within 90days", texts.JoinedUnit, $"{_moment} within 90 days");
        }

        if (_stream is not null)
        {
            yield return Wrong($"within 90 days count of {_stream} >= 3", texts.WindowFirst, $"count of {_stream} within 90 days >= 3");
        }

        if (_text is not null)
        {
            var without = $"{_text.Key} != {Value(_text)}";
            yield return Filled(texts.NegatedWithUnknown, without, _text.Key, without + " or unknown");
        }

        string Wrong(string wrong, string why, string right) => Filled(texts.Wrong, wrong, why, right);
    }

    private AttributeDefinition? First(AttributeType type) => _catalogue.Attributes
        .Where(attribute => attribute.Type == type && attribute.Sensitivity is not (Sensitivity.Special or Sensitivity.Child))
        .OrderByDescending(attribute => attribute.Values.Length + attribute.ValueAliases.Count > 0)
        .FirstOrDefault();

    /// <summary>A value that is declared, else one of no meaning.</summary>
    private static string Value(AttributeDefinition definition, int index = 0)
    {
        var values = definition.Values.Concat(definition.ValueAliases.Values.Order(StringComparer.Ordinal)).Distinct().ToList();
        return TextLiterals.Quote(index < values.Count ? values[index] : index == 0 ? "a" : "b");
    }

    /// <summary>Some need what a catalogue may lack: reading them shows which fit.</summary>
    private IEnumerable<string> Texts()
    {
        yield return "value within 365 days >= 10000 and frequency within 90 days >= 3";
        yield return "recency > 60 days or frequency = 0";
        yield return "birthday within next 7 days";
        if (_text is not null)
        {
            yield return $"{_text.Key} in ({Value(_text)}, {Value(_text, 1)})";
            yield return $"{_text.Key} is not {Value(_text)} or unknown";
        }

        yield return $"({_number} >= 1000 or {_flag}) and not {_moment} within 30 days";
        foreach (var stream in _catalogue.Streams.Take(2))
        {
            yield return $"any {stream.Key} where ({FieldCondition(stream)}) within 30 days";
            yield return $"count of {stream.Key} this year >= 2 and no {stream.Key} within 30 days";
        }

        if (_set is not null)
        {
            yield return $"{_set.Key} contains any ({Value(_set)}, {Value(_set, 1)})";
        }

        yield return $"{_number} between 100 and 500 or {_number} is unknown";
        yield return $"time since {_moment} > 30 days";
        if (_catalogue.Streams.Length > 1)
        {
            yield return $"sequence of {_catalogue.Streams[1].Key} then no {_catalogue.Streams[0].Key} within 7 days";
        }

        yield return $"{_moment} previous month and {_flag}";
    }

    private static string FieldCondition(EventStreamDefinition stream)
    {
        var field = stream.Fields.FirstOrDefault(each => each.Sensitivity is not (Sensitivity.Special or Sensitivity.Child));
        return field?.Type switch
        {
            AttributeType.Number or AttributeType.Money => $"{field.Key} > 100",
            AttributeType.Text => $"{field.Key} = {Value(field)}",
            AttributeType.Flag => field.Key,
            AttributeType.Date or AttributeType.Instant => $"{field.Key} within 7 days",
            _ => "weekday of at in (saturday, sunday)",
        };
    }

    /// <summary>For catalogues with few names.</summary>
    private IEnumerable<string> SimpleTexts() => _catalogue.Attributes.SelectMany(SimpleTexts)
        .Concat(["in sample 10 percent of \"spring\"", "not in sample 10 to 20 percent of \"spring\""]);

    private static IEnumerable<string> SimpleTexts(AttributeDefinition attribute) =>
    [
        $"{attribute.Key} is known",
        $"{attribute.Key} >= 100",
        $"{attribute.Key} within 90 days",
        $"not {attribute.Key}",
        $"{attribute.Key} in (1, 2, 3) or unknown",
        $"{attribute.Key} starts with \"a\"",
        $"{attribute.Key} after 2026-01-01",
        $"{attribute.Key} is unknown",
        $"{attribute.Key} this year or {attribute.Key} is unknown",
        $"{attribute.Key} <= 10 and not {attribute.Key} = 5",
        $"{attribute.Key} = true or unknown",
        $"{attribute.Key} between 3 and 5",
        $"not ({attribute.Key} < 3 or {attribute.Key} > 5)",
    ];

    private static string Filled(string template, string first, string second, string third) => template
        .Replace("{0}", first, StringComparison.Ordinal)
        .Replace("{1}", second, StringComparison.Ordinal)
        .Replace("{2}", third, StringComparison.Ordinal);
}
