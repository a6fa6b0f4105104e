using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Takes away what stands twice, or at the end or the beginning with nothing beside it.</summary>
internal static class SurplusRemedies
{
    private static readonly string[] FillWords =
        ["the", "a", "an", "of", "is", "if", "when", "where", "that", "has", "who", "with", "ago", "="];

    public static IEnumerable<TextFix> For(Mishap mishap)
    {
        var at = mishap.At;
        var before = mishap[at - 1];
        var isJointBefore = mishap.IsJoint(at - 1);
        if (isJointBefore && (mishap[at].Is(TokenKind.End) || mishap[at].Is(TokenKind.Close)) && at > 1)
        {
            yield return new TextFix(TextSpan.Between(mishap[at - 2].End, before.End), "");
        }

        var isTwice = at > 0 && mishap[at].Length > 0 && mishap.Word(at) == mishap.Word(at - 1);
        var isJointInFront = mishap.IsAtStart && !isJointBefore && mishap.IsJoint(at);
        var isSignBesideSign = mishap.IsSign(at) && (before.Is(Keyword.Is) || mishap.IsSign(at - 1));
        if (isSignBesideSign && Joined(mishap.Word(at - 1) + mishap.Word(at)) is { } sign)
        {
            yield return mishap.Replace(at - 1, at, sign);
        }

        if (mishap.IsSign(at) && before.Is(Keyword.Is))
        {
            yield return mishap.Remove(at - 1, at - 1);
        }

        if (isTwice || isJointInFront || isSignBesideSign || IsFillWord(mishap, at))
        {
            yield return mishap.Remove(at, at);
        }


        var isStop = mishap[at].Is(TokenKind.Dot) || mishap[at].Is(TokenKind.Comma);
        if (isStop && at + 1 == mishap.End)
        {
            yield return mishap.Remove(at, at);
        }
    }

    private static bool IsFillWord(Mishap mishap, int at) =>
        FillWords.Contains(mishap.Word(at)) && !mishap[at + 1].Is(TokenKind.Open);

    /// <summary>The one sign that two beside each other mean.</summary>
    private static string? Joined(string signs) => (signs.Contains('<'), signs.Contains('>'), signs.Contains('=')) switch
    {
        (true, false, true) => "<=",
        (false, true, true) => ">=",
        (true, true, false) => "!=",
        _ => null,
    };
}
