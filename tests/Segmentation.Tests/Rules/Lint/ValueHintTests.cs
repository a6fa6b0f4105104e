using Segmentation.Examples;

namespace Segmentation.Tests.Rules.Lint;

public class ValueHintTests
{
    [Theory]
    [InlineData("age > 150")]
    [InlineData("age in (1980, 1990)")]
    [InlineData("age between 18 and 1980")]
    [InlineData("share of order.amount where (category = \"tea\") >= 20")]
    [InlineData("recency <= 90 hours")]
    [InlineData("last seen within 90 hours")]
    [InlineData("count of order within 4000 minutes >= 1")]
    [InlineData("recency > 3650 days")]
    [InlineData("last seen within 40000 days")]
    [InlineData("value within 600 months >= 3")]
    [InlineData("sequence of visit then order within 100 hours")]
    [InlineData("count of order where (items > 1) within 1000 weeks / count of visit within 1000 weeks >= 1")]
    public void A_value_in_another_unit_is_hinted_at(string text) =>
        Assert.Contains(Hints.Of(text), hint => hint.StartsWith("SEG1157", StringComparison.Ordinal));

    [Theory]
    [InlineData("age <= 110")]
    [InlineData("share of order.amount where (category = \"tea\") >= 1")]
    [InlineData("recency <= 36 hours")]
    [InlineData("last seen within 72 hours")]
    [InlineData("last seen within 2160 hours")]
    [InlineData("last seen within 90 minutes")]
    [InlineData("tenure >= 25 years")]
    [InlineData("recency > 730 days")]
    [InlineData("value within 120 months >= 3")]
    [InlineData("satisfaction > 150")]
    public void A_usual_value_is_not(string text) =>
        Assert.DoesNotContain(Hints.Of(text), hint => hint.StartsWith("SEG1157", StringComparison.Ordinal));

    [Fact]
    public void A_declared_range_tells_what_is_unlikely()
    {
        var model = CustomerModel.For<Shopper>(m => m
            .Key(c => c.Id)
            .Number("satisfaction", c => c.Csat, o => o.Range(1, 5))
            .Money("credit limit", c => c.CreditLimit, o => o.Range(0, 100_000)));

        Assert.Equal(["SEG1157"], Codes("satisfaction >= 30"));
        Assert.Equal(["SEG1157"], Codes("satisfaction between 0 and 5"));
        Assert.Equal(["SEG1157"], Codes("credit limit > 1000000"));
        Assert.Empty(Codes("satisfaction >= 5 and credit limit <= 100000"));
        Assert.Equal((1m, 5m), (model.Catalogue.Attributes[0].Least, model.Catalogue.Attributes[0].Greatest));

        IEnumerable<string> Codes(string text) => RuleText.Parse(text, model.Catalogue).Issues.Select(issue => issue.Code);
    }

    [Fact]
    public void A_range_belongs_to_numbers_and_is_in_order()
    {
        Assert.Throws<SegmentationException>(() => CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Text("stage", c => c.Stage, o => o.Range(1, 5))));
        Assert.Throws<SegmentationException>(() => CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Number("x", c => c.Csat, o => o.Range(5, 1))));
    }

    [Theory]
    [InlineData("stage = \"2026-03-04\"", 1)]
    [InlineData("stage = \"2026/3/4\"", 1)]
    [InlineData("stage in (\"1,000\", \"20%\", \"¥100\", \"3.5\")", 4)]
    [InlineData("stage = \"200040\"", 0)]
    [InlineData("stage = \"1.2.3\"", 0)]
    [InlineData("stage = \"10-20\"", 0)]
    [InlineData("stage = \"3rd\"", 0)]
    [InlineData("stage starts with \"2026-03-04\"", 0)]
    public void A_text_that_looks_like_an_amount_is_worth_knowing(string text, int hints)
    {
        var found = Hints.IssuesOf(text).Where(issue => issue.Code == "SEG1156").ToList();

        Assert.Equal(hints, found.Count);
        Assert.All(found, issue => Assert.Equal(IssueSeverity.Info, issue.Severity));
    }

    [Theory]
    [InlineData("city = \"Shanghai\"", 1)]
    [InlineData("city = \"Shanghai\" or city = \"Ningbo\"", 1)]
    [InlineData("age >= 18 and birthday within next 7 days", 1)]
    [InlineData("age >= 18 and city is known", 2)]
    [InlineData("satisfaction >= 3", 0)]
    public void Each_sensitive_attribute_is_named_once(string text, int hints) =>
        Assert.Equal(hints, Hints.Of(text, LintPolicy.Default).Count(hint => hint.StartsWith("SEG1159", StringComparison.Ordinal)));

    [Theory]
    [InlineData("in sample 10 percent of \"x\"", 1)]
    [InlineData("in sample 10 percent of \"x\" and not in sample 20 percent of \"y\"", 1)]
    [InlineData("in sample 10 percent of \"x\" and newsletter", 0)]
    public void A_rule_of_samples_alone_is_worth_knowing(string text, int hints) =>
        Assert.Equal(hints, Hints.Of(text).Count(hint => hint.StartsWith("SEG1027", StringComparison.Ordinal)));
}
