using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>What only follows from a mistake before is not reported.</content>
internal sealed partial class RuleParser
{
    private const string Closings = "'’‘”“»«」』》〉›]}】〕`";

    private int _reportedEnd;

    /// <summary>
    /// Whether an <c>and</c> or <c>or</c> joins values, as in <c>betwen 100 and 200</c>: no condition begins with one.
    /// </summary>
    private bool IsBeforeValue() => (Current.Is(Keyword.And) || Current.Is(Keyword.Or))
        && Peek(1).Kind is TokenKind.Number or TokenKind.Date or TokenKind.Instant or TokenKind.Text or TokenKind.Time;

    /// <summary>Reports a mistake of spelling that is met while skipping, unless it belongs to the one before.</summary>
    private void MistakeOnTheWay()
    {
        var isOwn = Current.IsMistake && Current.Start >= _reportedEnd
            && !(Current.Length == 1 && (Closings.Contains(_text[Current.Start]) || Current.Is(TokenKind.UnclosedText)));
        if (isOwn)
        {
            Mistake(Current);
        }
    }
}
