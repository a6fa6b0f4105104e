using System.Globalization;
using System.Text;

namespace Segmentation.Diagnostics;

/// <summary>How many columns of a console a character takes.</summary>
internal static class DisplayWidth
{
    /// <summary>What stands for a character that must not reach a console as it is.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>0 for marks on the letter before, 2 for ideographs, kana, Hangul, full-width forms and emoji, else 1.</summary>
    public static int Of(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
        : IsWide(rune.Value) ? 2
        : 1;

    /// <summary>
    /// The character itself, or <see cref="Replacement"/> for what moves the cursor, turns the direction of the text or
    /// cannot be seen.
    /// </summary>
    public static Rune Shown(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? new Rune(Replacement)
            : rune;

    /// <summary>The text with every character as it may be shown, on one line.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(Shown(rune));
        }

        return shown.ToString();
    }

    private static bool IsWide(int c) => c >= 0x1100
        && c is <= 0x115F
            or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x4DBF) or (>= 0x4E00 and <= 0xA4CF)
            or (>= 0xA960 and <= 0xA97C) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE10 and <= 0xFE19) or (>= 0xFE30 and <= 0xFE6B) or (>= 0xFF01 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF)
            or (>= 0x1F900 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
