using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Files;

/// <summary>Cuts a file into segments and their members; the rules are read afterwards.</summary>
/// <remarks>
/// A segment begins with the word <c>segment</c> at the start of a line and ends where the next one begins. A member begins
/// on a line of its own with its name and a colon; no rule has a colon after words at the start of a line. One pass, no
/// recursion; what follows a mistake is read again from the next member or segment on.
/// </remarks>
internal sealed partial class FileParser
{
    private readonly SegmentFile _file;
    private readonly string _text;
    private readonly FileIssues _issues;
    private readonly SegmentFileLimits _limits;
    private readonly int _mostSegments;
    private readonly FileWords _words;
    private readonly List<SegmentSyntax> _segments = [];
    private string _comment = "";

    private FileParser(
        SegmentFile file, FileIssues issues, SegmentFileLimits limits, int mostSegments, RuleKeywords keywords)
    {
        _file = file;
        _text = file.Text;
        _issues = issues;
        _limits = limits;
        _mostSegments = mostSegments;
        _words = FileWords.Of(keywords);
        _at = _lineStart = _text.StartsWith(ByteOrderMark) ? 1 : 0;
        _starts = SegmentStarts();
    }

    private bool IsAtEnd => _at == _text.Length || _issues.IsFull;

    /// <param name="file">The file.</param>
    /// <param name="issues">Where its mistakes go.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="mostSegments">How many more segments the set may have.</param>
    /// <param name="keywords">The language that is read besides English.</param>
    public static FileSyntax Parse(
        SegmentFile file, FileIssues issues, SegmentFileLimits limits, int mostSegments, RuleKeywords keywords) =>
        new FileParser(file, issues, limits, mostSegments, keywords).Parse();

    private FileSyntax Parse()
    {
        SkipTrivia();
        if (IsWord(_at, FileWords.Segments))
        {
            ReadVersionOfFile();
        }
        else
        {
            _comment = TakeRemarksOnFile();
        }

        while (!IsAtEnd)
        {
            if (IsAtSegment())
            {
                ReadSegment();
            }
            else
            {
                Unexpected("a segment");
                SkipToSegment();
            }

            SkipTrivia();
        }

        if (_segments.Count == 0 && !_issues.HasErrors)
        {
            _issues.Error(
                IssueCodes.NoSegments,
                new TextSpan(_text.Length, 0),
                "the file has no segment",
                "Write a segment, or leave the file out; perhaps it was read while it was written.");
        }

        return new FileSyntax(_file, _comment, _segments, TakeRemarks(), _issues);
    }

    private void ReadVersionOfFile()
    {
        var start = _at;
        _at += FileWords.Segments.Length;
        _hasContent = true;
        SkipSpaces();
        var version = RestOfLine();
        _comment = TakeRemarks();
        _at = version.End;
        if (NumberText.TryRead(_text.AsSpan(version.Start, version.Length), out var number) && number == FileWords.Version)
        {
            SkipTrivia();
            _comment = Comments.Merged(_comment, TakeRemarksOnLineOf(version.End));
            return;
        }

        // What another version means is unknown.
        _issues.Fatal(
            IssueCodes.UnknownFileVersion,
            TextSpan.Between(start, version.End),
            $"the version of the file is '{Shown(version)}', expected {FileWords.Version}",
            $"Write '{FileWords.FirstLine}', or use a version of the library that reads the file.",
            new TextFix(TextSpan.Between(start, version.End), FileWords.FirstLine));
    }

    private void ReadSegment()
    {
        var word = new TextSpan(_at, SegmentWordAt(_at));
        if (_segments.Count == _mostSegments)
        {
            _issues.Fatal(
                IssueCodes.FilesTooLarge,
                word,
                $"there are more than {_limits.Segments} segments",
                "Use fewer segments, or raise the limit.");
            return;
        }

        var comment = TakeRemarks();
        var start = _at;
        CheckStartOfLine(word);
        _at = word.End;
        _hasContent = true;
        SkipSpaces();
        SkipColonAfterSegment();
        var (key, span) = ReadKey();
        var segment = new SegmentSyntax { Line = TextSpan.Between(start, span.End), KeySpan = span, Key = key };
        _segments.Add(segment);
        segment.Remark(comment);
        EndLine(segment.Remark);
        ReadMembers(segment);
    }

    private void CheckStartOfLine(TextSpan word)
    {
        if (_at > _lineStart)
        {
            _issues.Error(
                IssueCodes.UnexpectedToken,
                word,
                "a segment begins at the start of its line",
                "Remove what stands before it on its line.",
                new TextFix(TextSpan.Between(_lineStart, _at), ""));
        }
    }

    private void SkipColonAfterSegment()
    {
        if (_at < _text.Length && IsColon(_text[_at]))
        {
            _issues.Error(
                IssueCodes.UnexpectedToken,
                new TextSpan(_at, 1),
                "the key of the segment in quotes is expected, not ':'",
                "Only members have a colon.",
                new TextFix(new TextSpan(_at, 1), ""));
            _at++;
            SkipSpaces();
        }
    }

    private (string? Key, TextSpan Span) ReadKey()
    {
        var (text, span) = ReadText("the key of the segment");
        if (text is null)
        {
            return (null, span);
        }

        var isBlank = string.IsNullOrWhiteSpace(text);
        if (!isBlank && text.Length <= Segment.MaxKeyLength)
        {
            return (text, span);
        }

        _issues.Error(
            IssueCodes.InvalidSegmentKey,
            span,
            isBlank
                ? "the key is empty"
                : IssueText.Of($"the key has {text.Length} characters, at most {Segment.MaxKeyLength} are allowed"),
            "Name the segment in a few words; other rules refer to it by them.");
        return (null, span);
    }
}
