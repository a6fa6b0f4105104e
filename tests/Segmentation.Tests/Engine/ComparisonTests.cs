using Segmentation.Examples;

namespace Segmentation.Tests.Engine;

public class ComparisonTests
{
    private static readonly Shopper[] Shoppers =
    [
        Buyer("a", 100m, csat: 5), Buyer("b", 600m, csat: 5), Buyer("c", 600m, csat: 1), Buyer("d", 600m, csat: null), Buyer("e", 2_000m, csat: 5),
    ];

    private static readonly SegmentationEngine<Shopper> Engine =
        SegmentationEngine.Create(Shop.Model, new Segment("first", Value.Total >= 500m));

    [Fact]
    public void Who_differs_is_named_with_the_conditions_that_set_the_rules_apart()
    {
        var comparison = Engine.Compare(
            Rule.InSegment("first"), Rule.InSegment("first") & Attributes.Number("satisfaction") >= 3, Shoppers, Shop.Now);

        Assert.Equal(5, comparison.Customers);
        Assert.Equal(
            [("c", Truth.True, Truth.False), ("d", Truth.True, Truth.Undetermined)],
            comparison.Differences.Select(each => (each.Customer, each.First, each.Second)));
        Assert.All(comparison.Differences, each => Assert.Equal("satisfaction >= 3", Assert.Single(each.Because).ToString()));
        Assert.Equal(("satisfaction >= 3", 2), (comparison.Because[0].Key.ToString(), comparison.Because[0].Value));
        Assert.Equal((2, 0), (comparison.OnlyFirst.Count(), comparison.OnlySecond.Count()));
    }

    [Fact]
    public void Another_limit_is_another_condition()
    {
        var difference = Assert.Single(Engine.Compare(Value.Total >= 500m, Value.Total >= 1_000m, [Shoppers[1]], Shop.Now).Differences);

        Assert.Equal(["value >= 500", "value >= 1000"], difference.Because.Select(rule => rule.ToString()));
    }

    [Fact]
    public void Equal_rules_do_not_differ() =>
        Assert.Empty(Engine.Compare(Value.Total >= 500m, Value.Total >= 500m, Shoppers, Shop.Now).Differences);

    [Fact]
    public void A_wrong_rule_is_refused() => Assert.Throws<SegmentationException>(
        () => Engine.Compare(Value.Total >= 500m, Attributes.Number("nothing") > 1, Shoppers, Shop.Now));

    private static Shopper Buyer(string id, decimal spent, double? csat) =>
        new() { Id = id, Csat = csat, Orders = [new Order("o-" + id, Shop.Now.AddDays(-3), spent)] };
}
