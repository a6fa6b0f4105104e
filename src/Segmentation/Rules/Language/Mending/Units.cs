using System.Collections.Frozen;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Wording;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Units of time as people abbreviate and translate them.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, string> Short = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["s"] = "second",
        ["sec"] = "second",
        ["secs"] = "second",
        ["min"] = "minute",
        ["mins"] = "minute",
        ["h"] = "hour",
        ["hr"] = "hour",
        ["hrs"] = "hour",
        ["d"] = "day",
        ["dy"] = "day",
        ["dys"] = "day",
        ["tag"] = "day",
        ["tage"] = "day",
        ["w"] = "week",
        ["wk"] = "week",
        ["wks"] = "week",
        ["m"] = "month",
        ["mo"] = "month",
        ["mos"] = "month",
        ["mth"] = "month",
        ["mths"] = "month",
        ["mon"] = "month",
        ["q"] = "quarter",
        ["qtr"] = "quarter",
        ["qtrs"] = "quarter",
        ["y"] = "year",
        ["yr"] = "year",
        ["yrs"] = "year",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Chinese = ChineseKeywords.Phrases
        .Select(phrase => (phrase.Spellings, Unit: WithoutAgo(phrase.English)))
        .Where(phrase => Keywords.Find(phrase.Unit.AsSpan()).Unit() is not null)
        .SelectMany(phrase => phrase.Spellings.Select(spelling => (spelling, Unit: phrase.Unit.TrimEnd('s'))))
        .DistinctBy(pair => pair.spelling)
        .ToFrozenDictionary(pair => pair.spelling, pair => pair.Unit, StringComparer.Ordinal);

    private static readonly string[] All =
    [
        "day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years",
        "hour", "hours", "minute", "minutes", "second", "seconds",
    ];

    /// <summary>The unit that a word in small letters means, in the singular; null when it means none.</summary>
    public static string? Of(string word)
    {
        if (Short.TryGetValue(word, out var unit) || Chinese.TryGetValue(word, out unit))
        {
            return unit;
        }

        var near = Keywords.Find(word.Length == 0 ? "_" : word).Unit() is not null
            ? word
            : word.Length > 2 && char.IsAsciiLetter(word[0]) ? Spelling.Near(word, All).FirstOrDefault().Word : null;
        return near?.TrimEnd('s');
    }

    /// <summary>The unit with its number; a fraction takes a smaller unit; null when none is whole.</summary>
    public static string? Counted(decimal number, string unit)
    {
        var (count, part) = (Math.Abs(number), unit);
        while (count <= Duration.MaxCount && !decimal.IsInteger(count) && Smaller(part) is var (parts, smaller))
        {
            (count, part) = (count * parts, smaller);
        }

        if (!decimal.IsInteger(count) || count == 0 || count > Duration.MaxCount)
        {
            return null;
        }

        var plain = (int)count;
        return plain == 1 ? $"1 {part}" : FormattableString.Invariant($"{plain} {part}s");
    }

    /// <summary>天前 is one word for <c>days ago</c>.</summary>
    private static string WithoutAgo(string english) =>
        english.EndsWith(" ago", StringComparison.Ordinal) ? english[..^" ago".Length] : english;

    private static (int Parts, string Unit)? Smaller(string unit) => unit switch
    {
        "minute" => (60, "second"),
        "hour" => (60, "minute"),
        "day" => (24, "hour"),
        "week" => (7, "day"),
        "quarter" => (3, "month"),
        "year" => (12, "month"),
        _ => null,
    };
}
