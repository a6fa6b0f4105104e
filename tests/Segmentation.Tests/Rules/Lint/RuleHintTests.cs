using Segmentation.Examples;
using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Rules.Lint;

public class RuleHintTests
{
    [Theory]
    [InlineData("not satisfaction < 3 or unknown", "satisfaction >= 3 or unknown")]
    [InlineData("not newsletter or unknown", "newsletter = false or unknown")]
    [InlineData("not stage contains \"a\" or unknown", "not (stage contains \"a\" or unknown)")]
    public void Not_before_or_unknown_is_turned_round(string text, string cured) =>
        Assert.Equal(cured, Hints.Fixed(text, "SEG1151"));

    [Theory]
    [InlineData("not (satisfaction < 3 or unknown)")]
    [InlineData("stage not in (\"a\") or unknown")]
    public void Not_before_or_unknown_in_parentheses_is_meant(string text) => Assert.Empty(Hints.Of(text));

    [Theory]
    [InlineData("all order where (amount > 3)", "any order and all order where (amount > 3)")]
    [InlineData("newsletter and all order where (amount > 3) within 30 days", "newsletter and any order within 30 days and all order where (amount > 3) within 30 days")]
    [InlineData("any order and all order where (amount > 3) within 30 days", "any order and any order within 30 days and all order where (amount > 3) within 30 days")]
    public void All_is_followed_by_the_advice_to_ask_for_one(string text, string cured) =>
        Assert.Equal(cured, Hints.Fixed(text, "SEG1025"));

    [Theory]
    [InlineData("any order and all order where (amount > 3)")]
    [InlineData("any order within 7 days and all order where (amount > 3) within 30 days")]
    [InlineData("any order where (items > 1) and all order where (amount > 3)")]
    [InlineData("frequency >= 2 and all order where (amount > 3)")]
    [InlineData("frequency > 0 and (newsletter or all order where (amount > 3))")]
    [InlineData("count of order != 0 and all order where (amount > 3)")]
    [InlineData("recency <= 30 days and all order where (amount > 3)")]
    [InlineData("not all order where (amount > 3)")]
    public void All_beside_a_condition_that_asks_for_one_is_meant(string text) => Assert.Empty(Hints.Of(text));

    [Theory]
    [InlineData("any visit and all order where (amount > 3)")]
    [InlineData("any order or all order where (amount > 3)")]
    [InlineData("frequency >= 0 and all order where (amount > 3)")]
    [InlineData("any order previous month and all order where (amount > 3) within 30 days")]
    public void All_beside_a_condition_that_asks_for_something_else_is_hinted_at(string text) =>
        Assert.Contains(Hints.Of(text), hint => hint.StartsWith("SEG1025", StringComparison.Ordinal));

    [Fact]
    public void A_city_of_many_regions_is_hinted_at_until_the_region_is_named()
    {
        Assert.Equal(["SEG1024 '\"Chaoyang\"'"], Hints.Of("city in (\"Shanghai\", \"Chaoyang\")"));
        Assert.Empty(Hints.Of("city = \"Chaoyang\" and region = \"Jilin\""));
        Assert.Empty(Hints.Of("city = \"Shanghai\""));
        Assert.Equal(["SEG1024"], Hints.InEngine(Geography.City.Is("Chaoyang")));
        Assert.Empty(Hints.InEngine(Geography.City.Is("Chaoyang") & Geography.Region.Is("Jilin")));
    }

    [Theory]
    [InlineData("channel = \"Stroe\"", "channel = \"Store\"")]
    [InlineData("channel in (\"Web\", \"app\")", "channel in (\"Web\", \"App\")")]
    public void A_value_that_is_not_in_the_list_is_corrected(string text, string cured) =>
        Assert.Equal(cured, Hints.Fixed(text, "SEG1154"));

    [Theory]
    [InlineData("channel = \"Web\"")]
    [InlineData("channel starts with \"W\"")]
    [InlineData("stage = \"Stroe\"")]
    public void A_value_of_the_list_or_without_a_list_is_right(string text) => Assert.Empty(Hints.Of(text));

    [Theory]
    [InlineData("stage = \" a\"", "stage = \"a\"")]
    [InlineData("stage = \"a\u3000\"", "stage = \"a\"")]
    [InlineData("stage in (\"a\", \"b  c\")", "stage in (\"a\", \"b c\")")]
    [InlineData("stage = \"a\u00A0b\"", "stage = \"a b\"")]
    [InlineData("stage = \"a\u200Bb\"", "stage = \"ab\"")]
    [InlineData("stage contains \"a\u200Db\"", "stage contains \"ab\"")]
    [InlineData("stage = \"\u0441hurned\"", "stage = \"churned\"")]
    [InlineData("stage = \"\u0391lpha\"", "stage = \"Alpha\"")]
    [InlineData("stage in (\"a\", \"b\u202Ec\u202C\")", "stage in (\"a\", \"bc\")")]
    [InlineData("stage contains \"\u2067b\u2069\"", "stage contains \"b\"")]
    [InlineData("newsletter and in sample 10 percent of \"a\u202Eb\"", "newsletter and in sample 10 percent of \"ab\"")]
    [InlineData("affinity for \"t\u0435a\" > 1", "affinity for \"tea\" > 1")]
    public void A_text_with_what_nobody_sees_is_cleaned(string text, string cured) =>
        Assert.Equal(cured, Hints.Fixed(text, "SEG1155"));

    [Fact]
    public void A_character_that_turns_what_is_shown_is_named() => Assert.Contains(
        "changes the order", Assert.Single(Hints.IssuesOf("stage = \"a\u202Eb\"")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("stage = \"\"")]
    [InlineData("stage starts with \"a \"")]
    [InlineData("stage = \"上海 市区\"")]
    [InlineData("stage = \"上海\u3000市区\"")]
    [InlineData("stage = \"VIP客户\"")]
    [InlineData("stage = \"Кофе Bar\"")]
    [InlineData("stage = \"бизнес-VIP\"")]
    [InlineData("stage = \"Ωmega\"")]
    [InlineData("stage = \"Zoë ß İ\"")]
    [InlineData("stage = \"👩\u200D💻\"")]
    [InlineData("stage = \"می\u200Cخواهم\"")]
    public void A_text_of_any_script_is_right(string text) => Assert.Empty(Hints.Of(text));

    [Theory]
    [InlineData("birthday this month", "birthday this whole month")]
    [InlineData("anniversary of since this year", "anniversary of since this whole year")]
    [InlineData("last seen this week or last seen within next 3 days", "last seen this whole week or last seen within next 3 days")]
    public void A_window_that_ends_today_is_made_whole_where_the_future_counts(string text, string cured) =>
        Assert.Equal(cured, Hints.Fixed(text, "SEG1158"));

    [Theory]
    [InlineData("last seen this month")]
    [InlineData("birthday this whole month")]
    [InlineData("birthday within 7 days")]
    [InlineData("value this month >= 100")]
    public void A_window_over_the_past_ends_today(string text) => Assert.Empty(Hints.Of(text));

    [Fact]
    public void An_engine_warns_with_the_segment_and_the_condition()
    {
        var engine = SegmentationEngine.Create(
            Shop.Model,
            new Segment("a", Attributes.Flag("newsletter").IsTrue() & Attributes.Text("channel").Is("Stroe")));

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("SEG1154", "segment 'a', condition 2"), (warning.Code, warning.Place));
        Assert.Null(warning.Span);
        Assert.Empty(warning.Fixes);
    }

    [Fact]
    public void An_engine_knows_the_place_in_the_text_a_rule_was_read_from()
    {
        var engine = SegmentationEngine.Create(
            Shop.Model, new Segment("a", Shop.Model.Parse("newsletter and channel = \"Stroe\"")));

        Assert.Equal(new TextSpan(15, 17), Assert.Single(engine.Warnings).Span);
    }
}
