namespace Segmentation.Tests.Rules.Language;

public class ProductionTests
{
    public static TheoryData<string> Canonical { get; } = [.. CanonicalTexts.All];

    [Theory]
    [MemberData(nameof(Canonical))]
    public void A_canonical_text_is_printed_as_it_was_read(string text)
    {
        var parsed = TextModel.Parse(text);

        Assert.True(parsed.Success, parsed.Issues.FirstOrDefault()?.ToString());
        Assert.Equal(text, parsed.Rule!.ToString());
    }

    [Fact]
    public void Every_node_of_the_model_comes_from_some_text()
    {
        var reached = RuleNodes.In(CanonicalTexts.All.Select(text => TextModel.Parse(text).Rule));

        Assert.DoesNotContain(RuleNodes.All, type => !reached.Contains(type));
    }

    [Theory]
    [InlineData("spend == 1_000", "spend = 1000")]
    [InlineData("spend <> 1", "spend != 1")]
    [InlineData("消费金额≥１０００", "spend >= 1000")]
    [InlineData("城市 in （“上海”，'x'、\"x\"）", "town in (\"Shanghai\", \"x\")")]
    [InlineData("TOTAL　Spend ＞＝ 1", "total spend >= 1")]
    [InlineData("vip /* a */ AND // b\n Not vip", "vip and not vip")]
    [InlineData("satisfaction is not 3", "satisfaction != 3")]
    [InlineData("satisfaction is not known", "satisfaction is unknown")]
    [InlineData("satisfaction is not unknown", "satisfaction is known")]
    [InlineData("not seen within 3 days", "seen not within 3 days")]
    [InlineData("seen not within this month", "not seen this month")]
    [InlineData("seen within previous 1 months", "seen previous month")]
    [InlineData("seen between 3 and 1 months ago", "seen between 3 and 1 month ago")]
    [InlineData("recency between 1 day and 2 days", "recency between 1 and 2 days")]
    [InlineData("vip or unknown or vip", "(vip or unknown) or vip")]
    [InlineData("not vip or unknown", "not (vip or unknown)")]
    [InlineData("vip and vip or vip", "(vip and vip) or vip")]
    [InlineData("((vip)) and (vip and vip)", "vip and vip and vip")]
    [InlineData("satisfaction = -0", "satisfaction = 0")]
    [InlineData("satisfaction in (1,200)", "satisfaction in (1, 200)")]
    [InlineData("spend-cost>0", "spend - cost > 0")]
    [InlineData("spend - -5 > 0", "spend - -5 > 0")]
    [InlineData("seen = 2026-03-05T10:00[Asia/Shanghai]", "seen = 2026-03-05T10:00+08:00")]
    [InlineData("seen = 2024-03-10T02:30[America/New_York]", "seen = 2024-03-10T03:30-04:00")]
    [InlineData("seen = 2024-11-03T01:30[America/New_York]", "seen = 2024-11-03T01:30-04:00")]
    [InlineData("interest is known", "interest is known")]
    [InlineData("in sample 0 to 50.0 percent of \"x\"", "in sample 50 percent of \"x\"")]
    [InlineData("days in store in (1)", "days in store in (1)")]
    public void Other_spellings_are_printed_in_the_canonical_one(string text, string canonical) =>
        Assert.Equal(canonical, TextModel.Parse(text).Rule?.ToString());

    [Fact]
    public void The_facets_give_the_same_tree_as_in_CSharp()
    {
        var rule = (Value.Within(Last.Days(365)) >= 10_000m) & Geography.City.In("Shanghai", "Hangzhou") & !(Lifecycle.Age >= 18);

        var parsed = TextModel.Parse("value within 365 days >= 10000 and city in (\"Shanghai\", \"Hangzhou\") and not age >= 18");

        Assert.Equal(rule, parsed.Rule);
    }
}
