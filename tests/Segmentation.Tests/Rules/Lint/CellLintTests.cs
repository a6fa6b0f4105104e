using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Rules.Lint;

public class CellLintTests
{
    [Theory]
    [InlineData("satisfaction between 4 and 3", "satisfaction between 4 and 3")]
    [InlineData("since between 2026-03-04 and 2026-03-01", "since between 2026-03-04 and 2026-03-01")]
    [InlineData("recency between 60 and 30 days", "recency between 60 and 30 days")]
    [InlineData("age > 65 and age < 18", "age < 18")]
    [InlineData("newsletter and age > 65 and satisfaction > 3 and age < 18", "age < 18")]
    [InlineData("city = \"a\" and city = \"b\"", "city = \"b\"")]
    [InlineData("stage = \"a\" and stage in (\"b\", \"c\")", "stage in (\"b\", \"c\")")]
    [InlineData("newsletter and not newsletter", "not newsletter")]
    [InlineData("newsletter = true and newsletter = false", "newsletter = false")]
    [InlineData("satisfaction is known and satisfaction is unknown", "satisfaction is unknown")]
    [InlineData("satisfaction is unknown and satisfaction >= 3", "satisfaction >= 3")]
    [InlineData("last seen this month and last seen is unknown", "last seen is unknown")]
    [InlineData("channel = \"Web\" and channel in (\"Store\", \"App\")", "channel in (\"Store\", \"App\")")]
    [InlineData("channel != \"Web\" and channel != \"Store\" and channel != \"App\"", "channel != \"App\"")]
    [InlineData("frequency < 0", "frequency < 0")]
    [InlineData("frequency = 2.5", "frequency = 2.5")]
    [InlineData("frequency > 2 and frequency < 3", "frequency < 3")]
    [InlineData("any order and no order", "no order")]
    [InlineData("any order within 30 days and count of order within 30 days = 0", "count of order within 30 days = 0")]
    [InlineData("frequency >= 1 and no order", "no order")]
    [InlineData("share of order where (category = \"tea\") >= 20", "share of order where (category = \"tea\") >= 20")]
    [InlineData("affinity share for \"tea\" > 1", "affinity share for \"tea\" > 1")]
    [InlineData("affinity for \"tea\" < 0", "affinity for \"tea\" < 0")]
    [InlineData("recency < 0 days", "recency < 0 days")]
    [InlineData("last seen within 30 days and last seen not within 90 days", "last seen not within 90 days")]
    [InlineData("last seen within 30 days and time since last seen > 30 days", "time since last seen > 30 days")]
    [InlineData("last seen within 30 days and last seen within next 3 days and last seen previous 1 day", "last seen previous 1 day")]
    [InlineData("last seen within 2 hours and last seen between 5 and 3 hours ago", "last seen between 5 and 3 hours ago")]
    [InlineData("recency < 1 month and recency > 2 quarters", "recency > 2 quarters")]
    [InlineData("tenure < 1 year and tenure >= 12 months", "tenure >= 12 months")]
    [InlineData("since before 2020-01-01 and since after 2021-01-01", "since after 2021-01-01")]
    [InlineData("since > 2020-01-01 and since < 2020-01-02", "since < 2020-01-02")]
    [InlineData("interest contains \"tea\" and interest contains none (\"tea\", \"coffee\")", "interest contains none (\"tea\", \"coffee\")")]
    [InlineData("stage starts with \"ab\" and stage starts with \"c\"", "stage starts with \"c\"")]
    [InlineData("stage contains \"ab\" and stage = \"cb\"", "stage = \"cb\"")]
    [InlineData("in segment \"a\" and not in segment \"a\"", "not in segment \"a\"")]
    [InlineData("in sample 0 percent of \"x\" and newsletter", "in sample 0 percent of \"x\"")]
    [InlineData("newsletter and in sample 0 to 10 percent of \"x\" and in sample 10 to 20 percent of \"x\"", "in sample 10 to 20 percent of \"x\"")]
    [InlineData("weekday of last seen is monday and weekday of last seen is sunday", "weekday of last seen is sunday")]
    [InlineData("time of last seen from 09:00 to 12:00 and time of last seen from 12:00 to 14:00", "time of last seen from 12:00 to 14:00")]
    [InlineData("any order where (amount > 5 and amount < 3)", "amount < 3")]
    [InlineData("value >= 100 and value < 50", "value < 50")]
    [InlineData("value = credit limit and value != credit limit", "value != credit limit")]
    public void What_nobody_fits_is_never_true(string text, string place) => Assert.Contains($"SEG1023 '{place}'", Hints.Of(text));

    [Theory]
    [InlineData("satisfaction >= 3 or satisfaction < 3", "satisfaction < 3")]
    [InlineData("satisfaction >= 3 or satisfaction < 3 or satisfaction is unknown", "satisfaction is unknown")]
    [InlineData("city != \"a\" or city != \"b\"", "city != \"b\"")]
    [InlineData("newsletter or not newsletter", "not newsletter")]
    [InlineData("channel in (\"Web\", \"Store\", \"App\")", "channel in (\"Web\", \"Store\", \"App\")")]
    [InlineData("channel = \"Web\" or channel = \"Store\" or channel = \"App\"", "channel = \"App\"")]
    [InlineData("frequency >= 0", "frequency >= 0")]
    [InlineData("frequency >= 1 or frequency = 0", "frequency = 0")]
    [InlineData("no order or any order", "any order")]
    [InlineData("age >= 0", "age >= 0")]
    [InlineData("stage contains \"\"", "stage contains \"\"")]
    [InlineData("in sample 100 percent of \"x\" and newsletter", "in sample 100 percent of \"x\"")]
    [InlineData("last seen within 30 days or last seen between 90 and 30 days ago or time since last seen >= 90 days or last seen after 2020-01-01 or time since last seen < 0 days or last seen within next 1 day", "last seen within next 1 day")]
    [InlineData("weekday of last seen in (monday, tuesday, wednesday, thursday, friday) or weekday of last seen in (saturday, sunday)", "weekday of last seen in (saturday, sunday)")]
    [InlineData("predicate \"has open invoice\" or not predicate \"has open invoice\"", "not predicate \"has open invoice\"")]
    public void What_every_value_fits_is_always_true(string text, string place) => Assert.Contains($"SEG1152 '{place}'", Hints.Of(text));

    [Theory]
    [InlineData("age >= 18 and age >= 21", "age >= 18")]
    [InlineData("satisfaction = 3 or satisfaction = 3.0", "satisfaction = 3.0")]
    [InlineData("satisfaction >= 3 or satisfaction = 4", "satisfaction = 4")]
    [InlineData("stage = \"a\" and stage != \"b\"", "stage != \"b\"")]
    [InlineData("frequency >= 1 and any order", "any order")]
    [InlineData("last seen within 30 days and last seen within 90 days", "last seen within 90 days")]
    [InlineData("last seen within 1 day and time since last seen = 0 days", "time since last seen = 0 days")]
    [InlineData("tenure >= 1 year and tenure >= 6 months", "tenure >= 6 months")]
    [InlineData("since >= 2020-01-01 and since > 2019-12-31", "since > 2019-12-31")]
    [InlineData("interest contains all (\"tea\", \"coffee\") and interest contains \"tea\"", "interest contains \"tea\"")]
    [InlineData("stage starts with \"ab\" and stage contains \"b\"", "stage contains \"b\"")]
    [InlineData("city in vip cities and city in vip cities", "city in vip cities")]
    [InlineData("in segment \"a\" or in segment \"a\"", "in segment \"a\"")]
    [InlineData("birthday within next 7 days and birthday within next 7 days", "birthday within next 7 days")]
    [InlineData("(satisfaction >= 3 and newsletter) or (satisfaction >= 3 and newsletter)", "satisfaction >= 3 and newsletter")]
    [InlineData("satisfaction is unknown and (satisfaction >= 3 or unknown)", "satisfaction >= 3 or unknown")]
    public void What_the_others_say_already_changes_nothing(string text, string place) => Assert.Contains($"SEG1153 '{place}'", Hints.Of(text));

    [Theory]
    [InlineData("satisfaction between 3 and 3")]
    [InlineData("age >= 18 and age < 65")]
    [InlineData("age < 18 or age >= 65")]
    [InlineData("satisfaction is known and satisfaction >= 3")]
    [InlineData("satisfaction >= 3 and satisfaction is known")]
    [InlineData("satisfaction >= 3 or satisfaction is unknown")]
    [InlineData("satisfaction < 3 or satisfaction > 3")]
    [InlineData("stage starts with \"a\" and stage ends with \"b\"")]
    [InlineData("stage contains \"a\" and stage contains \"b\"")]
    [InlineData("interest contains \"tea\" and interest contains \"coffee\"")]
    [InlineData("frequency > 2 and frequency < 4")]
    [InlineData("value > 2 and value < 3")]
    [InlineData("frequency within 30 days >= 1 and frequency within 90 days >= 3")]
    [InlineData("any order where (amount > 100) and any order where (amount < 10)")]
    [InlineData("recency < 30 days or recency > 1 month")]
    [InlineData("last seen this month and last seen within 30 days")]
    [InlineData("recency > 60 days or frequency = 0")]
    [InlineData("in sample 10 percent of \"a\" and in sample 10 percent of \"b\" and newsletter")]
    [InlineData("weekday of last seen is monday or weekday of last seen is sunday")]
    [InlineData("share of order where (category = \"tea\") >= 1")]
    [InlineData("frequency = 0")]
    [InlineData("recency = 0 days")]
    [InlineData("sum of order.items >= 0")]
    public void What_is_neither_is_left_alone(string text) =>
        Assert.DoesNotContain(Hints.Of(text), hint => hint[..7] is "SEG1023" or "SEG1152" or "SEG1153");

    [Theory]
    [InlineData("satisfaction between 4 and 3", "SEG1023", "satisfaction between 3 and 4")]
    [InlineData("share of order where (category = \"tea\") >= 20", "SEG1023", "share of order where (category = \"tea\") >= 0.2")]
    [InlineData("city = \"a\" and city = \"b\"", "SEG1023", "city in (\"a\", \"b\")")]
    [InlineData("city != \"a\" or city != \"b\"", "SEG1152", "city not in (\"a\", \"b\")")]
    [InlineData("satisfaction >= 3 or satisfaction < 3", "SEG1152", "satisfaction is known")]
    [InlineData("satisfaction >= 4 and satisfaction >= 3 and newsletter", "SEG1153", "satisfaction >= 4 and newsletter")]
    [InlineData("satisfaction >= 3 and satisfaction >= 4 and newsletter", "SEG1153", "satisfaction >= 4 and newsletter")]
    [InlineData("newsletter and satisfaction>=4 or newsletter and(satisfaction>=4)or city = \"a\"", "SEG1153", "newsletter and satisfaction>=4 or city = \"a\"")]
    public void The_fix_is_what_was_meant(string text, string code, string cured) => Assert.Equal(cured, Hints.Fixed(text, code));

    [Theory]
    [InlineData("(satisfaction >= 3) and satisfaction >= 4", "SEG1153")]
    [InlineData("satisfaction >= 4 /* why */ and satisfaction >= 3", "SEG1153")]
    [InlineData("satisfaction not between 4 and 3 or unknown", "SEG1023")]
    [InlineData("age > 65 and age < 18", "SEG1023")]
    public void Where_it_is_not_clear_there_is_no_fix(string text, string code) =>
        Assert.Empty(Hints.IssuesOf(text).Single(issue => issue.Code == code).Fixes);

    [Fact]
    public void What_follows_from_a_finding_is_not_said_again() =>
        Assert.Equal(["SEG1023 'satisfaction < 1'"], Hints.Of("not (satisfaction > 3 and satisfaction < 1) or newsletter").Where(hint => hint.StartsWith("SEG10", StringComparison.Ordinal)));

    [Fact]
    public void The_engine_names_the_condition_by_its_number_filters_counted()
    {
        var rule = Events.Of("order").Where(o => o.Number("items") > 1).Any()
            & Attributes.Number("satisfaction") > 4 & Attributes.Number("satisfaction") < 2;

        var warning = Assert.Single(SegmentationEngine.Create(Segmentation.Examples.Shop.Model, new Segment("a", rule)).Warnings);

        Assert.Equal(("SEG1023", "segment 'a', condition 4"), (warning.Code, warning.Place));
    }

    [Fact]
    public void A_rule_of_the_largest_size_is_looked_at_in_no_time()
    {
        var counts = Enumerable.Range(0, 499).Select(i => $"frequency != {i}");
        var values = Enumerable.Range(0, 400).Select(i => $"satisfaction = {i}");

        Assert.Empty(Hints.Of(string.Join(" and ", counts)));
        Assert.Empty(Hints.Of(string.Join(" or ", values)));
    }

    [Fact]
    public void Long_lists_are_looked_at_in_no_time()
    {
        var members = string.Join(", ", Enumerable.Range(0, 700).Select(i => $"\"c{i}\""));

        Assert.Equal(["SEG1153 'stage != \"c7\"'"], Hints.Of($"stage in (\"x\", \"y\") and stage != \"c7\" and (newsletter or stage in ({members}))"));
        Assert.Empty(Hints.Of($"stage in ({members}) and newsletter"));
    }
}
