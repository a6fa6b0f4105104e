using System.Collections.Immutable;

namespace Segmentation.Rules.Language.Files;

/// <summary>Collects the issues of a set of files, at most so many.</summary>
internal sealed class SetIssues(int most)
{
    private readonly List<(int File, Issue Issue)> _errors = [];
    private readonly List<(int File, Issue Issue)> _others = [];

    private bool _isStopped;

    /// <summary>
    /// Whether nothing more is looked for: there are as many errors as are reported, or one after which the rest means
    /// nothing.
    /// </summary>
    public bool IsFull => _isStopped || _errors.Count >= most;

    public bool HasErrors => _errors.Count > 0;

    /// <param name="file">The number of the file in the set.</param>
    /// <param name="issue">The issue.</param>
    public void Add(int file, Issue issue)
    {
        var issues = issue.Severity == IssueSeverity.Error ? _errors : _others;
        if (issues.Count < most)
        {
            issues.Add((file, issue));
        }
    }

    public void Stop() => _isStopped = true;

    /// <summary>In the order of the files and their texts; when there are too many, errors stay.</summary>
    public ImmutableArray<Issue> ToImmutable() =>
    [
        .. _errors.Concat(_others)
            .Take(most)
            .OrderBy(found => found.File)
            .ThenBy(found => found.Issue.Span?.Start ?? 0)
            .Select(found => found.Issue),
    ];
}
