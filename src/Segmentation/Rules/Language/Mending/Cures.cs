using Segmentation.Diagnostics;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Says what the first fix does. Fixes are edits and may hold values of the rule; the words for them never do.</summary>
internal static class Cures
{
    private const int LongestShown = 60;

    /// <summary>The issue with fixes; its cure speaks of the first unless it did before.</summary>
    public static Issue With(Mishap mishap, EquatableList<TextFix> fixes, Trials trials)
    {
        var issue = mishap.Issue;
        if (fixes.Count == 0 || (issue.Fixes.Count > 0 && issue.Fixes[0] == fixes[0]))
        {
            return issue with { Fixes = fixes };
        }

        var cure = CureOf(mishap, fixes[0], trials);
        return issue with { Fixes = fixes, Cure = cure.ToString(), Texts = issue.Texts! with { Cure = cure } };
    }

    private static IssueText CureOf(Mishap mishap, TextFix fix, Trials trials)
    {
        var before = new DiscreetText(mishap.Text, mishap.Tokens, mishap.Names);
        if (string.IsNullOrWhiteSpace(fix.Replacement))
        {
            var removed = Excerpt.Of(before.Of(fix.Span), LongestShown);
            return removed.Length > 0 ? IssueText.Of($"Remove '{removed}'.") : IssueText.Of($"Remove it.");
        }

        var mended = trials.Applied(fix);
        var after = new DiscreetText(mended, trials.TokensOf(mended), mishap.Names);
        var put = after.Of(new TextSpan(fix.Span.Start, fix.Replacement.Length), before.ValuesIn(fix.Span));
        return DiscreetText.IsOneText(put) ? IssueText.Of($"Write it as a text in double quotes.")
            : DiscreetText.IsHidden(put) ? IssueText.Of($"Write the value without quotes, such as 2026-03-04, 1000.5, true or 30 days.")
            : fix.Span.Length == 0 ? IssueText.Of($"Insert '{Excerpt.Of(put, LongestShown)}'.")
            : IssueText.Of($"Did you mean '{Excerpt.Of(put, LongestShown)}'?");
    }
}
