using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against windows and lengths of time as people say them, and in the wrong place.</summary>
internal static class WindowRemedies
{
    private const int MostBefore = 4;

    public static IEnumerable<TextFix> For(Mishap mishap) =>
        Elapsed(mishap)
            .Concat(Behind(mishap))
            .Concat(InFront(mishap))
            .Concat(Said(mishap))
            .Concat(Length(mishap))
            .Concat(FilterBehind(mishap));

    private static IEnumerable<TextFix> Said(Mishap mishap)
    {
        for (var start = Math.Max(mishap.Setting.Condition, mishap.At - MostBefore); start <= mishap.At; start++)
        {
            if (SaidWindow.At(mishap, start) is { } window && window.Last >= mishap.At)
            {
                if (mishap[start - 1].Is(Keyword.Is))
                {
                    yield return mishap.Replace(start - 1, window.Last, window.Text);
                }

                yield return mishap.Replace(start, window.Last, window.Text);
                if (window.Other is { } other)
                {
                    yield return mishap.Replace(start, window.Last, other);
                }
            }
        }

        var isCalendar = mishap[mishap.At].Keyword is Keyword.This or Keyword.Previous or Keyword.Next;
        if (isCalendar && mishap[mishap.At - 1].Keyword is (Keyword.In or Keyword.Is))
        {
            yield return mishap.Remove(mishap.At - 1, mishap.At - 1);
        }
    }

    /// <summary>A length of time alone: its unit is misspelt, abbreviated or missing.</summary>
    private static IEnumerable<TextFix> Length(Mishap mishap)
    {
        for (var start = Math.Max(0, mishap.At - 1); start <= mishap.At; start++)
        {
            if (SaidWindow.Counted(mishap, start) is (var last and >= 0, { } count, _) && last >= mishap.At)
            {
                yield return mishap.Replace(start, last, count);
            }
        }

        var isNumberBefore = mishap.At > 0 && mishap[mishap.At - 1].Is(TokenKind.Number);
        if (isNumberBefore && mishap[mishap.At - 2].Kind is not (TokenKind.Comma or TokenKind.Open))
        {
            yield return mishap.InsertAfter(mishap.At - 1, " days");
        }

        if (mishap[mishap.At].Keyword.Unit() is not null && isNumberBefore)
        {
            yield return mishap.Remove(mishap.At, mishap.At);
        }
    }

    /// <summary>A date that is compared with a length of time: <c>last order &gt; 30 days ago</c>.</summary>
    private static IEnumerable<TextFix> Elapsed(Mishap mishap)
    {
        if (!mishap.HasLeft)
        {
            yield break;
        }

        if (mishap.Setting.LeftType is QuantityType.Elapsed or QuantityType.Gap && mishap[mishap.At].Is(Keyword.Within))
        {
            yield return mishap.Replace(mishap.At, mishap.At, "<");
        }

        if (mishap.Setting.LeftType is not (QuantityType.Date or QuantityType.Instant))
        {
            yield break;
        }

        for (var start = Math.Max(0, mishap.At - 2); start <= mishap.At; start++)
        {
            if (SaidSign.At(mishap, start) is var (sign, last) && Ago(mishap, last + 1) is var (end, length)
                && end >= mishap.At && (!mishap[last].Is(Keyword.Within) || IsSince(mishap, last + 1, end)))
            {
                var isWindow = sign[0] == '<' && SaidSign.IsFromToday(mishap, last + 1);
                var fix = isWindow ? $"{mishap.Left} within {length}" : $"time since {mishap.Left} {sign} {length}";
                yield return mishap.Replace(TextSpan.Between(mishap.Setting.Left.Start, mishap[end].End), fix);
            }
        }
    }

    /// <summary>Whether a moment is said, not a length of time alone: <c>not within 30days</c> is a window.</summary>
    private static bool IsSince(Mishap mishap, int first, int last) =>
        SaidSign.IsFromToday(mishap, first) || mishap[last].Is(Keyword.Ago);

    /// <summary><c>30 days ago</c>, <c>now() - 30 days</c>, <c>today - 30</c>.</summary>
    private static (int Last, string Length)? Ago(Mishap mishap, int at)
    {
        var isFromToday = SaidSign.IsFromToday(mishap, at);
        at += isFromToday ? 1 : 0;
        at += isFromToday && mishap[at].Is(TokenKind.Open) && mishap[at + 1].Is(TokenKind.Close) ? 2 : 0;
        if (isFromToday && !mishap[at++].Is(TokenKind.Minus))
        {
            return null;
        }

        if (SaidWindow.Counted(mishap, at) is (var last and >= 0, { } count, _))
        {
            return (mishap[last + 1].Is(Keyword.Ago) ? last + 1 : last, count);
        }

        return isFromToday && mishap[at].Is(TokenKind.Number) ? (at, mishap.TextOf(at) + " days") : null;
    }

    /// <summary>The window stands behind the comparison: <c>count of order &gt; 3 within 30 days</c>.</summary>
    private static IEnumerable<TextFix> Behind(Mishap mishap)
    {
        if (!mishap.HasLeft || mishap.Setting.Left.End >= mishap[mishap.At - 1].End)
        {
            yield break;
        }

        if (SaidWindow.At(mishap, mishap.At) is { } window)
        {
            var comparison = mishap.Text[mishap.Setting.Left.End..mishap[mishap.At - 1].End];
            yield return new TextFix(
                TextSpan.Between(mishap.Setting.Left.End, mishap[window.Last].End), $" {window.Text}{comparison}");
        }
    }

    /// <summary>The window stands in front: <c>within 30 days of last order</c>.</summary>
    private static IEnumerable<TextFix> InFront(Mishap mishap)
    {
        if (!mishap.IsAtStart || SaidWindow.At(mishap, mishap.At) is not { } window)
        {
            yield break;
        }

        var name = window.Last + 1;
        name += mishap[name].Is(Keyword.Of) ? 1 : 0;
        for (var last = Math.Min(name + 3, mishap.End - 1); last >= name; last--)
        {
            // 'no order' is a condition already, and nearly the name of a stream.
            var words = mishap.TextOf(name, last);
            var isCondition = mishap[name].Keyword is Keyword.No or Keyword.Any or Keyword.All or Keyword.Not;
            var any = !isCondition && mishap.Names.StreamOf(words) is { } stream ? $"any {stream}" : words;
            yield return mishap.Replace(mishap.At, last, $"{any} {window.Text}");
        }
    }

    /// <summary>The filter stands behind the window: <c>any order within 7 days where (…)</c>.</summary>
    private static IEnumerable<TextFix> FilterBehind(Mishap mishap)
    {
        var isFilter = mishap[mishap.At].Is(Keyword.Where) && mishap[mishap.At + 1].Is(TokenKind.Open);
        var close = isFilter ? mishap.Closing(mishap.At + 1) : -1;
        if (close < 0)
        {
            yield break;
        }

        for (var start = mishap.At - 1; start > mishap.Setting.Condition; start--)
        {
            if (mishap[start].Keyword
                is Keyword.Within or Keyword.This or Keyword.Previous or Keyword.Next or Keyword.Between)
            {
                yield return mishap.Replace(
                    start, close, $"{mishap.TextOf(mishap.At, close)} {mishap.TextOf(start, mishap.At - 1)}");
            }
        }
    }
}
