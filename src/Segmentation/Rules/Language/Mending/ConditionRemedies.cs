using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against conditions that begin with a value or leave out the name, and conditions side by side.</summary>
internal static class ConditionRemedies
{
    public static IEnumerable<TextFix> For(Mishap mishap) =>
        Turned(mishap).Concat(NameLeftOut(mishap)).Concat(Or(mishap)).Concat(SideBySide(mishap));

    /// <summary><c>100 &lt; spend</c>, <c>"tea" in tags</c>.</summary>
    private static IEnumerable<TextFix> Turned(Mishap mishap)
    {
        var at = mishap.At;
        var isValue = mishap[at].Kind is TokenKind.Number or TokenKind.Text or TokenKind.Date or TokenKind.Instant;
        if (!mishap.IsAtStart || !isValue)
        {
            yield break;
        }

        var sign = mishap[at + 1].Is(Keyword.In) ? "contains" : Mirrored(mishap[at + 1].Kind);
        for (var last = Math.Min(at + 5, mishap.End - 1); sign is not null && last > at + 1; last--)
        {
            var name = mishap.TextOf(at + 2, last);
            if (!mishap.Names.IsQuantity(name))
            {
                continue;
            }

            var turned = $"{name} {sign} {mishap.TextOf(at)}";
            if (Mirrored(mishap[last + 1].Kind) is not null)
            {
                yield return mishap.Replace(at, last, $"{turned} and {name}");
            }

            yield return mishap.Replace(at, last, turned);
        }
    }

    private static string? Mirrored(TokenKind sign) => sign switch
    {
        TokenKind.Less => ">",
        TokenKind.AtMost => ">=",
        TokenKind.Greater => "<",
        TokenKind.AtLeast => "<=",
        TokenKind.Equal => "=",
        TokenKind.NotEqual => "!=",
        _ => null,
    };

    /// <summary><c>spend &gt; 100 and &lt; 500</c>, <c>city = "A" or "B"</c>.</summary>
    private static IEnumerable<TextFix> NameLeftOut(Mishap mishap)
    {
        var isAtEnd = mishap.IsJoint(mishap.At) || mishap[mishap.At].Is(TokenKind.End);
        if (isAtEnd || mishap.Setting.Earlier.Length == 0 || !mishap.IsJoint(mishap.At - 1))
        {
            yield break;
        }

        var name = mishap.TextOf(mishap.Setting.Earlier);
        yield return mishap.InsertBefore(mishap.At, name + " ");
        var value = mishap[mishap.At - 2].Start;
        if (value > mishap.Setting.Earlier.End)
        {
            var sign = mishap.Text[mishap.Setting.Earlier.End..value].Trim();
            yield return mishap.InsertBefore(mishap.At, $"{name} {sign} ");
            if (mishap[mishap.At].Is(TokenKind.Word))
            {
                yield return mishap.Replace(
                    mishap.At, mishap.At, $"{name} {sign} {TextLiterals.Quote(mishap.TextOf(mishap.At))}");
            }
        }
    }

    /// <summary><c>(a) or unknown</c>: it belongs to the condition.</summary>
    private static IEnumerable<TextFix> Or(Mishap mishap)
    {
        var isAfterGroup = mishap[mishap.At].Is(Keyword.Unknown) && mishap[mishap.At - 1].Is(Keyword.Or)
            && mishap[mishap.At - 2].Is(TokenKind.Close);
        return isAfterGroup
            ? [new TextFix(TextSpan.Between(mishap[mishap.At - 2].Start, mishap[mishap.At].End), " or unknown)")]
            : [];
    }

    /// <summary>A word or a sign is missing between two conditions, or between a quantity and its value.</summary>
    private static IEnumerable<TextFix> SideBySide(Mishap mishap)
    {
        var at = mishap.At;
        var isValue = mishap[at].Kind is TokenKind.Text or TokenKind.Date or TokenKind.Instant
            || mishap[at].Keyword is Keyword.True or Keyword.False;
        if (isValue && mishap.HasLeft && mishap.Setting.Left.End == mishap[at - 1].End)
        {
            yield return mishap.InsertBefore(at, "= ");
        }

        if (mishap[at].Is(TokenKind.Comma))
        {
            yield return mishap.Replace(at, at, " and");
        }
        else if (!mishap.IsAtStart && mishap[at].Kind is TokenKind.Word or TokenKind.Open && !mishap.Setting.IsInList)
        {
            yield return mishap.InsertBefore(at, "and ");
        }
    }
}
