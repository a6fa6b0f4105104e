using System.Collections.Immutable;
using Segmentation.Examples;
using Segmentation.Tests.Diagnostics;

namespace Segmentation.Tests.Rules.Lint;

/// <summary>Reads rules against the example shop and says what is hinted at.</summary>
internal static class Hints
{
    /// <summary>Without what is sensitive: half the attributes of the shop are.</summary>
    private static readonly LintPolicy Usual = LintPolicy.Default.Without("SEG1159");

    /// <summary>The hints of a text, each as <c>SEG1150 'what it is about'</c>.</summary>
    public static IEnumerable<string> Of(string text, LintPolicy? policy = null) =>
        IssuesOf(text, policy).Select(issue => $"{issue.Code} '{text.Substring(issue.Span!.Value.Start, issue.Span.Value.Length)}'");

    public static ImmutableArray<Issue> IssuesOf(string text, LintPolicy? policy = null)
    {
        var options = new RuleTextOptions { Lints = policy ?? Usual };
        var parsed = RuleText.Parse(text, Shop.Model.Catalogue, options);
        Assert.True(parsed.Success, string.Join("; ", parsed.Issues));
        return parsed.Issues;
    }

    /// <summary>The text after the first fix of its hint; a rule that is sound.</summary>
    public static string Fixed(string text, string code)
    {
        var fix = IssuesOf(text).First(issue => issue.Code == code).Fixes[0];
        var cured = text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement);
        Assert.DoesNotContain(IssuesOf(cured), issue => issue.Code == code);
        return cured;
    }

    /// <summary>The codes of the engine's warnings about a rule.</summary>
    public static IEnumerable<string> InEngine(Rule rule) =>
        Provoked.By(Shop.Model, [new Segment("example", rule)]).Select(issue => issue.Code);
}
