using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against lists without parentheses, commas or a word before them.</summary>
internal static class ListRemedies
{
    public static IEnumerable<TextFix> For(Mishap mishap) =>
        Separators(mishap).Concat(Pair(mishap)).Concat(BeforeList(mishap)).Concat(WithoutParentheses(mishap));

    /// <summary>Inside of a list.</summary>
    private static IEnumerable<TextFix> Separators(Mishap mishap)
    {
        var at = mishap.At;
        if (mishap[at].Is(TokenKind.Close) && mishap[at - 1].Is(TokenKind.Comma))
        {
            yield return new TextFix(TextSpan.Between(mishap[at - 2].End, mishap[at].Start), "");
        }

        if (!mishap.Setting.IsInList)
        {
            yield break;
        }

        if (mishap[at].Is(TokenKind.Comma))
        {
            yield return new TextFix(mishap[at].Span, "");
        }

        if (mishap[at].Kind is TokenKind.Text or TokenKind.Number or TokenKind.Date or TokenKind.Instant)
        {
            yield return mishap.InsertAfter(at - 1, ",");
        }

        if (mishap[at].Is(Keyword.Unknown))
        {
            foreach (var fix in UnknownMember(mishap))
            {
                yield return fix;
            }
        }

        yield return mishap.InsertAfter(at - 1, ")");
        yield return new TextFix(TextSpan.Between(mishap[at - 1].End, mishap[at].End), ",");
    }

    /// <summary><c>in ("A", unknown)</c>.</summary>
    private static IEnumerable<TextFix> UnknownMember(Mishap mishap)
    {
        var at = mishap.At;
        if (mishap[at - 1].Is(TokenKind.Comma) && mishap[at + 1].Is(TokenKind.Close))
        {
            yield return new TextFix(TextSpan.Between(mishap[at - 2].End, mishap[at + 1].End), ") or unknown");
        }
    }

    /// <summary><c>between (100, 500)</c>, <c>between 100, 500</c>, <c>between 100 to 500</c>.</summary>
    private static IEnumerable<TextFix> Pair(Mishap mishap)
    {
        var at = mishap.At;
        var close = mishap[at - 1].Is(Keyword.Between) && mishap[at].Is(TokenKind.Open) ? mishap.Closing(at) : -1;
        if (close > 0)
        {
            var values = mishap.TextOf(at + 1, close - 1).Split([',', '，'], 2);
            if (values.Length == 2)
            {
                yield return mishap.Replace(at, close, $"{values[0].Trim()} and {values[1].Trim()}");
            }
        }

        var isBetween = mishap[at - 2].Keyword is Keyword.Between || mishap[at - 3].Keyword is Keyword.Between;
        if (isBetween && !mishap[at].Is(TokenKind.End))
        {
            yield return mishap.Replace(at, at, " and");
        }

        if (mishap[at].Is(Keyword.From) && mishap[at + 2].Is(Keyword.To))
        {
            yield return mishap.Replace(at, at + 2, $"between {mishap.TextOf(at + 1)} and");
        }
    }

    /// <summary><c>city = ("A", "B")</c>, <c>tags contains ("tea", "coffee")</c>.</summary>
    private static IEnumerable<TextFix> BeforeList(Mishap mishap)
    {
        var at = mishap.At;
        if (!mishap[at].Is(TokenKind.Open) || !mishap.HasLeft)
        {
            yield break;
        }

        if (mishap[at - 1].Is(Keyword.Contains))
        {
            yield return mishap.InsertBefore(at, "any ");
        }

        if (mishap[at - 1].Is(TokenKind.Equal) || mishap[at - 1].Is(Keyword.Is))
        {
            yield return mishap.Replace(at - 1, at - 1, "in");
        }

        if (mishap[at - 1].Is(TokenKind.NotEqual))
        {
            yield return mishap.Replace(at - 1, at - 1, "not in");
        }

        if (mishap[at - 1].Is(Keyword.Not) && mishap[at - 2].Is(Keyword.Is))
        {
            yield return mishap.Replace(at - 2, at - 1, "not in");
        }
    }

    /// <summary>Values one after another: <c>city in "A", "B"</c>, <c>tags contains any "tea"</c>.</summary>
    private static IEnumerable<TextFix> WithoutParentheses(Mishap mishap)
    {
        var first = mishap[mishap.At].Is(TokenKind.Comma) ? mishap.At - 1 : mishap.At;
        if (!mishap.HasLeft || !IsValue(mishap, first))
        {
            yield break;
        }

        var last = first;
        var values = new List<string> { Value(mishap, first) };
        while ((mishap[last + 1].Is(TokenKind.Comma) || mishap[last + 1].Is(Keyword.Or)) && IsValue(mishap, last + 2))
        {
            last += 2;
            values.Add(Value(mishap, last));
        }

        var list = $"({string.Join(", ", values)})";
        var before = mishap[first - 1];
        if (before.Is(Keyword.In) || before.Keyword is Keyword.Any or Keyword.All or Keyword.NoneOf)
        {
            yield return mishap.Replace(first, last, list);
        }

        if (last > first && (before.Is(TokenKind.Equal) || before.Is(Keyword.Is)))
        {
            yield return mishap.Replace(first - 1, last, $"in {list}");
        }

        if (last > first && before.Is(TokenKind.NotEqual))
        {
            yield return mishap.Replace(first - 1, last, $"not in {list}");
        }

        if (last > first && before.Is(Keyword.Contains))
        {
            yield return mishap.Replace(first, last, $"any {list}");
        }
    }

    private static bool IsValue(Mishap mishap, int token) =>
        mishap[token].Kind is TokenKind.Text or TokenKind.Number or TokenKind.Date or TokenKind.Instant
        || (mishap[token].Is(TokenKind.Word) && mishap[token].Keyword is Keyword.None);

    private static string Value(Mishap mishap, int token) =>
        mishap[token].Is(TokenKind.Word) ? TextLiterals.Quote(mishap.TextOf(token)) : mishap.TextOf(token);
}
