using System.Globalization;
using System.Text;

namespace Segmentation.Rules.Language.Lexing;

/// <summary>Which characters are what to the language; the full-width marks are the ASCII ones.</summary>
internal static class Marks
{
    /// <summary>
    /// The ASCII character that a full-width mark or digit stands for; every other character is itself.
    /// </summary>
    public static char Plain(char c) => c switch
    {
        '\uFF08' => '(',
        '\uFF09' => ')',
        '\uFF0C' or '\u3001' => ',',
        '\uFF1E' => '>',
        '\uFF1C' => '<',
        '\uFF1D' => '=',
        >= '\uFF10' and <= '\uFF19' => (char)(c - '\uFF10' + '0'),
        _ => c,
    };

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u00A0' or '\u3000';

    public static bool IsDigit(char c) => char.IsAsciiDigit(Plain(c));

    /// <summary>
    /// The code point at an index and its length; half of a pair is the replacement character, of length 1.
    /// </summary>
    public static (Rune Rune, int Length) RuneAt(ReadOnlySpan<char> text, int index)
    {
        Rune.DecodeFromUtf16(text[index..], out var rune, out var length);
        return (rune, length);
    }

    public static bool StartsWord(Rune rune) =>
        rune.Value == '_' || (rune != Rune.ReplacementChar && Rune.IsLetter(rune));

    public static bool ContinuesWord(Rune rune) => StartsWord(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
}
