using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against parentheses that are missing or too many.</summary>
internal static class ParenthesisRemedies
{
    public static IEnumerable<TextFix> For(Mishap mishap) => Missing(mishap).Concat(TooMany(mishap));

    private static IEnumerable<TextFix> Missing(Mishap mishap)
    {
        var open = 0;
        for (var i = 0; i < mishap.At; i++)
        {
            var isOpen = mishap[i].Is(TokenKind.Open) && mishap.Closing(i) is var close && (close < 0 || close >= mishap.At);
            open += isOpen ? 1 : 0;
        }

        if (open > 0)
        {
            yield return mishap.InsertAfter(mishap.At - 1, ")");
        }

        if (open > 1)
        {
            yield return mishap.InsertAfter(mishap.At - 1, new string(')', open));
        }
    }

    private static IEnumerable<TextFix> TooMany(Mishap mishap)
    {
        var at = mishap.At;
        if (mishap[at].Is(TokenKind.Close))
        {
            // A name or a value alone in parentheses.
            for (var open = at - 1; open >= Math.Max(0, at - 5); open--)
            {
                if (mishap[open].Is(TokenKind.Open) && open + 1 < at)
                {
                    yield return mishap.Replace(open, at, mishap.TextOf(open + 1, at - 1));
                }
            }

            yield return new TextFix(mishap[at].Span, "");
        }

        if (mishap[at].Is(TokenKind.Open) && mishap.Closing(at) is var close && close > at + 1)
        {
            yield return mishap.Replace(at, close, mishap.TextOf(at + 1, close - 1));
        }
    }
}
