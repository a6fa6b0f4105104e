using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>What only follows from a mistake before is not reported.</content>
internal sealed partial class RuleParser
{
    private int _reportedEnd;

    /// <summary>
    /// Whether an <c>and</c> or <c>or</c> joins values, as in <c>betwen 100 and 200</c>: no condition begins with one.
    /// </summary>
    private bool IsBeforeValue() => (Current.Is(Keyword.And) || Current.Is(Keyword.Or))
        && Peek(1).Kind is TokenKind.Number or TokenKind.Date or TokenKind.Instant or TokenKind.Text or TokenKind.Time;

    /// <summary>After <c>AND(a, b)</c>, the <c>AND</c> joins nothing and its arguments are no group.</summary>
    private void SkipCall()
    {
        if (!Peek(1).Is(TokenKind.Open) || Current.Is(TokenKind.Open))
        {
            return;
        }

        Advance();
        var open = 0;
        do
        {
            open += Current.Is(TokenKind.Open) ? 1 : Current.Is(TokenKind.Close) ? -1 : 0;
            Advance();
        }
        while (open > 0 && !Current.Is(TokenKind.End));
    }

    /// <summary>
    /// Reports a mistake of spelling that is met while skipping, unless it belongs to the one before: the other end of
    /// quotes and brackets, a quote that touches what was refused.
    /// </summary>
    private void MistakeOnTheWay()
    {
        var isOwn = Current.Start >= _reportedEnd && !Current.Is(TokenKind.UnknownCharacter)
            && !(Current.Is(TokenKind.UnclosedText) && (Current.Length == 1 || _tokens[_at - 1].End == Current.Start));
        if (Current.IsMistake && isOwn)
        {
            Mistake(Current);
        }
        else if (Current.Is(TokenKind.Number) && isOwn && RunOf(Current) is var run && run.Length > Current.Length)
        {
            InvalidNumber(run);
        }
    }
}
