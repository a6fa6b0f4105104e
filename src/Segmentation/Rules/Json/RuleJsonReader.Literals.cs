using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Time;

namespace Segmentation.Rules.Json;

/// <content>Values: numbers, texts, moments, durations, points and lists.</content>
internal sealed partial class RuleJsonReader
{
    private static readonly string[] LiteralForms =
        [JsonNames.Number, JsonNames.Date, JsonNames.Instant, JsonNames.Count, JsonNames.Unit];

    /// <summary>A literal, or a quantity that is compared with.</summary>
    private Quantity? ReadValue(JsonPart? part, in Subject left)
    {
        if (part is null)
        {
            return null;
        }

        var isQuantity = part.Kind == JsonKind.Object
            && part.Members.Exists(member => QuantityForms.Contains(member.Name));
        return isQuantity ? ReadQuantity(part)?.Quantity : ReadLiteral(part, left);
    }

    private Literal? ReadLiteral(JsonPart part, in Subject left)
    {
        switch (part.Kind)
        {
            case JsonKind.Text:
                return ReadTextOf(part, left);
            case JsonKind.Number:
                return ReadNumber(part) is { } number ? Placed(new NumberLiteral(number), part) : null;
            case JsonKind.True or JsonKind.False:
                return Placed(new FlagLiteral(part.Kind == JsonKind.True), part);
            case JsonKind.Object:
                return ReadLiteralForm(part);
            default:
                WrongKind(part, "a value is expected");
                return null;
        }
    }

    /// <summary>A text; an alias of a value stands for it.</summary>
    private TextLiteral? ReadTextOf(JsonPart part, in Subject left) =>
        ReadText(part) is { } text ? Placed(new TextLiteral(Meant(text, left.Definition)), part) : null;

    private static string Meant(string text, AttributeDefinition? definition) =>
        definition?.ValueAliases.GetValueOrDefault(text, text) ?? text;

    private Literal? ReadLiteralForm(JsonPart part)
    {
        var form = new JsonForm(part, _issues);
        Literal? literal;
        switch (part.Members.Find(member => LiteralForms.Contains(member.Name))?.Name)
        {
            case JsonNames.Number:
                literal = ReadAmount(form);
                break;
            case JsonNames.Date:
                literal = ReadDate(form.Need(JsonNames.Date)!);
                break;
            case JsonNames.Instant:
                literal = ReadInstant(form.Need(JsonNames.Instant)!);
                break;
            case null:
                NoForm(form, LiteralForms, "a value has one of these members");
                return null;
            default:
                literal = ReadDuration(form, least: 0) is { } duration ? new DurationLiteral(duration) : null;
                break;
        }

        form.Close();
        return literal is null ? null : Placed(literal, part);
    }

    private NumberLiteral? ReadAmount(JsonForm form)
    {
        var number = ReadNumber(form.Need(JsonNames.Number)!);
        if (form.Take(JsonNames.Currency) is not { } code)
        {
            return number is null ? null : new NumberLiteral(number.Value);
        }

        if (!Is(code, JsonKind.Text, "a currency code is expected"))
        {
            return null;
        }

        if (code.Text.Length == 3 && code.Text.All(char.IsAsciiLetterUpper))
        {
            return number is null ? null : new NumberLiteral(number.Value, code.Text);
        }

        _issues.Error(IssueCodes.WrongCurrency, code, "a currency code is three capitals", "Write it as CNY.");
        return null;
    }

    /// <summary>A number as it is spelt: a number of the document, or a text, which no reader rounds.</summary>
    private decimal? ReadNumber(JsonPart part)
    {
        if (part.Kind is not (JsonKind.Number or JsonKind.Text))
        {
            WrongKind(part, "a number is expected");
            return null;
        }

        var isNegative = part.Text.StartsWith('-');
        if (NumberText.TryRead(part.Text.AsSpan(isNegative ? 1 : 0), out var value))
        {
            return isNegative && value != 0m ? -value : value;
        }

        _issues.Error(
            IssueCodes.InvalidNumber,
            part,
            part.Kind == JsonKind.Text ? "the text is no number" : IssueText.Of($"'{JsonPart.Shown(part.Text)}' is no number"),
            "Write digits with at most one decimal point and at most 28 digits, without an exponent.");
        return null;
    }

    private DateLiteral? ReadDate(JsonPart part)
    {
        if (!Is(part, JsonKind.Text, "a date is a text"))
        {
            return null;
        }

        if (MomentText.TryReadDate(part.Text, out var date))
        {
            return new DateLiteral(date);
        }

        InvalidMoment(part, "the text is no date", "Write dates as 2026-03-04.");
        return null;
    }

    private InstantLiteral? ReadInstant(JsonPart part)
    {
        if (!Is(part, JsonKind.Text, "an instant is a text"))
        {
            return null;
        }

        if (part.Text.Length <= Limits.TextLength
            && MomentText.TryReadInstant(part.Text, _options.TimeZones, out var instant))
        {
            return new InstantLiteral(instant);
        }

        InvalidMoment(
            part,
            "the text is no instant",
            "Write instants as 2026-03-04T10:00Z, with an offset or a zone.");
        return null;
    }

    private TimeOnly? ReadClock(JsonPart? part)
    {
        if (part is null || !Is(part, JsonKind.Text, "a time of day is a text"))
        {
            return null;
        }

        if (MomentText.TryReadTime(part.Text, out var time))
        {
            return time;
        }

        InvalidMoment(
            part, "the text is no time of day", "Write times as 09:30, 00:00 to 23:59.");
        return null;
    }

    private void InvalidMoment(JsonPart part, IssueText message, IssueText cure) =>
        _issues.Error(IssueCodes.InvalidDate, part, message, cure);

    private Duration? ReadDuration(JsonPart? part, int least)
    {
        if (part is null || OpenForm(part, "a duration is an object") is not { } form)
        {
            return null;
        }

        var duration = ReadDuration(form, least);
        form.Close();
        return duration;
    }

    private Duration? ReadDuration(JsonForm form, int least) =>
        ReadCounted(form, least, Enum.GetValues<DurationUnit>()) is var (count, unit)
            ? new Duration(count, unit)
            : null;

    private (int Count, DurationUnit Unit)? ReadCounted(JsonForm form, int least, ReadOnlySpan<DurationUnit> units)
    {
        var count = form.Need(JsonNames.Count) is { } number ? ReadCount(number, least) : null;
        var unit = form.Need(JsonNames.Unit) is { } word
            ? ReadWord(word, "a unit of time", units, DurationUnitNames.Singular)
            : null;
        return count is null || unit is null ? null : (count.Value, unit.Value);
    }

    private int? ReadCount(JsonPart part, int least)
    {
        if (ReadNumber(part) is not { } number)
        {
            return null;
        }

        if (number >= least && number <= Duration.MaxCount && decimal.IsInteger(number))
        {
            return (int)number;
        }

        _issues.Error(
            IssueCodes.NumberOutOfRange,
            part,
            $"a time is a whole number of units, {least} to {Duration.MaxCount}",
            "Write a whole number in that range, or choose another unit.");
        return null;
    }
}
