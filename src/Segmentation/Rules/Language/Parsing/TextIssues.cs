using System.Collections.Immutable;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Language.Parsing;

/// <summary>
/// Collects the issues of one text, one at a place; of more than <see cref="Most"/>, the most serious are reported, so that
/// hints never crowd out an error.
/// </summary>
internal sealed class TextIssues
{
    /// <summary>The greatest number of issues that are reported.</summary>
    public const int Most = 20;

    private readonly List<Issue> _issues = [];
    private int _latest;

    public bool HasErrors { get; private set; }

    /// <summary>Whether no further error would be reported.</summary>
    public bool IsFull => CountOf(IssueSeverity.Error) >= Most;

    /// <summary>Adds an error unless one stands there already.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Error(IssueCode code, TextSpan span, IssueText message, IssueText cure, params ReadOnlySpan<TextFix> fixes)
    {
        // Reading goes from left to right: what is reported further left afterwards only follows from the error before.
        if (HasErrors && span.Start < _latest)
        {
            return false;
        }

        HasErrors = true;
        _latest = span.Start;
        return Add(code, IssueSeverity.Error, span, message, cure, fixes);
    }

    public void Warning(IssueCode code, TextSpan span, IssueText message, IssueText cure) =>
        Add(code, IssueSeverity.Warning, span, message, cure, []);

    /// <summary>A hint on what is sound; an error when the policy says so. Another hint may stand at the same place.</summary>
    public void Hint(
        IssueCode code, IssueSeverity severity, TextSpan span, IssueText message, IssueText cure, params ReadOnlySpan<TextFix> fixes)
    {
        HasErrors |= severity == IssueSeverity.Error;
        if (CountOf(severity) < Most && !_issues.Exists(issue => issue.Span == span && issue.Code == code.Id))
        {
            AddNew(code, severity, span, message, cure, fixes);
        }
    }

    /// <summary>The issues in the order of the text.</summary>
    public ImmutableArray<Issue> ToImmutable() =>
        _issues.Count == 0 ? []
            : [.. _issues.OrderByDescending(issue => issue.Severity).Take(Most).OrderBy(issue => issue.Span!.Value.Start)];

    private int CountOf(IssueSeverity severity) => _issues.Count(issue => issue.Severity == severity);

    private bool Add(
        IssueCode code, IssueSeverity severity, TextSpan span, IssueText message, IssueText cure, ReadOnlySpan<TextFix> fixes)
    {
        if (CountOf(severity) >= Most || _issues.Exists(issue => issue.Span!.Value.Start == span.Start && issue.Severity == severity))
        {
            return false;
        }

        AddNew(code, severity, span, message, cure, fixes);
        return true;
    }

    private void AddNew(
        IssueCode code, IssueSeverity severity, TextSpan span, IssueText message, IssueText cure, ReadOnlySpan<TextFix> fixes) =>
        _issues.Add(IssueTexts.Issue(code, severity, $"position {span.Start}", message, cure) with { Span = span, Fixes = [.. fixes] });
}
