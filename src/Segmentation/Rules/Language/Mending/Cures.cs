using Segmentation.Diagnostics;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Says what the first fix does.</summary>
internal static class Cures
{
    private const int LongestShown = 60;

    /// <summary>The issue with fixes; its cure speaks of the first unless it did before.</summary>
    public static Issue With(Mishap mishap, EquatableList<TextFix> fixes)
    {
        var issue = mishap.Issue;
        if (fixes.Count == 0 || (issue.Fixes.Count > 0 && issue.Fixes[0] == fixes[0]))
        {
            return issue with { Fixes = fixes };
        }

        var cure = CureOf(mishap, fixes[0]);
        return issue with { Fixes = fixes, Cure = cure.ToString(), Texts = issue.Texts! with { Cure = cure } };
    }

    private static IssueText CureOf(Mishap mishap, TextFix fix)
    {
        var added = Excerpt.Of(fix.Replacement.Trim(), LongestShown);
        if (added.Length > 0)
        {
            return fix.Span.Length == 0 ? IssueText.Of($"Insert '{added}'.") : IssueText.Of($"Did you mean '{added}'?");
        }

        var removed = Excerpt.Of(mishap.TextOf(fix.Span).Trim(), LongestShown);
        return removed.Length > 0 ? IssueText.Of($"Remove '{removed}'.") : IssueText.Of($"Remove it.");
    }
}
