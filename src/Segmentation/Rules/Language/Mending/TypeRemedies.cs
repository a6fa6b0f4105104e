using System.Buffers;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against values of the wrong type, with and without quotes.</summary>
internal static class TypeRemedies
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'“”");

    public static IEnumerable<TextFix> For(Mishap mishap) =>
        Unquoted(mishap).Concat(OfSet(mishap)).Concat(Named(mishap)).Concat(NearKeyword(mishap)).Concat(Quoted(mishap));

    /// <summary>A number, a flag or a length of time in quotes.</summary>
    private static IEnumerable<TextFix> Unquoted(Mishap mishap)
    {
        if (!mishap[mishap.At].Is(TokenKind.Text))
        {
            yield break;
        }

        var inside = mishap.TextOf(mishap.At)[1..^1].Trim();
        var isSingle = inside.Length > 0 && !inside.AsSpan().ContainsAny(Quotes);
        var isText = mishap.Setting.LeftType is QuantityType.Text or QuantityType.Set;
        if (isSingle && (mishap.HasLeft ? !isText : mishap.IsAtStart))
        {
            yield return mishap.Replace(mishap.At, mishap.At, inside);
            if (NumberFix.For(inside) is { } number)
            {
                yield return mishap.Replace(mishap.At, mishap.At, number);
            }

            foreach (var right in Habits.For(Spelling.Plain(inside)))
            {
                yield return mishap.Replace(mishap.At, mishap.At, right);
            }
        }

        var isList = mishap.Names.Lists.Contains(inside, StringComparer.OrdinalIgnoreCase);
        if (isList && mishap[mishap.At - 1].Is(Keyword.In))
        {
            yield return mishap.Replace(mishap.At, mishap.At, inside);
        }
    }

    /// <summary>A set is asked what it contains.</summary>
    private static IEnumerable<TextFix> OfSet(Mishap mishap)
    {
        if (!mishap.HasLeft || mishap.Setting.LeftType != QuantityType.Set)
        {
            yield break;
        }

        var at = mishap.At;
        if (mishap[at].Is(TokenKind.Equal))
        {
            yield return mishap.Replace(at, at, "contains");
        }

        var isNegated = mishap[at].Is(TokenKind.NotEqual);
        if (isNegated)
        {
            yield return mishap.Replace(
                TextSpan.Between(mishap.Setting.Left.Start, mishap[at].End), $"not {mishap.Left} contains");
        }

        if (mishap[at - 1].Is(Keyword.Is))
        {
            yield return mishap.Replace(at - 1, at - 1, "contains");
        }

        if (mishap[at].Is(TokenKind.Text) && mishap.Setting.Left.End == mishap[at - 1].End)
        {
            yield return mishap.InsertBefore(at, "contains ");
        }
    }

    /// <summary>A segment, a region or another name in quotes that is misspelt or has none.</summary>
    private static IEnumerable<TextFix> Named(Mishap mishap)
    {
        var isSegment = mishap[mishap.At - 1].Is(Keyword.Segment);
        if (mishap[mishap.At].Is(TokenKind.Text))
        {
            if (mishap[mishap.At - 1].Is(Keyword.In) && mishap.At - 1 == mishap.Setting.Condition)
            {
                yield return mishap.InsertBefore(mishap.At, "segment ");
            }

            var inside = mishap.TextOf(mishap.At)[1..^1].Trim();
            foreach (var (segment, _) in isSegment ? Spelling.Near(inside, mishap.Names.Segments) : [])
            {
                yield return mishap.Replace(mishap.At, mishap.At, TextLiterals.Quote(segment));
            }
        }

        for (var last = mishap.At; mishap[last].Is(TokenKind.Word) && last < mishap.At + 4; last++)
        {
            var near = Spelling.Near(mishap.TextOf(mishap.At, last), mishap.Names.Segments).FirstOrDefault().Word;
            if (isSegment && near is not null)
            {
                yield return mishap.Replace(mishap.At, last, TextLiterals.Quote(near));
            }
        }
    }

    /// <summary>A misspelt <c>unknown</c> or <c>not</c> is no text without quotes; <c>uknown</c> is not <c>known</c>.</summary>
    private static IEnumerable<TextFix> NearKeyword(Mishap mishap) =>
        mishap[mishap.At - 1].Keyword is Keyword.Is or Keyword.Not && mishap[mishap.At].Is(TokenKind.Word)
            ? Spelling.Near(mishap.TextOf(mishap.At), ["unknown", "known", "not"])
                .Select(near => mishap.Replace(mishap.At, mishap.At, near.Word))
            : [];

    /// <summary>A text without quotes, or a number that is a text.</summary>
    private static IEnumerable<TextFix> Quoted(Mishap mishap)
    {
        if (!IsAtValue(mishap) || mishap[mishap.At].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Date
            or TokenKind.UnknownCharacter or TokenKind.InvalidNumber or TokenKind.MixedScripts))
        {
            yield break;
        }

        var place = mishap.Place;
        var isWord = mishap[mishap.At].Is(TokenKind.Word);
        if (isWord && IsQuote(mishap.Text, place.End))
        {
            var withQuote = place with { Length = place.Length + 1 };
            yield return new TextFix(withQuote, TextLiterals.Quote(mishap.TextOf(place)));
        }

        if (isWord || mishap[mishap.At].Is(TokenKind.Number))
        {
            yield return new TextFix(place, TextLiterals.Quote(mishap.TextOf(place)));
            yield return mishap.Replace(mishap.At, mishap.At, TextLiterals.Quote(mishap.TextOf(mishap.At)));
        }

        // As far as the next joint: 'Head of Sales', '@example.com'.
        for (var last = mishap.At; last < mishap.End; last++)
        {
            var next = mishap[last + 1];
            if (last > mishap.At && mishap[last].Is(TokenKind.Text))
            {
                yield break;
            }

            if (next.Is(TokenKind.End) || next.Is(TokenKind.Close) || next.Is(TokenKind.Comma)
                || next.Keyword is Keyword.And or Keyword.Or)
            {
                var span = mishap.SpanOf(mishap.At, last);
                yield return new TextFix(span, TextLiterals.Quote(mishap.TextOf(span)));
            }

            if (next.Is(TokenKind.Comma) || next.Is(TokenKind.Close))
            {
                yield break;
            }
        }
    }

    private static bool IsAtValue(Mishap mishap)
    {
        var before = mishap[mishap.At - 1];
        var isMark = before.Kind is TokenKind.Open or TokenKind.Comma || mishap.IsSign(mishap.At - 1);
        var isWord = before.Keyword is Keyword.Contains or Keyword.With or Keyword.Is or Keyword.Not or Keyword.In
            or Keyword.For or Keyword.Segment or Keyword.Inside or Keyword.Predicate or Keyword.Tier or Keyword.Least or Keyword.Of;
        return !mishap.IsAtStart && mishap.Place.Length > 0 && (isMark || isWord)
            && QuoteMarks.ClosingsOf(mishap.Text[mishap.Place.Start]).Length == 0;
    }

    private static bool IsQuote(string text, int index) => index < text.Length && text[index] is '"' or '\'' or '”';
}
