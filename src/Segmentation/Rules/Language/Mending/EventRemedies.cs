using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against forms about events that lack a word or parentheses.</summary>
internal static class EventRemedies
{
    private static readonly string[] Whose = ["with", "whose", "having", "for", "of", "that", "if", "when", "which", "in", "where"];

    private static readonly string[] Counts = ["count", "length", "size", "number", "total"];

    public static IEnumerable<TextFix> For(Mishap mishap) =>
        StreamAlone(mishap).Concat(Filter(mishap)).Concat(Field(mishap)).Concat(FieldOfStreamInFilter(mishap));

    /// <summary>A stream where a quantity belongs.</summary>
    private static IEnumerable<TextFix> StreamAlone(Mishap mishap)
    {
        if (!mishap.IsAtStart || mishap.Setting.Stream is not null
            || mishap.Names.StreamOf(mishap.TextOf(mishap.At)) is not { } stream)
        {
            yield break;
        }

        if (mishap[mishap.At + 1].Is(TokenKind.Dot) && mishap[mishap.At + 2].Is(TokenKind.Word))
        {
            if (Counts.Contains(mishap.Word(mishap.At + 2)))
            {
                var isCall = mishap[mishap.At + 3].Is(TokenKind.Open) && mishap[mishap.At + 4].Is(TokenKind.Close);
                yield return mishap.Replace(mishap.At, mishap.At + (isCall ? 4 : 2), $"count of {stream}");
            }

            foreach (var fix in Filters(mishap, mishap.At, mishap.At + 2, $"any {stream} where ("))
            {
                yield return fix;
            }

            yield break;
        }

        foreach (var form in new[] { "any", "count of", "sequence of" })
        {
            yield return mishap.Replace(mishap.At, mishap.At, $"{form} {stream}");
        }
    }

    /// <summary><c>any order where amount &gt; 100</c>, <c>any order with category = "tea"</c>, <c>any order.category = "tea"</c>.</summary>
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
            yield return new TextFix(TextSpan.Between(replaced, mishap[begin].Start), opening.TrimEnd('(').TrimStart(first == begin ? ' ' : '\0'));
            yield break;
        }

        for (var last = mishap.End - 1; last > begin; last--)
        {
            var next = mishap[last + 1];
            var mayEnd = next.Is(TokenKind.End) || next.Is(TokenKind.Close) || next.Kind is >= TokenKind.Equal and <= TokenKind.AtLeast
                || next.Keyword is Keyword.And or Keyword.Or or Keyword.Within or Keyword.This or Keyword.Previous or Keyword.Between;
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

    private static IEnumerable<TextFix> FieldOfStreamInFilter(Mishap mishap) =>
        mishap.Setting.Stream is not null && mishap[mishap.At].Is(TokenKind.Word) && mishap[mishap.At + 1].Is(TokenKind.Dot)
            ? [mishap.Remove(mishap.At, mishap.At + 1)]
            : [];
}
