using System.Globalization;
using Segmentation.Customers;

namespace Segmentation.Rules.Language.Editing;

/// <content>The same words for explanations: one condition, one name, one value.</content>
internal sealed partial class RuleDescriber
{
    /// <summary>The words of the language.</summary>
    public Phrasebook Words => _words;

    /// <summary>Says one condition or its opposite, of one customer.</summary>
    public string Clause(Rule condition, bool isNot, bool isOrUnknown)
    {
        _voice = Voice.OnLine;
        return Clause(new Part(condition, isNot, isOrUnknown));
    }

    /// <summary>What an attribute or a field is called.</summary>
    public string NameOf(AttributeDefinition definition) => _names.Of(definition);

    /// <summary>What the events of a stream are called; in English in the plural unless one event is meant.</summary>
    public string StreamNameOf(string key, bool isOne) => StreamName(key, isOne);

    /// <summary>A value with its unit or currency.</summary>
    /// <param name="value">The value, known.</param>
    /// <param name="unit">A currency, a unit, or one of those of time and distance; null for none.</param>
    /// <param name="definition">The attribute or field it is of, for aliases of texts; null for none.</param>
    public string ValueText(Datum value, string? unit, AttributeDefinition? definition) => value.Type switch
    {
        AttributeType.Number => InUnit(Digits(value.Number), unit, isOne: value.Number == 1),
        AttributeType.Money => InUnit(Phrasebook.Number(value.Money), unit, isOne: false),
        AttributeType.Text => Quoted(_names.OfValue(value.Text, definition)),
        AttributeType.Flag => Say(value.Flag ? Phrase.True : Phrase.False),
        AttributeType.Date => _words.Say(Phrase.Date, value.Date),
        AttributeType.Instant => _words.Say(
            value.Moment.Ticks % TimeSpan.TicksPerMinute == 0 ? Phrase.Instant : Phrase.InstantWithSeconds, value.Moment),
        _ => value.Set.IsEmpty
            ? Quoted("")
            : Listed([.. value.Set.Select(member => Quoted(_names.OfValue(member, definition)))], isAny: false),
    };

    private string InUnit(string digits, string? unit, bool isOne) => unit switch
    {
        null => digits,
        "second" => Say(isOne ? Phrase.Second : Phrase.Seconds, digits),
        "minute" => Say(isOne ? Phrase.Minute : Phrase.Minutes, digits),
        "hour" => Say(isOne ? Phrase.Hour : Phrase.Hours, digits),
        "day" => Say(isOne ? Phrase.Day : Phrase.Days, digits),
        "year" => Say(isOne ? Phrase.Year : Phrase.YearsLong, digits),
        "km" => Say(Phrase.Kilometres, digits),
        _ => Say(Phrase.Amount, digits, _words.IsChinese ? ChineseCurrencies.Name(unit) : unit),
    };

    /// <summary>At most six decimals: for readers, not for reckoning.</summary>
    private static string Digits(double number) => Math.Abs(number) < 1e15
        ? Math.Round((decimal)number, 6).ToString("#,0.######", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);
}
