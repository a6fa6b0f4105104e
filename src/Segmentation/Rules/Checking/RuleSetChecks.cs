using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Lint;

namespace Segmentation.Rules.Checking;

/// <summary>Checks a model's segments together and reports everything that is wrong with any of them.</summary>
internal sealed class RuleSetChecks(Catalogue catalogue, DerivedCatalogue derived, RuleLimits limits, LintPolicy lints)
{
    private readonly IssueLog _issues = new();

    /// <exception cref="SegmentationException">Something is wrong; all of it is listed.</exception>
    public RuleSet Check(IReadOnlyList<Segment> segments)
    {
        CheckDuplicates(segments);
        SegmentReferences.Check(segments, limits.SegmentDepth, _issues);
        var inputs = DerivedChecks.Bind(catalogue, derived, limits, _issues);
        var bound = segments.Select(Bind).ToImmutableArray();
        if (!_issues.HasErrors)
        {
            Lint(segments, bound);
        }

        _issues.ThrowIfErrors("segments");
        return new RuleSet(catalogue, derived, [.. segments], bound)
        {
            DerivedInputs = inputs,
            Warnings = _issues.ToImmutable(),
        };
    }

    /// <summary>Hints are for rules that are sound: what follows from an error is no hint.</summary>
    private void Lint(IReadOnlyList<Segment> segments, ImmutableArray<Rule> bound)
    {
        for (var i = 0; i < bound.Length; i++)
        {
            LintWalk.Run(bound[i], new BoundSegment(segments[i].Key, _issues, catalogue, derived, lints));
        }
    }

    private Rule Bind(Segment segment) =>
        RuleBinder.Bind(segment.Rule, new CheckScope(catalogue, derived, limits, _issues, $"segment '{segment.Key}'"));

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
