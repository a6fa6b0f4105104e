using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Lifting;

/// <summary>A lifted rule as the rule language reads it: with its checks, limits, hints and cost, at places of the author's text.</summary>
/// <remarks>What cannot be written in the rule language and read back as the same rule is never accepted.</remarks>
internal static class CheckedRule
{
    public static ParsedRule Of(Rule lifted, string text, LiftNotes notes, Catalogue catalogue, RuleTextOptions options)
    {
        var canonical = lifted.ToString();
        var read = RuleText.Parse(canonical, catalogue, options with { Keywords = RuleKeywords.English });
        var places = Places(lifted, read.Rule);
        var issues = notes.All.Concat(read.Issues.Select(issue => AtPlace(issue, places, text))).ToList();
        if (read.Rule is null || !read.Rule.Equals(lifted))
        {
            if (!issues.Exists(issue => issue.Severity == IssueSeverity.Error))
            {
                issues.Add(IssueTexts.Issue(
                    IssueCodes.NoCounterpart,
                    IssueSeverity.Error,
                    $"position {0}",
                    "the rule language has no words for a part of this",
                    "Write the rule in the rule language.") with
                { Span = new TextSpan(0, text.Length) });
            }

            return new ParsedRule(null, [.. Ordered(issues)]);
        }

        return new ParsedRule(lifted.WithComment(Comments.Joined(text, lifted.Comment.Length == 0 ? null : lifted.Comment)!), [.. Ordered(issues)]) { Cost = read.Cost };
    }

    private static IEnumerable<Issue> Ordered(IEnumerable<Issue> issues) =>
        issues.OrderByDescending(issue => issue.Severity).Take(20).OrderBy(issue => issue.Span!.Value.Start);

    /// <summary>Where each condition of the canonical text stands in the author's.</summary>
    private static List<(TextSpan Canonical, TextSpan Author)> Places(Rule lifted, Rule? read) => read is null ? []
        : [.. All(read).Zip(All(lifted), (canonical, author) => (canonical.Source, author.Source)).Where(pair => pair.Item1.Length > 0)];

    private static IEnumerable<Rule> All(Rule rule) => RuleParts.Conditions(rule)
        .SelectMany(condition => RuleParts.FiltersOf(condition).SelectMany(All).Prepend(condition));

    /// <summary>Fixes are for the canonical text, and so are its places.</summary>
    private static Issue AtPlace(Issue issue, List<(TextSpan Canonical, TextSpan Author)> places, string text)
    {
        var at = issue.Span ?? default;
        var best = places.Where(place => place.Canonical.Start <= at.Start && at.End <= place.Canonical.End)
            .OrderBy(place => place.Canonical.Length)
            .Select(place => place.Author)
            .FirstOrDefault();
        var span = best.Length > 0 ? best : new TextSpan(0, text.Length);
        var texts = issue.Texts is { } said ? said with { Place = $"position {span.Start}" } : null;
        return issue with { Span = span, Place = $"position {span.Start}", Fixes = [], Texts = texts };
    }
}
