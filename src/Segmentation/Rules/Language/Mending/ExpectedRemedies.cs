using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Puts in the one keyword that can stand at a place.</summary>
internal static class ExpectedRemedies
{
    public static IEnumerable<TextFix> For(Mishap mishap)
    {
        if (mishap.Setting.Expected == Keyword.None)
        {
            yield break;
        }

        var keyword = mishap.Setting.Expected.Text();
        yield return mishap[mishap.At].Is(TokenKind.End)
            ? mishap.InsertAfter(mishap.At - 1, $" {keyword}")
            : mishap.InsertBefore(mishap.At, $"{keyword} ");
        if (mishap[mishap.At].Kind is not (TokenKind.Text or TokenKind.Number or TokenKind.Date or TokenKind.Instant))
        {
            yield return mishap.Replace(mishap.At, mishap.At, keyword);
        }
    }
}
