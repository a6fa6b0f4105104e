using System.Text;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Files;

/// <content>White space and comments, and where the next segment begins.</content>
internal sealed partial class FileParser
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Comments that were met and not yet given to what follows them.</summary>
    private readonly List<FileComment> _pending = [];

    /// <summary>Where lines begin that are surely segments, in order.</summary>
    private readonly List<int> _starts;

    private int _nextStart;
    private int _at;
    private int _lineStart;

    /// <summary>Whether something else than white space and comments stands before the present place on its line.</summary>
    private bool _hasContent;

    private int Column => _at - _lineStart;

    private List<int> SegmentStarts()
    {
        var starts = new List<int>();
        for (var line = _at; line >= 0; line = TextLines.NextStart(_text, line))
        {
            if (IsQuotedSegment(line))
            {
                starts.Add(line);
            }
        }

        return starts;
    }

    /// <summary>Where the next line begins that is surely a segment; the end of the text when there is none.</summary>
    private int NextSegment()
    {
        while (_nextStart < _starts.Count && _starts[_nextStart] <= _at)
        {
            _nextStart++;
        }

        return _nextStart < _starts.Count ? _starts[_nextStart] : _text.Length;
    }

    private bool IsQuotedSegment(int index)
    {
        var word = SegmentWordAt(index);
        if (word == 0)
        {
            return false;
        }

        index += word;
        while (index < _text.Length && (IsSpaceOnLine(_text[index]) || IsColon(_text[index])))
        {
            index++;
        }

        return index < _text.Length && QuotedText.IsOpening(_text[index]);
    }

    /// <summary>How long the word is that begins a segment at an index; 0 when there is none.</summary>
    private int SegmentWordAt(int index)
    {
        foreach (var word in _words.SegmentWords)
        {
            if (IsWord(index, word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether a word stands at an index, ASCII case ignored.</summary>
    private bool IsWord(int index, string word)
    {
        var end = index + word.Length;
        if (end > _text.Length)
        {
            return false;
        }

        var written = _text.AsSpan(index, word.Length);
        return (written.SequenceEqual(word) || Ascii.EqualsIgnoreCase(written, word))
            && (end == _text.Length || !Marks.ContinuesWord(Marks.RuneAt(_text, end).Rune));
    }

    /// <summary>Goes on to the next thing that is neither white space nor a comment; the comments become pending.</summary>
    private void SkipTrivia()
    {
        while (_at < _text.Length)
        {
            if (Marks.IsSpace(_text[_at]))
            {
                SkipSpace();
            }
            else if (IsAtComment())
            {
                AddPending(TakeComment());
            }
            else
            {
                return;
            }
        }
    }

    private void SkipSpace()
    {
        if (_text[_at++] is '\n' or '\r')
        {
            _lineStart = _at;
            _hasContent = false;
        }
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && IsSpaceOnLine(_text[_at]))
        {
            _at++;
        }
    }

    private static bool IsSpaceOnLine(char c) => Marks.IsSpace(c) && c is not ('\n' or '\r');

    private bool IsAtComment() =>
        _text[_at] == '/' && _at + 1 < _text.Length && _text[_at + 1] is '/' or '*';

    /// <summary>Reads a comment; one between <c>/*</c> and <c>*/</c> never goes past the start of a segment.</summary>
    private FileComment TakeComment()
    {
        var (start, column) = (_at, Column);
        if (_text[_at + 1] == '/')
        {
            var line = _text.AsSpan(_at).IndexOfAny('\n', '\r');
            _at = line < 0 ? _text.Length : _at + line;
            return new FileComment(start, _at, column, !_hasContent, IsClosed: true);
        }

        var inside = _text.AsSpan(_at + 2, Math.Max(NextSegment() - _at - 2, 0));
        var close = inside.IndexOf("*/");
        _at += 2 + (close < 0 ? inside.Length : close + 2);
        var comment = new FileComment(start, _at, column, !_hasContent, close >= 0);
        var lastBreak = _text.AsSpan(start, _at - start).LastIndexOfAny('\n', '\r');
        if (lastBreak >= 0)
        {
            _lineStart = start + lastBreak + 1;
            _hasContent = false;
        }

        return comment;
    }

    private void AddPending(FileComment comment)
    {
        if (comment.IsClosed)
        {
            _pending.Add(comment);
            return;
        }

        var line = _text.AsSpan(comment.Start).IndexOfAny('\n', '\r');
        var end = line < 0 ? comment.End : comment.Start + line;
        _issues.Error(
            IssueCodes.UnclosedComment,
            comment.Span,
            "the comment is not closed before the next segment",
            "Close it with */. Put // before each line of a segment that is not used.",
            new TextFix(new TextSpan(end, 0), " */"));
    }

    /// <summary>What the pending comments say.</summary>
    private string TakeRemarks() => TakeRemarks(_pending.Count);

    /// <summary>What those pending comments say that begin on the line where something ends.</summary>
    private string TakeRemarksOnLineOf(int end) => TakeRemarks(
        _pending.TakeWhile(comment => !_text.AsSpan(end, comment.Start - end).ContainsAny('\n', '\r')).Count());

    /// <summary>
    /// What the comments say that stand at the beginning of a file without a version: those up to the last empty line
    /// before the first segment.
    /// </summary>
    private string TakeRemarksOnFile()
    {
        var count = _pending.Count;
        for (var next = _at; count > 0 && !HasEmptyLine(_pending[count - 1].End, next); count--)
        {
            next = _pending[count - 1].Start;
        }

        return TakeRemarks(count);
    }

    private bool HasEmptyLine(int from, int to)
    {
        var between = _text.AsSpan(from, to - from);
        var first = TextLines.NextStart(between, 0);
        return first >= 0 && TextLines.NextStart(between, first) >= 0;
    }

    private string TakeRemarks(int count)
    {
        var said = string.Join(
            '\n', _pending.Take(count).Select(comment => Comments.Said(_text.AsSpan(comment.Start, comment.Span.Length))));
        _pending.RemoveRange(0, count);
        return Comments.Normal(said);
    }
}
