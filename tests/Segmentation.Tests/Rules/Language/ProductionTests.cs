using System.Collections;
using System.Reflection;

namespace Segmentation.Tests.Rules.Language;

public class ProductionTests
{
    /// <summary>Texts in canonical form: one or more for every production of the grammar.</summary>
    public static TheoryData<string> Canonical { get; } =
    [
        "spend >= 1000",
        "spend = 10.50 CNY",
        "cost < spend",
        "satisfaction != -0.5",
        "spend - cost * 2 + 1 > 0",
        "sum of order.amount / count of order <= 3",
        "industry = \"a \\\"b\\\" \\\\\"",
        "town is known",
        "town is unknown",
        "industry in (\"a\", \"b\")",
        "industry not in (\"a\")",
        "city in vip cities",
        "tags not in vip cities",
        "satisfaction between 1 and 3",
        "joined not between 2026-01-01 and 2026-02-01",
        "industry contains \"a\"",
        "industry starts with \"a\"",
        "industry ends with \"\"",
        "tags contains \"tea\"",
        "tags contains any (\"tea\", \"wine\")",
        "interest contains all (\"tea\")",
        "interest contains none (\"tea\")",
        "interest in (\"tea\")",
        "vip",
        "not vip",
        "not not vip",
        "vip = true or unknown",
        "(vip or satisfaction > 1) and (VIP客户 or unknown)",
        "vip or (satisfaction > 1 and VIP客户)",
        "not (vip and VIP客户)",
        "seen within 90 days",
        "seen not within 36 hours",
        "joined within next 1 week",
        "joined this month",
        "joined this whole year",
        "joined previous quarter",
        "joined previous 7 days",
        "joined next 2 months",
        "seen between 90 and 30 days ago",
        "seen not between 3 months and 1 week ago",
        "birthday within next 7 days",
        "anniversary of joined within next 7 days",
        "anniversary of birthday not within 7 days",
        "last seen before 2026-03-04T16:00Z",
        "last seen after 2026-03-04T16:00:01.5+08:00",
        "last seen on 2026-03-04",
        "time of last seen from 22:00 to 06:00",
        "weekday of joined is sunday",
        "weekday of joined is not monday",
        "weekday of joined not in (saturday, sunday)",
        "any order",
        "no order where (paid) within 30 days",
        "all order where (qty >= 1 and not (category = \"tea\" or unknown)) this year",
        "count of visit = 0",
        "average of known order.amount within 1 year > 5",
        "min of order.shipped < 2026-01-01",
        "max of order.at after 2026-01-01",
        "distinct of order.category where (time of at from 09:00 to 10:00) >= 2",
        "first of order.category = \"tea\"",
        "last of order.paid",
        "last of order.shipped within 1 year within 3 days",
        "average gap of order within 1 year > 14 days",
        "share of order where (qty > 1) > 0.5",
        "share of order.amount where (weekday of shipped is friday) this year > 0.5",
        "sequence of visit then order within 7 days",
        "sequence of visit where (page = \"sale\") then no order where (amount > 5) within 1 hour within 30 days",
        "value within 365 days >= 10000",
        "frequency where (amount > 50) previous month >= 1",
        "recency where (amount > 50) > 60 days",
        "recency between 30 and 60 days",
        "tenure >= 2 years",
        "age >= 18",
        "time since last seen < 3 hours",
        "affinity for \"tea\" > 0.5",
        "affinity share for \"tea\" half life 2 weeks > 0.5",
        "country = \"CN\"",
        "within 5.5 km of (31.23, -121.47)",
        "within 300 m of (0, 0)",
        "inside ((30, 119), (32, 119), (32, 122))",
        "inside \"delta\"",
        "in segment \"big\"",
        "in sample 12.5 percent of \"spring\"",
        "in sample 10 to 20 percent of \"春\"",
        "tier \"loyalty\" at least \"gold\"",
        "loyalty is known",
        "predicate \"has open invoice\"",
    ];

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
        var reached = new HashSet<Type>();
        foreach (var text in Canonical)
        {
            Collect(TextModel.Parse(text).Rule, reached);
        }

        var nodes = typeof(Rule).Assembly.GetTypes().Where(type => type is { IsSealed: true, IsAbstract: false }
            && (type.IsSubclassOf(typeof(Rule)) || type.IsSubclassOf(typeof(Segmentation.Rules.Quantity)) || type.IsSubclassOf(typeof(Window))));
        Assert.DoesNotContain(nodes, type => !reached.Contains(type));
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

    private static void Collect(object? node, HashSet<Type> reached)
    {
        switch (node)
        {
            case null or string:
                return;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Collect(item, reached);
                }

                return;
        }

        reached.Add(node.GetType());
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!property.PropertyType.IsValueType)
            {
                Collect(property.GetValue(node), reached);
            }
        }
    }
}
