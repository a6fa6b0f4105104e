using System.Buffers;
using System.Globalization;

namespace Segmentation.Rules.Lint;

/// <summary>Cyrillic and Greek letters that look like Latin ones, in words that are Latin otherwise.</summary>
/// <remarks>A word that also has letters of the other script which look like no Latin one is such a word on purpose.</remarks>
internal static class Lookalikes
{
    // Cyrillic small and capital, Greek capital and small; written as escapes, for they look like those below.
    private const string Other =
        "\u0430\u0432\u0435\u0456\u0458\u043A\u043C\u043D\u043E\u0440\u0441\u0455\u0442\u0443\u0445\u04BB"
        + "\u0501\u051B\u051D"
        + "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u050C"
        + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7"
        + "\u03BF\u03BD\u03B1\u03B9\u03BA\u03C1\u03C4\u03C5\u03C7";

    private static readonly SearchValues<char> Others = SearchValues.Create(Other);

    private const string Same = "aBeijKMHopcsTyxhdqw" + "ABESIJKMHOPCTYXG" + "ABEZHIKMNOPTYX" + "ovaikptux";

    /// <summary>Index of the first such letter; -1 when there is none.</summary>
    public static int FirstIn(string text)
    {
        for (var (start, end) = (0, 0); start < text.Length; start = end + 1)
        {
            end = EndOfWord(text, start);
            var word = text.AsSpan(start, end - start);
            if (word.IndexOfAny(Others) is var first and >= 0 && IsLatin(word))
            {
                return start + first;
            }
        }

        return -1;
    }

    /// <summary>The text with the Latin letters in place of those that look like them.</summary>
    public static string InLatin(string text)
    {
        var plain = text.ToCharArray();
        for (var (start, end) = (0, 0); start < text.Length; start = end + 1)
        {
            end = EndOfWord(text, start);
            for (var i = IsLatin(text.AsSpan(start, end - start)) ? start : end; i < end; i++)
            {
                plain[i] = Other.IndexOf(plain[i], StringComparison.Ordinal) is var other and >= 0 ? Same[other] : plain[i];
            }
        }

        return new string(plain);
    }

    private static int EndOfWord(string text, int start)
    {
        while (start < text.Length && IsOfWord(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether a word has Latin letters, and of other scripts only such as look like them.</summary>
    private static bool IsLatin(ReadOnlySpan<char> word)
    {
        var hasLatin = false;
        foreach (var c in word)
        {
            hasLatin |= char.IsAsciiLetter(c);
            if (IsCyrillicOrGreek(c) && !Others.Contains(c))
            {
                return false;
            }
        }

        return hasLatin;
    }

    private static bool IsOfWord(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsCyrillicOrGreek(char c) => c is (>= '\u0370' and <= '\u052F') or (>= '\u1F00' and <= '\u1FFF');
}
