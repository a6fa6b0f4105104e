using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>Checks a model's segments together and reports everything that is wrong with any of them.</summary>
internal sealed class RuleSetChecks(Catalogue catalogue, DerivedCatalogue derived, RuleLimits limits)
{
    private readonly IssueLog _issues = new();

    /// <exception cref="SegmentationException">Something is wrong; all of it is listed.</exception>
    public RuleSet Check(IReadOnlyList<Segment> segments)
    {
        CheckDuplicates(segments);
        SegmentReferences.Check(segments, limits.SegmentDepth, _issues);
        var inputs = DerivedChecks.Bind(catalogue, derived, limits, _issues);
        var bound = segments.Select(Bind).ToImmutableArray();
        _issues.ThrowIfErrors("segments");
        return new RuleSet(catalogue, derived, [.. segments], bound)
        {
            DerivedInputs = inputs,
            Warnings = _issues.ToImmutable(),
        };
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
}
