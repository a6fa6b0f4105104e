using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against forms about events that lack a word or parentheses.</summary>
internal static class EventRemedies
{
    private const int MostWords = 4;

    private static readonly string[] Whose =
        ["with", "whose", "having", "for", "of", "that", "if", "when", "which", "in", "where"];

    private static readonly string[] Denials = ["no", "没有", "没", "无"];

    private static readonly string[] Counts = ["count", "length", "size", "number", "total"];

    private static readonly string[] Counted = ["count of", "any"];

    private static readonly string[] Tested = ["any", "sequence of", "count of"];

    public static IEnumerable<TextFix> For(Mishap mishap) =>
        StreamAlone(mishap)
        .Concat(Filter(mishap))
        .Concat(Field(mishap))
        .Concat(Aggregate(mishap))
        .Concat(FieldOfStreamInFilter(mishap));

    /// <summary>A stream where a quantity belongs.</summary>
    private static IEnumerable<TextFix> StreamAlone(Mishap mishap)
    {
        var last = LastOfStream(mishap);
        if (!mishap.IsAtStart || mishap.Setting.Stream is not null
            || mishap.Names.StreamOf(mishap.TextOf(mishap.At, last)) is not { } stream)
        {
            yield break;
        }

        if (mishap[last + 1].Is(TokenKind.Dot) && mishap[last + 2].Is(TokenKind.Word))
        {
            if (Counts.Contains(mishap.Word(last + 2)))
            {
                var isCall = mishap[last + 3].Is(TokenKind.Open) && mishap[last + 4].Is(TokenKind.Close);
                yield return mishap.Replace(mishap.At, last + (isCall ? 4 : 2), $"count of {stream}");
            }

            foreach (var fix in Filters(mishap, mishap.At, last + 2, $"any {stream} where ("))
            {
                yield return fix;
            }

            yield break;
        }

        if (Denied(mishap.TextOf(mishap.At, last)) is { } denied && mishap.Names.Streams.Contains(denied, StringComparer.OrdinalIgnoreCase))
        {
            yield return mishap.Replace(mishap.At, last, $"no {denied}");
            yield break;
        }

        foreach (var form in IsCompared(mishap) ? Counted : Tested)
        {
            yield return mishap.Replace(mishap.At, last, $"{form} {stream}");
        }
    }

    /// <summary>What follows a <c>no</c> that is written together with it: it is nearly the name of a stream.</summary>
    private static string? Denied(string said) =>
        Array.Find(Denials, denial => said.StartsWith(denial, StringComparison.OrdinalIgnoreCase)) is { } found
            ? said[found.Length..].TrimStart()
            : null;

    /// <summary>The last token of a name of several words, such as <c>check in</c>.</summary>
    private static int LastOfStream(Mishap mishap)
    {
        var last = mishap.At + MostWords - 1;
        while (last > mishap.At
            && (last >= mishap.End
                || !mishap.Names.Streams.Contains(mishap.TextOf(mishap.At, last), StringComparer.OrdinalIgnoreCase)))
        {
            last--;
        }

        return last;
    }

    private static bool IsCompared(Mishap mishap)
    {
        var at = mishap.At;
        while (at < mishap.End && mishap[at].Keyword is not (Keyword.And or Keyword.Or or Keyword.Where))
        {
            if (mishap.IsSign(at++))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>any order where amount &gt; 100</c>, <c>any order.category = "tea"</c>.</summary>
    private static IEnumerable<TextFix> Filter(Mishap mishap)
    {
        var at = mishap.At;
        if (mishap[at - 1].Is(Keyword.Where))
        {
            return Filters(mishap, at, at, "(");
        }

        if (mishap[at].Is(TokenKind.Open))
        {
            return [mishap.InsertBefore(at, "where ")];
        }

        return mishap[at].Is(TokenKind.Dot) ? Filters(mishap, at, at + 1, " where (")
            : Whose.Contains(mishap.Word(at)) && !mishap[at].Is(Keyword.Where) ? Filters(mishap, at, at + 1, "where (")
            : [];
    }

    /// <summary>Puts a filter into parentheses, as long as can be; then shorter ones.</summary>
    private static IEnumerable<TextFix> Filters(Mishap mishap, int first, int begin, string opening)
    {
        var replaced = mishap[first].Start;
        if (mishap[begin].Is(TokenKind.Open))
        {
            yield return new TextFix(TextSpan.Between(replaced, mishap[begin].Start), opening.TrimEnd('('));
            yield break;
        }

        for (var last = mishap.End - 1; last > begin; last--)
        {
            // In a row of closing parentheses another one is the same wherever it stands.
            var next = mishap[last + 1];
            if (next.Is(TokenKind.Close) && mishap[last].Is(TokenKind.Close))
            {
                continue;
            }

            var mayEnd = next.Kind is TokenKind.End or TokenKind.Close || mishap.IsSign(last + 1) || mishap.IsJoint(last + 1)
                || next.Keyword is Keyword.Within or Keyword.This or Keyword.Previous or Keyword.Between;
            if (mayEnd)
            {
                var span = TextSpan.Between(replaced, mishap[last].End);
                yield return new TextFix(span, $"{opening}{mishap.Text[mishap[begin].Start..span.End]})");
            }
        }
    }

    /// <summary>A field without its stream, a stream without a field, or a space for the point between them.</summary>
    private static IEnumerable<TextFix> Field(Mishap mishap)
    {
        var before = mishap[mishap.At - 1];
        if (before.Is(Keyword.Of) || before.Is(Keyword.Known))
        {
            foreach (var stream in mishap.Names.StreamsWith(mishap.TextOf(mishap.At)))
            {
                yield return mishap.Replace(mishap.At, mishap.At, $"{stream}.{mishap.TextOf(mishap.At)}");
            }
        }

        var named = before.Is(TokenKind.Word) ? mishap.Names.StreamOf(mishap.TextOf(mishap.At - 1)) : null;
        if (named is null || mishap[mishap.At - 2].Keyword is not (Keyword.Of or Keyword.Known))
        {
            yield break;
        }

        if (mishap[mishap.At].Is(TokenKind.Word))
        {
            yield return mishap.Replace(mishap.At - 1, mishap.At, $"{named}.{mishap.TextOf(mishap.At)}");
        }

        if (mishap.Names.ValueFieldOf(named) is { } value)
        {
            yield return mishap.InsertAfter(mishap.At - 1, $".{value}");
        }

        if (mishap[mishap.At].Is(TokenKind.Dot))
        {
            yield return mishap.Remove(mishap.At, mishap.At + 1);
        }
    }

    /// <summary><c>average order amount</c>, <c>average order value</c>.</summary>
    private static IEnumerable<TextFix> Aggregate(Mishap mishap)
    {
        var stream = mishap.Setting.Expected == Keyword.Of && mishap[mishap.At].Is(TokenKind.Word)
            ? mishap.Names.StreamOf(mishap.TextOf(mishap.At))
            : null;
        if (stream is null || mishap[mishap.At + 1].Is(TokenKind.Dot))
        {
            yield break;
        }

        var hasField = mishap[mishap.At + 1].Is(TokenKind.Word);
        if (hasField)
        {
            yield return mishap.Replace(mishap.At, mishap.At + 1, $"of {stream}.{mishap.TextOf(mishap.At + 1)}");
        }

        if (mishap.Names.ValueFieldOf(stream) is { } value)
        {
            yield return mishap.Replace(mishap.At, hasField ? mishap.At + 1 : mishap.At, $"of {stream}.{value}");
        }
    }

    private static IEnumerable<TextFix> FieldOfStreamInFilter(Mishap mishap) =>
        mishap.Setting.Stream is not null
            && mishap[mishap.At].Is(TokenKind.Word) && mishap[mishap.At + 1].Is(TokenKind.Dot)
            ? [mishap.Remove(mishap.At, mishap.At + 1)]
            : [];
}
