using System.Collections.Immutable;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Json;

/// <summary>Collects what is wrong with one document.</summary>
internal sealed class JsonIssues
{
    /// <summary>The greatest number of issues that are reported.</summary>
    public const int Most = 20;

    private readonly List<Issue> _issues = [];

    public int Errors { get; private set; }

    /// <summary>Gets a value indicating whether reading on is of no use.</summary>
    public bool IsStopped { get; private set; }

    public void Error(
        IssueCode code, JsonPart at, IssueText message, IssueText cure, params ReadOnlySpan<TextFix> fixes) =>
        Error(code, at.Path, at.Span, message, cure, fixes);

    /// <summary>About the name of a member, not its value.</summary>
    public void ErrorInName(
        IssueCode code, JsonPart member, IssueText message, IssueText cure, params ReadOnlySpan<TextFix> fixes) =>
        Error(code, member.Path, member.Name is null ? member.Span : member.NameSpan, message, cure, fixes);

    public void Error(
        IssueCode code,
        string path,
        TextSpan span,
        IssueText message,
        IssueText cure,
        params ReadOnlySpan<TextFix> fixes)
    {
        if (IsStopped)
        {
            return;
        }

        Errors++;
        IsStopped = Errors == Most;
        var issue = IssueTexts.Issue(code, IssueSeverity.Error, path, message, cure);
        _issues.Add(issue with { Span = span, Fixes = [.. fixes] });
    }

    /// <summary>About a word or a name that is none of those that could stand there; the nearest is the fix.</summary>
    public void ErrorInWord(
        IssueCode code,
        JsonPart at,
        TextSpan span,
        IssueText message,
        IssueText otherwise,
        (string Given, IEnumerable<string> Valid) word)
    {
        var best = Suggestions.Nearest(word.Given, word.Valid);
        Error(
            code,
            at.Path,
            span,
            message,
            best is null ? otherwise : IssueText.Of($"Did you mean '{best}'?"),
            best is null ? [] : [new TextFix(span, $"\"{best}\"")]);
    }

    /// <summary>Ends reading: what follows cannot be understood, or a limit is reached.</summary>
    public void Stop() => IsStopped = true;

    /// <summary>About a sound rule; an error when the host wants it so.</summary>
    public void Hint(IssueCode code, IssueSeverity severity, JsonPart at, IssueText message, IssueText cure)
    {
        Errors += severity == IssueSeverity.Error ? 1 : 0;
        _issues.Add(IssueTexts.Issue(code, severity, at.Path, message, cure) with { Span = at.Span });
    }

    /// <summary>Adds what checking the rule found.</summary>
    public void Add(IEnumerable<Issue> found, JsonPart root)
    {
        foreach (var issue in found)
        {
            Errors += issue.Severity == IssueSeverity.Error ? 1 : 0;
            _issues.Add(issue with { Span = issue.Span ?? root.Span });
        }
    }

    /// <summary>The issues in the order of the document; when there are too many, errors go before others.</summary>
    public ImmutableArray<Issue> ToImmutable() =>
    [
        .. _issues.OrderByDescending(issue => issue.Severity).ThenBy(Start).Take(Most).OrderBy(Start),
    ];

    private static int Start(Issue issue) => issue.Span!.Value.Start;
}
