using System.Text;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Spaces that keep a replacement apart from the words around it.</summary>
internal static class Spaces
{
    public static string Around(string text, TextSpan span, string replacement)
    {
        if (replacement.Length == 0)
        {
            return replacement;
        }

        var before = span.Start > 0 && IsWordEnd(text[span.Start - 1]) && IsWordStart(replacement[0]) ? " " : "";
        var after = span.End < text.Length && IsWordStart(text[span.End]) && IsWordEnd(replacement[^1]) ? " " : "";
        return before + replacement + after;
    }

    /// <summary>The text with one space for every run of spaces and none at its ends.</summary>
    public static string Collapsed(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isSpace = Marks.IsSpace(c);
            if (!isSpace || (collapsed.Length > 0 && collapsed[^1] != ' '))
            {
                collapsed.Append(isSpace ? ' ' : c);
            }
        }

        return collapsed.ToString().TrimEnd(' ');
    }

    private static bool IsWordEnd(char c) => char.IsLetterOrDigit(c) || c is ')' or '\uFF09' or '"' or '\'' or '\u201D';

    private static bool IsWordStart(char c) => char.IsLetterOrDigit(c) || c is '(' or '\uFF08' || QuotedText.IsOpening(c);
}
