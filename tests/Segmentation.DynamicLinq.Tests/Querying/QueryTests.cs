using Microsoft.EntityFrameworkCore;
using Segmentation.DynamicLinq.Tests.Agreement;
using Segmentation.DynamicLinq.Tests.Shop;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.DynamicLinq.Tests.Querying;

/// <summary>Rules as queries, through Entity Framework and SQLite.</summary>
public sealed class QueryTests : IDisposable
{
    private static readonly RuleTextOptions Quiet = new() { Lints = LintPolicy.Off };

    private readonly ITestOutputHelper _output;
    private readonly List<LinqShopper> _shoppers = LinqShop.Any(400, seed: 21);
    private readonly ShopDatabase _database;
    private readonly RuleQuery<LinqShopper> _query;

    public QueryTests(ITestOutputHelper output)
    {
        _output = output;
        _database = ShopDatabase.With(_shoppers);
        _query = new RuleQuery<LinqShopper>(LinqShop.At).WithEvents("order", _database.Orders, order => order.ShopperId, shopper => shopper.Id);
    }

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("lifetime spend >= 1000 and not vip")]
    [InlineData("not satisfaction < 3")]
    [InlineData("satisfaction < 3 or unknown")]
    [InlineData("not (satisfaction < 3 or unknown) or city is unknown")]
    [InlineData("city starts with \"sh\"")]
    [InlineData("not city ends with \"n\"")]
    [InlineData("name contains \"雷\"")]
    [InlineData("city not in (\"Shanghai\", \"\")")]
    [InlineData("level in (\"Gold\", \"Silver\") and level != \"Gold\"")]
    [InlineData("level = \"Bronze\" or country = \"DE\"")]
    [InlineData("lifetime spend - refunds > credit limit")]
    [InlineData("credit limit between 500 and 2000")]
    [InlineData("logins in (1, 2, 3, 150)")]
    [InlineData("last seen within 30 days")]
    [InlineData("last seen not within 30 days")]
    [InlineData("last seen this month")]
    [InlineData("last seen previous 2 months")]
    [InlineData("last seen between 90 and 30 days ago")]
    [InlineData("last seen between 900 and 30 hours ago")]
    [InlineData("contract end within next 30 days")]
    [InlineData("contract end within next 720 hours")]
    [InlineData("contract end next 2 weeks")]
    [InlineData("contract end this whole month")]
    [InlineData("registered on 2025-03-05 or registered before 2021-06-01")]
    [InlineData("registered > 2023-05-05")]
    [InlineData("registered <= 2023-05-05")]
    [InlineData("birth date before 1980-01-01")]
    [InlineData("time since birth date >= 40 years")]
    [InlineData("time since registered < 3 months")]
    [InlineData("time since last seen > 720 hours")]
    [InlineData("any order where (category = \"tea\") within 90 days")]
    [InlineData("no order within 90 days")]
    [InlineData("not any order where (coupon = \"SPRING\")")]
    [InlineData("all order where (coupon = \"SPRING\")")]
    [InlineData("not all order where (coupon = \"SPRING\")")]
    [InlineData("count of order where (coupon = \"SPRING\") = 1")]
    [InlineData("not count of order where (coupon = \"SPRING\") = 1")]
    [InlineData("count of order < 3")]
    [InlineData("count of order between 2 and 4")]
    [InlineData("value within 200 days >= 1000 and frequency within 200 days >= 2")]
    [InlineData("sum of order.total where (coupon = \"SPRING\") < 500")]
    [InlineData("not sum of order.total within 100 days < 500")]
    [InlineData("average of order.total > 700")]
    [InlineData("not max of order.total > 1000")]
    [InlineData("min of order.total where (category = \"tea\") <= 300.5")]
    [InlineData("time since max of order.at > 1440 hours")]
    public void A_rule_gives_the_same_customers_as_the_engine(string text)
    {
        var engine = SegmentationEngine.Create(LinqShop.Model, new Segment("rule", LinqShop.Model.Parse(text, Quiet)));

        var translated = engine.ToQuery("rule", _query);

        Assert.Empty(translated.Issues);
        Assert.Equal(
            _shoppers.Where(shopper => engine.IsMember("rule", shopper, LinqShop.At)).Select(shopper => shopper.Id),
            _database.Shoppers.Where(translated.Condition!).Select(shopper => shopper.Id).Order().ToList());
    }

    [Theory]
    [InlineData("tags contains \"tea\"", "tags")]
    [InlineData("vip and in sample 10 percent of \"x\"", "InSample")]
    [InlineData("anniversary of birth date within next 7 days", "birth date")]
    [InlineData("distinct of order.category > 1", "order")]
    [InlineData("logins / 2 > 3", "logins")]
    public void What_does_not_translate_is_an_issue_and_never_another_answer(string text, string about)
    {
        var translated = LinqShop.Model.Parse(text, Quiet).ToQuery(LinqShop.Model, _query);

        var issue = Assert.Single(translated.Issues);
        Assert.Equal("SEG1166", issue.Code);
        Assert.Contains(about, issue.Message, StringComparison.Ordinal);
        Assert.Null(translated.Condition);
    }

    [Fact]
    public void Events_that_the_query_does_not_have_are_an_issue()
    {
        var translated = LinqShop.Model.Parse("any order").ToQuery(LinqShop.Model, new RuleQuery<LinqShopper>(LinqShop.At));

        Assert.Contains("WithEvents", Assert.Single(translated.Issues).Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_are_asked_once_and_values_are_parameters()
    {
        var rule = LinqShop.Model.Parse("city = \"it's secret\" and count of order where (category = \"tea\") >= 3");

        var sql = _database.Shoppers.Where(rule.ToQuery(LinqShop.Model, _query).Condition!).ToQueryString();

        Assert.Contains("IN (", sql, StringComparison.Ordinal);
        Assert.Contains("GROUP BY", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("\"ShopperId\" = \"l\".\"Id\"", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("= 'it''s secret'", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_rules_give_the_same_customers_as_the_engine()
    {
        var (translated, refused) = (0, 0);
        Run.ForAll(_output, TwoTextsGenerator.Rules, 400, texts =>
        {
            var engine = SegmentationEngine.Create(LinqShop.Model, new Segment("rule", LinqShop.Model.Parse(texts.Rule, Quiet)));
            var query = engine.ToQuery("rule", _query);
            if (query.Condition is not { } condition)
            {
                Interlocked.Increment(ref refused);
                return 1;
            }

            List<long> ids;
            lock (_database)
            {
                ids = [.. _database.Shoppers.Where(condition).Select(shopper => shopper.Id).Order()];
            }

            var expected = _shoppers.Where(shopper => engine.IsMember("rule", shopper, LinqShop.At)).Select(shopper => shopper.Id);
            Expect.That(expected.SequenceEqual(ids), () => $"other customers: {texts.Rule}");
            Interlocked.Increment(ref translated);
            return 1;
        });
        _output.WriteLine($"{translated} translated, {refused} refused");
        Assert.True(translated > refused, $"{translated} translated, {refused} refused");
    }

    [Fact]
    public void A_zone_that_is_unknown_is_misuse() => Assert.Throws<ArgumentException>(
        () => LinqShop.Model.Parse("vip").ToQuery(LinqShop.Model, new RuleQuery<LinqShopper>(LinqShop.At, "Nowhere/None")));

    [Fact]
    public void Dates_are_those_of_the_zone()
    {
        var rule = LinqShop.Model.Parse("registered on 2025-03-05");
        var morning = new LinqShopper { RegisteredAt = new DateTime(2025, 3, 4, 23, 0, 0, DateTimeKind.Utc) };

        bool In(string zone) => rule.ToQuery(LinqShop.Model, new RuleQuery<LinqShopper>(LinqShop.At, zone)).Condition!.Compile()(morning);

        Assert.True(In("Asia/Shanghai"));
        Assert.False(In("UTC"));
    }
}
