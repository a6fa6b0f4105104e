using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against Chinese sentences whose words stand around the value.</summary>
internal static class ChineseRemedies
{
    public static IEnumerable<TextFix> For(Mishap mishap) =>
        Range(mishap).Concat(Affix(mishap)).Concat(Alternatives(mishap));

    /// <summary>在18到30之间, 18-30: both ends without <c>between</c>.</summary>
    private static IEnumerable<TextFix> Range(Mishap mishap)
    {
        var at = mishap.At;
        var isRange = mishap.HasLeft && mishap[at].Is(TokenKind.Number) && mishap[at + 2].Is(TokenKind.Number)
            && (mishap[at + 1].Keyword is Keyword.To or Keyword.And || mishap[at + 1].Is(TokenKind.Minus));
        if (isRange && (mishap[at - 1].Is(Keyword.In) || mishap[at - 1].End == mishap.Setting.Left.End))
        {
            var first = mishap[at - 1].Is(Keyword.In) ? at - 1 : at;
            yield return mishap.Replace(first, at + 2, $"between {mishap.TextOf(at)} and {mishap.TextOf(at + 2)}");
        }
    }

    /// <summary>以“李”开头: the operator stands on both sides of its text.</summary>
    private static IEnumerable<TextFix> Affix(Mishap mishap)
    {
        var at = mishap.At;
        if (mishap.Word(at) != "以" || !mishap[at + 1].Is(TokenKind.Text))
        {
            yield break;
        }

        var operation = mishap.Word(at + 2) switch
        {
            "开头" or "开始" => "starts with",
            "结尾" or "结束" => "ends with",
            _ => null,
        };
        if (operation is not null)
        {
            yield return mishap.Replace(at, at + 2, $"{operation} {mishap.TextOf(at + 1)}");
        }
    }

    /// <summary>是上海或杭州: one of several values without quotes, which is no value of its own.</summary>
    private static IEnumerable<TextFix> Alternatives(Mishap mishap)
    {
        var said = mishap[mishap.At].Is(TokenKind.Word) ? mishap.TextOf(mishap.At).Split('或') : [];
        var before = mishap[mishap.At - 1];
        if (mishap.HasLeft && said.Length > 1 && !said.Contains("") && (before.Is(Keyword.Is) || before.Is(TokenKind.Equal)))
        {
            var values = string.Join(", ", said.Select(TextLiterals.Quote));
            yield return mishap.Replace(mishap.At - 1, mishap.At, $"in ({values})");
        }
    }
}
