using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Files;

/// <content>The members of a segment.</content>
internal sealed partial class FileParser
{
    private const int LongestName = 60;

    /// <summary>The name at the start of a line, up to its colon.</summary>
    private readonly record struct MemberName(TextSpan Span, int AfterColon, Member? Member);

    private void ReadMembers(SegmentSyntax segment)
    {
        var given = new HashSet<Member>();
        var isLost = false;
        for (SkipTrivia(); !IsAtEnd && !IsAtSegment(); SkipTrivia())
        {
            if ((MemberHere() ?? MemberWithoutColon()) is { } name)
            {
                isLost = false;
                ReadMember(segment, name, given);
                continue;
            }

            if (!isLost)
            {
                Unexpected("a member such as 'owner:' or 'rule:'");
            }

            isLost = true;
            SkipLine();
        }

        if (!given.Contains(Member.Rule) && !_issues.IsFull)
        {
            _issues.Error(
                IssueCodes.MissingRule,
                segment.Line,
                "the segment has no rule",
                "Write 'rule:' and who belongs to it; a rule of another segment is 'in segment \"…\"'.");
        }
    }

    private void ReadMember(SegmentSyntax segment, MemberName name, HashSet<Member> given)
    {
        var remarks = TakeRemarks();
        var column = Column;
        _at = name.AfterColon;
        _hasContent = true;
        if (name.Member is not { } member)
        {
            UnknownMember(name);
            segment.Remark(remarks);
            ScanRule(int.MaxValue);
            return;
        }

        var isAgain = !given.Add(member);
        if (isAgain)
        {
            _issues.Error(
                IssueCodes.MemberGivenTwice,
                name.Span,
                $"'{FileWords.NameOf(member)}' is given twice",
                "Keep one of them.");
        }

        segment.Remark(member, remarks);
        var target = isAgain ? new SegmentSyntax { Line = default, KeySpan = default, Key = null } : segment;
        if (member == Member.Rule)
        {
            target.Rule = ScanRule(column);
            return;
        }

        if (IsValueMissing())
        {
            Missing(member, name.AfterColon);
            return;
        }

        ReadValue(target, member);
        segment.Remark(member, TakeRemarks());
        EndLine(remark => segment.Remark(member, remark));
    }

    private void ReadValue(SegmentSyntax segment, Member member)
    {
        switch (member)
        {
            case Member.Description:
                segment.Description = ReadLines();
                break;
            case Member.Owner:
                segment.Owner = ReadBoundedText("an owner");
                break;
            case Member.ReviewBy:
                segment.ReviewBy = ReadDate();
                break;
            default:
                segment.Version = ReadVersion();
                break;
        }
    }

    /// <summary>A text on each of one or several lines.</summary>
    private string ReadLines()
    {
        var start = _at;
        List<string> lines = [ReadBoundedText("a description")];
        var length = lines[0].Length;
        while (FollowsTextOnNextLine())
        {
            lines.Add(ReadBoundedText("a description"));
            length += lines[^1].Length + 1;
        }

        if (lines.Count > 1 && length > _limits.TextLength)
        {
            TooLong("a description", TextSpan.Between(start, _at), length);
        }

        return string.Join('\n', lines);
    }

    private bool FollowsTextOnNextLine()
    {
        var (at, lineStart, pending) = (_at, _lineStart, _pending.Count);
        SkipTrivia();
        if (!_hasContent && _at < _text.Length && QuotedText.IsOpening(_text[_at]))
        {
            return true;
        }

        // What was skipped is skipped again by who looks for the end of the line.
        _pending.RemoveRange(pending, _pending.Count - pending);
        (_at, _lineStart, _hasContent) = (at, lineStart, true);
        return false;
    }

    private string ReadBoundedText(IssueText what)
    {
        var (text, span) = ReadText(what);
        if (text?.Length > _limits.TextLength)
        {
            TooLong(what, span, text.Length);
        }

        return text ?? "";
    }

    private void TooLong(IssueText what, TextSpan span, int length) => _issues.Error(
        IssueCodes.TextTooLong,
        span,
        $"{what} has {length} characters, at most {_limits.TextLength} are allowed",
        "Shorten it, or raise the limit.");

    private DateOnly? ReadDate()
    {
        var run = RunHere();
        _hasContent = true;
        if (MomentText.TryReadDate(_text.AsSpan(run.Start, run.Length), out var date))
        {
            _at = run.End;
            return date;
        }

        // A wrong date may have spaces in it.
        var rest = RestOfLine();
        _at = rest.End;
        var meant = DateFix.For(_text.AsSpan(rest.Start, rest.Length));
        _issues.Error(
            IssueCodes.InvalidDate,
            rest,
            $"'{Shown(rest)}' is no date",
            "Write dates as 2026-03-04: year, month, day.",
            meant is null ? [] : [new TextFix(rest, meant)]);
        return null;
    }

    private int ReadVersion()
    {
        var run = RunHere();
        _at = run.End;
        _hasContent = true;
        if (!NumberText.TryRead(_text.AsSpan(run.Start, run.Length), out var number) || !decimal.IsInteger(number))
        {
            _issues.Error(
                IssueCodes.InvalidNumber,
                run,
                $"'{Shown(run)}' is no version",
                "Write a whole number, 1 or more.");
            return 1;
        }

        if (number is >= 1 and <= int.MaxValue)
        {
            return (int)number;
        }

        _issues.Error(
            IssueCodes.NumberOutOfRange,
            run,
            $"a version is 1 to {int.MaxValue}",
            "Write a number in that range.");
        return 1;
    }

    /// <summary>Whether the next thing belongs to another member or segment already.</summary>
    private bool IsValueMissing()
    {
        SkipTrivia();
        return IsAtEnd || IsAtSegment() || MemberHere() is not null;
    }

    private void Missing(Member member, int index) => _issues.Error(
        IssueCodes.UnexpectedToken,
        new TextSpan(index, 0),
        $"{Expected(member)} is expected after '{FileWords.NameOf(member)}:'",
        "Write it, or leave the member out.");

    private static IssueText Expected(Member member) => member switch
    {
        Member.ReviewBy => "a date such as 2026-12-31",
        Member.Version => "a whole number",
        _ => "a text in quotes",
    };

    private void UnknownMember(MemberName name)
    {
        var written = _text.Substring(name.Span.Start, name.Span.Length);
        var nearest = _words.Nearest(written);
        _issues.Error(
            IssueCodes.UnknownSegmentMember,
            name.Span,
            $"a segment has no member '{Shown(name.Span)}'",
            nearest is null
                ? IssueText.Of($"Members are {FileWords.AllMembers}. In a rule, write '=' instead of ':'.")
                : IssueText.Of($"Did you mean '{nearest}'?"),
            nearest is null ? [] : [new TextFix(name.Span, nearest)]);
    }

    /// <summary>The member that begins here, known or not: words and a colon at the start of a line.</summary>
    private MemberName? MemberHere()
    {
        if (_hasContent || !Marks.StartsWord(Marks.RuneAt(_text, _at).Rune))
        {
            return null;
        }

        var end = _at;
        while (end < _text.Length && end - _at <= LongestName && !IsColon(_text[end]))
        {
            var (rune, length) = Marks.RuneAt(_text, end);
            if (!Marks.ContinuesWord(rune) && _text[end] != '-' && !IsSpaceOnLine(_text[end]))
            {
                return null;
            }

            end += length;
        }

        if (end == _text.Length || !IsColon(_text[end]))
        {
            return null;
        }

        var name = _text[_at..end].TrimEnd();
        return new MemberName(new TextSpan(_at, name.Length), end + 1, _words.Find(name));
    }

    /// <summary>The member whose colon is missing.</summary>
    private MemberName? MemberWithoutColon()
    {
        foreach (var word in _words.MemberNames)
        {
            if (IsWord(_at, word))
            {
                var span = new TextSpan(_at, word.Length);
                _issues.Error(
                    IssueCodes.UnexpectedToken,
                    new TextSpan(span.End, 0),
                    $"':' is expected after '{word}'",
                    "Write it there.",
                    new TextFix(new TextSpan(span.End, 0), ":"));
                return new MemberName(span, span.End, _words.Find(word));
            }
        }

        return null;
    }

    private static bool IsColon(char c) => c is ':' or '\uFF1A';
}
