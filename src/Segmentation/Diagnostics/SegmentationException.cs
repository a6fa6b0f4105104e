using System.Collections.Immutable;

namespace Segmentation;

/// <summary>A model, a rule or a set of segments that was refused, with everything that is wrong with it at once.</summary>
public sealed class SegmentationException : Exception
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="subject">What was refused, such as <c>customer model of Shopper</c>.</param>
    /// <param name="issues">What is wrong; at least one.</param>
    public SegmentationException(string subject, ImmutableArray<Issue> issues)
        : base(Describe(subject, issues)) =>
        Issues = issues;

    /// <summary>Gets what is wrong, in the order found.</summary>
    public ImmutableArray<Issue> Issues { get; }

    private static string Describe(string subject, ImmutableArray<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (issues.IsDefaultOrEmpty)
        {
            throw new ArgumentException("An exception without an issue explains nothing.", nameof(issues));
        }

        var lines = issues.Select(issue => Environment.NewLine + "  " + issue);
        return $"{subject}: {issues.Length} issue(s)." + string.Concat(lines);
    }
}
