using System.Buffers;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against quotes of other kinds, missing, mixed up or in the middle of a text.</summary>
internal static class QuoteRemedies
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'”’“‘");

    private static readonly string[] Joints = [" and ", " or ", ")", ",", " //"];

    public static IEnumerable<TextFix> For(Mishap mishap) => mishap[mishap.At].Kind switch
    {
        TokenKind.UnclosedText => Unclosed(mishap),
        TokenKind.UnknownCharacter => Foreign(mishap),
        TokenKind.Word or TokenKind.Text when mishap[mishap.At - 1].Is(TokenKind.Text) => AfterText(mishap),
        _ => [],
    };

    private static IEnumerable<TextFix> Unclosed(Mishap mishap)
    {
        var span = mishap.Place;
        var open = mishap.Text[span.Start];
        var close = open == '“' ? '”' : open;
        var inside = mishap.Text.AsSpan(span.Start + 1, span.Length - 1).TrimEnd().ToString();
        if (inside.Length == 0)
        {
            yield return new TextFix(span, "");
        }

        var other = inside.AsSpan().IndexOfAny(Quotes);
        if (other >= 0)
        {
            yield return new TextFix(new TextSpan(span.Start + 1 + other, 1), close.ToString());
        }

        foreach (var joint in Joints)
        {
            var index = inside.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (index > 0)
            {
                yield return new TextFix(new TextSpan(span.Start + 1 + index, 0), close.ToString());
            }
        }

        yield return new TextFix(new TextSpan(span.Start + 1 + inside.Length, 0), close.ToString());
    }

    private static IEnumerable<TextFix> Foreign(Mishap mishap)
    {
        var start = mishap.Place.Start;
        var close = QuoteMarks.Closing(mishap.Text, start);
        if (close > start)
        {
            var inside = mishap.Text[(start + 1)..close];
            yield return new TextFix(TextSpan.Between(start, close + 1), TextLiterals.Quote(inside));
        }
    }

    /// <summary>A text ended too early: <c>'Women's fashion'</c>, <c>""Shanghai""</c>.</summary>
    private static IEnumerable<TextFix> AfterText(Mishap mishap)
    {
        var text = mishap[mishap.At - 1].Span;
        var literal = mishap.TextOf(text);
        if (!mishap.Touch(mishap.At - 1))
        {
            yield break;
        }

        var line = mishap.Text[text.End..].Split('\r', '\n')[0];
        var last = line.LastIndexOf(literal[^1]);
        if (literal.Length == 2 && last >= 0)
        {
            var close = last;
            while (close > 0 && line[close - 1] == literal[^1])
            {
                close--;
            }

            yield return new TextFix(
                TextSpan.Between(text.Start, text.End + last + 1), TextLiterals.Quote(line[..close]));
        }

        if (literal.Length > 2 && literal[^1] == '\'' && last > 0)
        {
            var whole = literal[1..] + line[..last];
            yield return new TextFix(TextSpan.Between(text.Start, text.End + last + 1), TextLiterals.Quote(whole));
        }

        var foreign = literal.AsSpan(1).IndexOfAny("”“’‘");
        if (foreign >= 0)
        {
            yield return new TextFix(new TextSpan(text.Start + 1 + foreign, 1), literal[..1]);
        }

        var inside = literal[1..^1].TrimEnd(' ', ',', '，', '、');
        yield return new TextFix(text, $"{literal[0]}{inside}{literal[^1]}, {literal[0]}");
    }
}
