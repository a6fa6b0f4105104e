using Microsoft.Extensions.DependencyInjection;
using Segmentation.Examples;
using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Rules.Lint;

public class LintPolicyTests
{
    private const string Odd = "satisfaction != 3";

    private static readonly Segment OddSegment = new("odd", Attributes.Number("satisfaction").IsNot(3));

    [Fact]
    public void A_hint_can_be_off()
    {
        Assert.Empty(Hints.Of(Odd, LintPolicy.Default.Without("SEG1150")));
        Assert.Empty(Hints.Of(Odd, LintPolicy.Off));
        Assert.Null(LintPolicy.Off.SeverityOf("SEG1150"));
    }

    [Theory]
    [InlineData(IssueSeverity.Info)]
    [InlineData(IssueSeverity.Warning)]
    public void A_hint_is_as_serious_as_the_policy_says(IssueSeverity severity)
    {
        var policy = LintPolicy.Off.With("SEG1150", severity);

        Assert.Equal(severity, Assert.Single(Hints.IssuesOf(Odd, policy)).Severity);
        Assert.Equal(severity, policy.SeverityOf("SEG1150"));
    }

    [Fact]
    public void A_hint_that_is_an_error_refuses_the_text()
    {
        var options = new RuleTextOptions { Lints = LintPolicy.Default.With("SEG1150", IssueSeverity.Error) };

        var parsed = RuleText.Parse(Odd, Shop.Model.Catalogue, options);

        Assert.Null(parsed.Rule);
        Assert.Equal(("SEG1150", IssueSeverity.Error), (parsed.Issues[0].Code, parsed.Issues[0].Severity));
    }

    [Fact]
    public void Mixing_and_and_or_can_be_an_error()
    {
        var options = new RuleTextOptions { Lints = LintPolicy.Default.With("SEG1114", IssueSeverity.Error) };

        Assert.False(RuleText.Parse("newsletter or newsletter and satisfaction < 3", Shop.Model.Catalogue, options).Success);
        Assert.True(RuleText.Parse("newsletter or (newsletter and satisfaction < 3)", Shop.Model.Catalogue, options).Success);
    }

    [Fact]
    public void An_engine_refuses_what_the_policy_calls_an_error_and_leaves_out_what_is_only_worth_knowing()
    {
        var strict = new EngineOptions { Lints = LintPolicy.Default.With("SEG1150", IssueSeverity.Error) };
        var mild = new EngineOptions { Lints = LintPolicy.Default.With("SEG1150", IssueSeverity.Info) };

        var refused = Assert.Throws<SegmentationException>(() => SegmentationEngine.Create(Shop.Model, [OddSegment], strict));

        Assert.Equal("SEG1150", Assert.Single(refused.Issues).Code);
        Assert.Empty(SegmentationEngine.Create(Shop.Model, [OddSegment], mild).Warnings);
    }

    [Fact]
    public void Services_take_a_policy()
    {
        var services = new ServiceCollection().AddSegmentation(
            Shop.Model, s => s.AddSegment(OddSegment).Lint(LintPolicy.Off));

        Assert.Empty(services.BuildServiceProvider().GetRequiredService<SegmentationEngine<Shopper>>().Warnings);
    }

    [Fact]
    public void A_code_that_is_no_hint_is_misuse()
    {
        Assert.Throws<ArgumentException>(() => LintPolicy.Default.Without("SEG1001"));
        Assert.Throws<ArgumentException>(() => LintPolicy.Default.With("seg1150", IssueSeverity.Info));
        Assert.Throws<ArgumentException>(() => LintPolicy.Default.SeverityOf(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => LintPolicy.Default.With("SEG1150", (IssueSeverity)7));
    }

    [Fact]
    public void Every_hint_is_on_by_default_and_none_is_an_error() => Assert.All(
        LintPolicy.Codes,
        code => Assert.True(LintPolicy.Default.SeverityOf(code) is IssueSeverity.Info or IssueSeverity.Warning));
}
