using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Files;

/// <content>Where a rule ends.</content>
internal sealed partial class FileParser
{
    /// <summary>Goes over a rule to the next member or segment.</summary>
    /// <param name="column">The column of its member; words with a colon that are indented further are part of the rule,
    /// unless they are the name of a member or nearly so.</param>
    /// <returns>The rule's text: from its first to its last token, and the comments that belong to it.</returns>
    private TextSpan ScanRule(int column)
    {
        var (start, end) = (_at, _at);
        var isAfterIn = false;
        var comments = new List<FileComment>();
        while (_at < _text.Length)
        {
            if (Marks.IsSpace(_text[_at]))
            {
                SkipSpace();
            }
            else if (IsAtComment())
            {
                comments.Add(TakeComment());
            }
            else if (!_hasContent && (IsAtSegmentInRule(isAfterIn) || EndsRule(column)))
            {
                break;
            }
            else
            {
                isAfterIn = SkipToken();
                end = _at;
                comments.Clear();
            }
        }

        return Trimmed(start, LastOfRule(end, comments));
    }

    /// <summary>
    /// Comments after the last token belong to the rule, except those on lines of their own that are not indented further
    /// than what follows: they become pending.
    /// </summary>
    private int LastOfRule(int end, List<FileComment> comments)
    {
        var column = _at < _text.Length ? Column : 0;
        var count = comments.Count;
        while (count > 0 && comments[count - 1].IsOnOwnLine && comments[count - 1].Column <= column)
        {
            count--;
        }

        foreach (var comment in comments[count..])
        {
            AddPending(comment);
        }

        return count > 0 ? comments[count - 1].End : end;
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && Marks.IsSpace(_text[start]))
        {
            start++;
        }

        return TextSpan.Between(start, end);
    }

    private bool EndsRule(int column) => MemberHere() is { } name
        && (name.Member is not null || Column <= column
            || _words.Nearest(_text.Substring(name.Span.Start, name.Span.Length)) is not null);

    /// <summary>Skips a text, a word or a character; whether it was the word <c>in</c>.</summary>
    private bool SkipToken()
    {
        _hasContent = true;
        if (QuotedText.IsOpening(_text[_at]))
        {
            _at = QuotedText.Scan(_text, _at).End;
            return false;
        }

        var start = _at;
        do
        {
            _at += Marks.RuneAt(_text, _at).Length;
        }
        while (_at < _text.Length && Marks.ContinuesWord(Marks.RuneAt(_text, _at).Rune));

        return char.IsLetter(_text[start]) && Keywords.Find(_text.AsSpan(start, _at - start)) == Keyword.In;
    }

    /// <summary>Whether a segment begins here; that it is indented is reported when it is read.</summary>
    private bool IsAtSegment() => !_hasContent && SegmentWordAt(_at) > 0;

    /// <summary>
    /// Whether a segment begins here rather than a rule going on: after <c>in</c>, the indented words
    /// <c>segment "x"</c> are part of the rule; no other place in a rule has them.
    /// </summary>
    private bool IsAtSegmentInRule(bool isAfterIn) =>
        IsAtSegment() && (Column == 0 || (!isAfterIn && IsQuotedSegment(_at)));
}
