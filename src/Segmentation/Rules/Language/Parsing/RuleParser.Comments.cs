using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>
/// Comments become remarks of the operand beside which they stand: before or inside it, or after it on the same line.
/// </content>
internal sealed partial class RuleParser
{
    private int _commentsTaken;

    /// <summary>What the comments say that begin before an index and were not taken yet; null when there are none.</summary>
    private string? TakeComments(int before)
    {
        string? said = null;
        while (_commentsTaken < _comments?.Count && _comments[_commentsTaken].Start < before)
        {
            said = Comments.Joined(said, Said(_comments[_commentsTaken++]));
        }

        return said;
    }

    /// <summary>What the comments say inside of the operand just read and after it on its last line.</summary>
    private string? TakeCommentsOfOperand()
    {
        if (_commentsTaken >= (_comments?.Count ?? 0))
        {
            return null;
        }

        var end = _tokens[_at - 1].End;
        var said = TakeComments(end);
        var isLast = Current.Is(TokenKind.End);
        var isJoined = Current.Is(Keyword.And) || Current.Is(Keyword.Or);
        var limit = isLast ? _text.Length : Peek(isJoined ? 1 : 0).Start;
        while (_commentsTaken < _comments!.Count && _comments[_commentsTaken] is var comment && comment.Start < limit
            && (isLast || !_text.AsSpan(end, comment.Start - end).ContainsAny('\n', '\r')))
        {
            said = Comments.Joined(said, Said(comment));
            _commentsTaken++;
        }

        return said;
    }

    private string Said(TextSpan comment) => Comments.Said(_text.AsSpan(comment.Start, comment.Length));
}
