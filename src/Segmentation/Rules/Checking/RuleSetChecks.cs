using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Lint;

namespace Segmentation.Rules.Checking;

/// <summary>Checks a model's segments together and reports everything that is wrong with any of them.</summary>
internal sealed class RuleSetChecks(Catalogue catalogue, DerivedCatalogue derived, RuleLimits limits, LintPolicy lints)
{
    private readonly IssueLog _issues = new();

    /// <summary>Gets what was found before, and is listed first.</summary>
    public ImmutableArray<Issue> Before { get; init; } = [];

    /// <summary>Gets the keys of segments that were refused before: referring to them is no further issue.</summary>
    public IReadOnlySet<string> Refused { get; init; } = FrozenSet<string>.Empty;

    /// <summary>
    /// Gets what an issue of a segment's rule becomes, such as one with its place in a file; null when it is known already.
    /// </summary>
    public Func<Segment, Issue, Issue?> Locate { get; init; } = (_, issue) => issue;

    private bool HasErrors => _issues.HasErrors || Before.Any(issue => issue.Severity == IssueSeverity.Error);

    /// <exception cref="SegmentationException">Something is wrong; all of it is listed.</exception>
    public RuleSet Check(IReadOnlyList<Segment> segments) =>
        TryCheck(segments, out var issues) ?? throw new SegmentationException("segments", issues);

    /// <summary>The set; null when an issue is an error.</summary>
    public RuleSet? TryCheck(IReadOnlyList<Segment> segments, out ImmutableArray<Issue> issues)
    {
        CheckDuplicates(segments);
        SegmentReferences.Check(segments, Refused, limits.SegmentDepth, _issues);
        var inputs = DerivedChecks.Bind(catalogue, derived, limits, _issues);
        var bound = segments.Select(Bind).ToImmutableArray();
        var rules = HasErrors ? null : new RuleSet(catalogue, derived, [.. segments], bound) { DerivedInputs = inputs, Work = limits.Work };
        if (rules is not null)
        {
            SegmentCosts.Check(rules, limits, _issues);
            Lint(segments, bound);
            rules.Warnings = [.. Before.Concat(_issues.ToImmutable()).Where(issue => issue.Severity > IssueSeverity.Info)];
        }

        issues = [.. Before, .. _issues.ToImmutable()];
        return HasErrors ? null : rules;
    }

    /// <summary>Hints are for rules that are sound: what follows from an error is no hint.</summary>
    private void Lint(IReadOnlyList<Segment> segments, ImmutableArray<Rule> bound)
    {
        for (var i = 0; i < bound.Length; i++)
        {
            var (known, segment) = (_issues.Count, segments[i]);
            LintWalk.Run(bound[i], new BoundSegment(segment.Key, _issues, catalogue, derived, lints));
            _issues.Rewrite(known, issue => Locate(segment, issue));
        }
    }

    private Rule Bind(Segment segment)
    {
        var known = _issues.Count;
        var scope = new CheckScope(catalogue, derived, limits, _issues, $"segment '{segment.Key}'");
        var bound = RuleBinder.Bind(segment.Rule, scope);
        _issues.Rewrite(known, issue => Locate(segment, issue));
        return bound;
    }

    private void CheckDuplicates(IReadOnlyList<Segment> segments)
    {
        foreach (var (key, count) in segments.CountBy(segment => segment.Key, StringComparer.Ordinal))
        {
            if (count > 1)
            {
                _issues.Error(
                    IssueCodes.DuplicateSegment,
                    $"segment '{key}'",
                    $"the segment is defined {count} times",
                    "Give each segment its own key.");
            }
        }
    }

    /// <summary>A segment as lints see it; what is only worth knowing is for the author of a text.</summary>
    private sealed class BoundSegment(
        string key, IssueLog issues, Catalogue catalogue, DerivedCatalogue derived, LintPolicy policy)
        : LintSubject(catalogue, derived, policy)
    {
        public override void Take(LintFinding finding, int condition)
        {
            if (finding.Severity > IssueSeverity.Info)
            {
                issues.Add(IssueTexts.Issue(
                    finding.Code,
                    finding.Severity,
                    condition == 0 ? IssueText.Of($"segment '{key}'") : IssueText.Of($"segment '{key}', condition {condition}"),
                    finding.Message,
                    finding.Cure) with
                {
                    Span = finding.Span.Length == 0 ? null : finding.Span,
                });
            }
        }
    }
}
