using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against dates in other notations.</summary>
internal static class DateRemedies
{
    private const int DateLength = 10;

    public static IEnumerable<TextFix> For(Mishap mishap)
    {
        var token = mishap[mishap.At];
        var mayBeDate = !mishap.HasLeft || mishap.Setting.LeftType is QuantityType.Date or QuantityType.Instant;
        if (!mayBeDate || mishap.IsAtStart)
        {
            yield break;
        }

        if (token.Kind is TokenKind.Number or TokenKind.InvalidNumber or TokenKind.InvalidDate or TokenKind.Word
            && DateFix.At(mishap.Text, token.Start) is var (date, length))
        {
            yield return new TextFix(new TextSpan(token.Start, length), date);
        }

        if (token.Is(TokenKind.Text))
        {
            var inside = mishap.TextOf(mishap.At)[1..^1].Trim();
            var isOther = DateFix.At(inside, 0) is var (_, all) && all == inside.Length;
            yield return mishap.Replace(mishap.At, mishap.At, isOther ? DateFix.At(inside, 0)!.Value.Date : inside);
        }

        if (token.Is(TokenKind.Instant))
        {
            yield return mishap.Replace(mishap.At, mishap.At, mishap.TextOf(mishap.At)[..DateLength]);
        }

        foreach (var fix in OfYear(mishap))
        {
            yield return fix;
        }
    }

    /// <summary>A year alone: from its first day, or all of it.</summary>
    private static IEnumerable<TextFix> OfYear(Mishap mishap)
    {
        var year = mishap.TextOf(mishap.At);
        if (!mishap[mishap.At].Is(TokenKind.Number) || year.Length != 4 || year[0] is not ('1' or '2'))
        {
            yield break;
        }

        var before = mishap[mishap.At - 1];
        if (before.Kind is TokenKind.AtLeast or TokenKind.Less || before.Is(Keyword.Before))
        {
            yield return mishap.Replace(mishap.At, mishap.At, $"{year}-01-01");
        }

        if (before.Kind is TokenKind.Greater or TokenKind.AtMost || before.Is(Keyword.After))
        {
            yield return mishap.Replace(mishap.At, mishap.At, $"{year}-12-31");
        }

        if (before.Is(Keyword.In) || before.Is(Keyword.On) || before.Is(Keyword.Is) || before.Is(TokenKind.Equal))
        {
            yield return mishap.Replace(mishap.At - 1, mishap.At, $"between {year}-01-01 and {year}-12-31");
        }
    }
}
