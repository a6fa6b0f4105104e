using System.Globalization;

namespace Segmentation.Diagnostics;

/// <summary>Words of others inside of a message.</summary>
internal static class Excerpt
{
    private const int LongestName = 128;
    private const char Unshowable = '\uFFFD';

    /// <summary>
    /// The beginning of a text as whole characters in one line: what would break or steer a line of a log is replaced.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many UTF-16 units are shown; an ellipsis stands for the rest.</param>
    public static string Of(ReadOnlySpan<char> text, int longest)
    {
        var isCut = text.Length > longest;
        var length = isCut && char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : Math.Min(text.Length, longest);
        Span<char> shown = new char[length + (isCut ? 1 : 0)];
        for (var i = 0; i < length; i++)
        {
            if (i + 1 < length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                shown[i] = text[i++];
                shown[i] = text[i];
            }
            else
            {
                shown[i] = IsPlain(text[i]) ? text[i] : Unshowable;
            }
        }

        if (isCut)
        {
            shown[length] = '\u2026';
        }

        return shown.ToString();
    }

    /// <summary>A name that may be any text, since nobody declared it; a declared one is shown as it is.</summary>
    public static string OfName(string name) => Of(name, LongestName);

    private static bool IsPlain(char c) => char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
