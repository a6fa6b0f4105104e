using System.Collections.Immutable;

namespace Segmentation.Diagnostics;

/// <summary>Collects issues while something is built, so that all are reported at once.</summary>
internal sealed class IssueLog
{
    private readonly List<Issue> _issues = [];

    public bool IsEmpty => _issues.Count == 0;

    public bool HasErrors => Errors > 0;

    public int Count => _issues.Count;

    public int Errors { get; private set; }

    public void Error(IssueCode code, IssueText place, IssueText message, IssueText cure, TextSpan? span = null) =>
        Add(IssueTexts.Issue(code, IssueSeverity.Error, place, message, cure) with { Span = span });

    public void Warning(IssueCode code, IssueText place, IssueText message, IssueText cure, TextSpan? span = null) =>
        Add(IssueTexts.Issue(code, IssueSeverity.Warning, place, message, cure) with { Span = span });

    public void Add(Issue issue)
    {
        _issues.Add(issue);
        Errors += issue.Severity == IssueSeverity.Error ? 1 : 0;
    }

    /// <summary>Adds a warning unless the very same was added before.</summary>
    public void WarningOnce(IssueCode code, IssueText place, IssueText message, IssueText cure)
    {
        var issue = IssueTexts.Issue(code, IssueSeverity.Warning, place, message, cure);
        if (!_issues.Contains(issue))
        {
            _issues.Add(issue);
        }
    }

    /// <summary>Replaces those from an index on; null takes one out.</summary>
    public void Rewrite(int from, Func<Issue, Issue?> rewrite)
    {
        if (from < _issues.Count)
        {
            var last = _issues.GetRange(from, _issues.Count - from);
            _issues.RemoveRange(from, last.Count);
            Errors -= last.Count(issue => issue.Severity == IssueSeverity.Error);
            foreach (var issue in last.Select(rewrite).OfType<Issue>())
            {
                Add(issue);
            }
        }
    }

    public ImmutableArray<Issue> ToImmutable() => [.. _issues];

    /// <summary>Throws when an error was collected; the exception carries the warnings too.</summary>
    public void ThrowIfErrors(string subject)
    {
        if (HasErrors)
        {
            throw new SegmentationException(subject, ToImmutable());
        }
    }
}
