using Segmentation.Diagnostics;

namespace Segmentation.Rules.Language.Files;

/// <summary>The issues of one file: one error at a place, each with file, line and column.</summary>
/// <param name="file">The file.</param>
/// <param name="number">Its number in the set.</param>
/// <param name="all">Where the issues of the set go.</param>
internal sealed class FileIssues(SegmentFile file, int number, SetIssues all)
{
    private readonly HashSet<int> _errorsAt = [];
    private TextLines? _lines;

    public bool IsFull => all.IsFull;

    public bool HasErrors => _errorsAt.Count > 0;

    public void Error(IssueCode code, TextSpan span, IssueText message, IssueText cure, params ReadOnlySpan<TextFix> fixes) =>
        Add(code, IssueSeverity.Error, span, message, cure, fixes);

    /// <summary>Reports an error after which nothing more is read, of this file or another.</summary>
    public void Fatal(IssueCode code, TextSpan span, IssueText message, IssueText cure, params ReadOnlySpan<TextFix> fixes)
    {
        Error(code, span, message, cure, fixes);
        all.Stop();
    }

    public void Warning(IssueCode code, TextSpan span, IssueText message, IssueText cure) =>
        Add(code, IssueSeverity.Warning, span, message, cure, []);

    /// <summary>Adds an issue of a rule's text that begins at an index.</summary>
    public void Add(Issue issue, int start)
    {
        var inFile = RulePlace.InFile(issue, file.Name, start, PositionOf);
        if (issue.Severity != IssueSeverity.Error || _errorsAt.Add(inFile.Span!.Value.Start))
        {
            all.Add(number, inFile);
        }
    }

    /// <summary>A place in the file, such as <c>shop.segments(12,9)</c>.</summary>
    public string PlaceOf(int index) => file.Name + PositionOf(index);

    private void Add(
        IssueCode code, IssueSeverity severity, TextSpan span, IssueText message, IssueText cure, ReadOnlySpan<TextFix> fixes)
    {
        var issue = IssueTexts.Issue(code, severity, "", message, cure);
        Add(issue with { Span = span, Fixes = [.. fixes] }, start: 0);
    }

    private TextPosition PositionOf(int index) => (_lines ??= new TextLines(file.Text)).PositionOf(index);
}
