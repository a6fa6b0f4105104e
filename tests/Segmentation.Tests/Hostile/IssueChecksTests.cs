using Segmentation.Hostile.Checks;

namespace Segmentation.Tests.Hostile;

public class IssueChecksTests
{
    private const string Text = "spend > 1,000";

    private static readonly Issue Sound =
        new("SEG1103", IssueSeverity.Error, "position 8", "'1,000' is no number", "Write 1000.") { Span = new TextSpan(8, 5) };

    public static TheoryData<string, Issue> Broken => new()
    {
        { "a code", Sound with { Code = "SEG1" } },
        { "a place", Sound with { Span = null } },
        { "a place in the text", Sound with { Span = new TextSpan(8, 6) } },
        { "a place that counts up", Sound with { Span = new TextSpan(8, -1) } },
        { "a message", Sound with { Message = "" } },
        { "a short message", Sound with { Message = new string('x', 201) } },
        { "whole characters", Sound with { Message = "\uD83D" } },
        { "one line", Sound with { Cure = "a\nb" } },
        { "a fix in the text", Sound with { Fixes = [new TextFix(new TextSpan(13, 1), "")] } },
    };

    [Fact]
    public void A_sound_issue_passes() => Assert.Empty(IssueChecks.Of([Sound], Text));

    [Theory]
    [MemberData(nameof(Broken))]
    public void An_issue_without_what_it_needs_fails(string what, Issue issue) => Assert.True(IssueChecks.Of([issue], Text).Any(), what);

    [Fact]
    public void More_than_twenty_issues_fail() => Assert.NotEmpty(IssueChecks.Of([.. Enumerable.Repeat(Sound, 21)], Text));
}
