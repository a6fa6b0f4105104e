using Segmentation.Examples;
using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Rules;

public class CostTests
{
    private static readonly CustomerModel<Shopper> Busy = CustomerModel.For<Shopper>(m => m
        .Key(c => c.Id)
        .Flag(c => c.Newsletter)
        .Events("order", c => c.Orders, e => e.At(o => o.PlacedAt).Value("amount", o => o.Total).UsualCount(300))
        .Events("visit", c => c.Visits, e => e.At(v => v.At).Text("page", v => v.Page)));

    [Theory]
    [InlineData("newsletter", 1)]
    [InlineData("newsletter and not (newsletter or newsletter = false)", 3)]
    [InlineData("in sample 10 percent of \"x\" or unknown", 1)]
    [InlineData("any visit", 20)]
    [InlineData("any visit where (page = \"a\")", 20)]
    [InlineData("any visit where (page = \"a\" or page = \"b\" and not page = \"c\")", 60)]
    [InlineData("any order", 300)]
    [InlineData("value >= 3 and newsletter", 301)]
    [InlineData("frequency where (amount > 1) within 30 days between 1 and 2", 300)]
    [InlineData("recency > 3 days", 300)]
    [InlineData("average gap of order > 3 days", 300)]
    [InlineData("share of order where (amount > 1 and amount < 5) >= 0.5", 600)]
    [InlineData("sum of order.amount / count of visit >= 3", 320)]
    [InlineData("sequence of visit then no order where (amount > 1 and amount < 3) within 7 days", 620)]
    [InlineData("time since last of visit.at > 3 days", 20)]
    [InlineData("in segment \"x\"", 1)]
    public void A_condition_costs_one_and_one_on_events_as_many_as_there_usually_are(string text, int cost) =>
        Assert.Equal(cost, RuleText.Parse(text, Busy.Catalogue).Cost);

    [Fact]
    public void What_is_refused_has_no_cost() => Assert.Equal(0, RuleText.Parse("any", Busy.Catalogue).Cost);

    [Fact]
    public void A_text_that_costs_too_much_is_refused_at_its_dearest_condition()
    {
        const string Text = "newsletter and any order and any visit where (page = \"a\")";

        var parsed = RuleText.Parse(Text, Busy.Catalogue, new RuleTextOptions { Limits = new RuleLimits { Cost = 320 } });

        Assert.False(parsed.Success);
        Assert.Equal(0, parsed.Cost);
        var issue = parsed.Issues[0];
        Assert.Equal(("SEG1026", new TextSpan(15, 9)), (issue.Code, issue.Span));
        Assert.Contains("costs 321 units", issue.Message, StringComparison.Ordinal);
        Assert.Contains("this condition costs 300", issue.Message, StringComparison.Ordinal);
        Assert.True(RuleText.Parse(Text, Busy.Catalogue, new RuleTextOptions { Limits = new RuleLimits { Cost = 321 } }).Success);
    }

    [Fact]
    public void An_engine_counts_the_segments_that_are_referred_to_in_full()
    {
        Segment[] segments =
        [
            new("top", Rule.InSegment("middle") & Rule.InSegment("base")),
            new("middle", Rule.InSegment("base") | Attributes.Flag("newsletter").IsTrue()),
            new("base", Events.Of("order").Any() & Attributes.Flag("newsletter").IsTrue()),
        ];

        Assert.Empty(IssuesWith(603));
        Assert.Equal(["segment 'top'"], IssuesWith(602));
        Assert.Equal(["segment 'middle'", "segment 'top'"], IssuesWith(301));

        IEnumerable<string> IssuesWith(int cost)
        {
            try
            {
                SegmentationEngine.Create(Busy, segments, new EngineOptions { Limits = new RuleLimits { Cost = cost }, Lints = LintPolicy.Off });
                return [];
            }
            catch (SegmentationException refused)
            {
                Assert.All(refused.Issues, issue => Assert.Equal("SEG1026", issue.Code));
                return refused.Issues.Select(issue => issue.Place).Order(StringComparer.Ordinal);
            }
        }
    }

    [Fact]
    public void A_rule_of_the_most_conditions_costs_no_more_than_the_default_allows()
    {
        var all = Rule.AllOf([.. Enumerable.Range(0, 500).Select(i => Events.Of("visit").Count >= i)]);
        var filtered = Events.Of("visit").Where(v => Rule.AnyOf([.. Enumerable.Range(0, 499).Select(i => v.Text("page").Is($"p{i}"))])).Any();

        Assert.NotNull(SegmentationEngine.Create(Shop.Model, [new Segment("a", all), new Segment("b", filtered)], new EngineOptions { Lints = LintPolicy.Off }));
    }

    [Fact]
    public void A_usual_count_is_one_or_more() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        CustomerModel.For<Shopper>(m => m.Events("visit", c => c.Visits, e => e.UsualCount(0))));
}
