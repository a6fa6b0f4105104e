using System.Collections.Frozen;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Numbers in words, as far as rules say them.</summary>
internal static class NumberWords
{
    private const string ChineseDigits = "零一二三四五六七八九";

    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["a"] = 1,
        ["an"] = 1,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["dozen"] = 12,
        ["两"] = 2,
        ["百"] = 100,
        ["千"] = 1_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number that a word in small letters says; null when it says none.</summary>
    public static int? Of(string word) => Words.TryGetValue(word, out var number) ? number : OfChinese(word);

    private static int? OfChinese(string word)
    {
        var ten = word.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return word.Length == 1 ? Digit(word[0]) : null;
        }

        int? tens = ten == 0 ? 1 : ten == 1 ? Digit(word[0]) : null;
        int? ones = ten == word.Length - 1 ? 0 : ten == word.Length - 2 ? Digit(word[^1]) : null;
        return (10 * tens) + ones;
    }

    private static int? Digit(char c) =>
        ChineseDigits.IndexOf(c, StringComparison.Ordinal) is var digit and >= 0 ? digit : null;
}
