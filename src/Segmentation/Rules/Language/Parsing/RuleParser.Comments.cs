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
        var from = _commentsTaken;
        while (_commentsTaken < _comments?.Count && _comments[_commentsTaken].Start < before)
        {
            _commentsTaken++;
        }

        return SaidFrom(from);
    }

    /// <summary>What the comments say inside of the operand just read and after it on its last line.</summary>
    private string? TakeCommentsOfOperand()
    {
        if (_commentsTaken >= (_comments?.Count ?? 0))
        {
            return null;
        }

        var end = _tokens[_at - 1].End;
        var from = _commentsTaken;
        var isLast = Current.Is(TokenKind.End);
        var isJoined = Current.Is(Keyword.And) || Current.Is(Keyword.Or);
        var limit = isLast ? _text.Length : Peek(isJoined ? 1 : 0).Start;
        var line = isLast ? -1 : _text.AsSpan(end, limit - end).IndexOfAny('\n', '\r');
        limit = line < 0 ? limit : end + line;
        while (_commentsTaken < _comments!.Count && _comments[_commentsTaken].Start < limit)
        {
            _commentsTaken++;
        }

        return SaidFrom(from);
    }

    /// <summary>What the comments say from one on that were taken, a line each; null when there are none.</summary>
    private string? SaidFrom(int first) => first == _commentsTaken
        ? null
        : string.Join('\n', _comments!.Skip(first).Take(_commentsTaken - first).Select(Said));

    private string Said(TextSpan comment) => Comments.Said(_text.AsSpan(comment.Start, comment.Length));
}
