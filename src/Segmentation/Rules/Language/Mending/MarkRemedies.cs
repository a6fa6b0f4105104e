using System.Globalization;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Lint;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against characters that the language does not know.</summary>
internal static class MarkRemedies
{
    public static IEnumerable<TextFix> For(Mishap mishap)
    {
        var token = mishap[mishap.At];
        return token.Kind switch
        {
            TokenKind.UnknownCharacter => Unknown(mishap),
            TokenKind.MixedScripts or TokenKind.InvisibleCharacter => Letters(mishap),
            TokenKind.Minus when mishap[mishap.At + 1].Is(TokenKind.Minus) && mishap.Touch(mishap.At) =>
                [mishap.Replace(mishap.At, mishap.At + 1, "//")],
            _ => [],
        };
    }

    private static IEnumerable<TextFix> Unknown(Mishap mishap)
    {
        var mark = mishap.TextOf(mishap.At);
        var last = mishap.At;
        while (mishap.Touch(last) && mishap.TextOf(last + 1) == mark)
        {
            last++;
        }

        var isBeforeEqual = mishap[last + 1].Is(TokenKind.Equal);
        var replacements = Replacements(mark);
        foreach (var right in replacements)
        {
            if (isBeforeEqual && right is "not" or ">" or "<")
            {
                yield return mishap.Replace(mishap.At, last + 1, right == "not" ? "!=" : right + "=");
            }

            yield return mishap.Replace(mishap.At, last, right);
        }

        if (Brackets.Opens(mark) && mishap.Closing(mishap.At) is var close and > 0)
        {
            var inside = mishap.At + 1 < close ? mishap.TextOf(mishap.At + 1, close - 1) : "";
            yield return mishap.Replace(mishap.At, close, inside);
            yield return mishap.Replace(mishap.At, close, $"({inside})");
        }

        // What says something is not thrown away, but where nothing follows.
        if (replacements.Length == 0 || last + 1 == mishap.End)
        {
            yield return new TextFix(TextSpan.Between(mishap.Place.Start, mishap[last].End), "");
            yield return mishap.Remove(mishap.At, last);
        }
    }

    private static string[] Replacements(string mark) => mark[0] switch
    {
        '&' or '＆' or '∧' => ["and"],
        '|' or '｜' or '∨' => ["or"],
        ';' or '；' => ["and", ","],
        '!' or '！' or '¬' => ["not"],
        '≠' => ["!="],
        '》' or '〉' or '›' => [">"],
        '《' or '〈' or '‹' => ["<"],
        ':' or '：' => ["=", ""],
        '–' or '—' or '−' or '－' => ["-"],
        '×' or '＊' => ["*"],
        '÷' or '／' => ["/"],
        '＋' => ["+"],
        '#' => ["//"],
        '。' or '．' => ["."],
        _ => [],
    };

    /// <summary>The whole word in letters of one script, without invisible characters.</summary>
    private static IEnumerable<TextFix> Letters(Mishap mishap)
    {
        var start = mishap.Place.Start;
        var end = mishap.Place.End;
        while (start > 0 && IsInWord(mishap.Text[start - 1]))
        {
            start--;
        }

        while (end < mishap.Text.Length && IsInWord(mishap.Text[end]))
        {
            end++;
        }

        var visible = string.Concat(mishap.Text[start..end].Where(c => !IsInvisible(c)));
        yield return new TextFix(TextSpan.Between(start, end), Lookalikes.InLatin(visible));
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == '_' || IsInvisible(c);

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
