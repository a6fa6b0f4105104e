using System.Linq.Dynamic.Core;
using System.Reflection;
using Segmentation.DynamicLinq.Tests.Shop;
using Segmentation.Hostile.Worlds;

namespace Segmentation.DynamicLinq.Tests.Reading;

/// <summary>One text cannot affect another, nor what the host does with Dynamic LINQ itself.</summary>
public class SharedStateTests
{
    [Fact]
    public void A_literal_of_one_text_does_not_poison_another()
    {
        var first = DynamicLinqRules.Parse("Ratio > 7.25d", HostileModel.Plain);
        var second = DynamicLinqRules.Parse("Spend > 7.25", HostileModel.Plain);

        Assert.Equal("ratio > 7.25", first.Rule?.ToString());
        Assert.Equal("spend > 7.25", second.Rule?.ToString());
    }

    [Fact]
    public void What_poisoned_Dynamic_LINQ_itself_does_not_reach_rules()
    {
        DynamicExpressionParser.ParseLambda<LinqShopper, bool>(new ParsingConfig(), false, "Discount > 7.625d");

        Assert.Equal("lifetime spend > 7.625", DynamicLinqRules.Parse("LifetimeSpend > 7.625", LinqShop.Model).Rule?.ToString());
    }

    [Fact]
    public void Rules_do_not_poison_Dynamic_LINQ_itself()
    {
        DynamicLinqRules.Parse("Discount > 9.375d", LinqShop.Model);

        DynamicExpressionParser.ParseLambda<LinqShopper, bool>(new ParsingConfig(), false, "LifetimeSpend > 9.375");
    }

    [Fact]
    public void The_literals_of_a_text_are_not_in_the_caches_of_the_process()
    {
        DynamicExpressionParser.ParseLambda<LinqShopper, bool>(new ParsingConfig(), false, "City == \"remembered\"");
        DynamicLinqRules.Parse("LifetimeSpend > 71.0625 and City == \"forgotten\" and LoginCount in (7171, 1)", LinqShop.Model);

        Assert.True(Remembers("remembered"));
        Assert.All((object[])[71.0625, 71.0625m, 7171, "forgotten"], literal => Assert.False(Remembers(literal)));
    }

    [Fact]
    public void Spelling_of_one_number_does_not_become_that_of_another()
    {
        Assert.Equal("lifetime spend > 18.0", DynamicLinqRules.Parse("LifetimeSpend > 18.0m", LinqShop.Model).Rule?.ToString());
        Assert.Equal("lifetime spend > 18.00", DynamicLinqRules.Parse("LifetimeSpend > 18.00", LinqShop.Model).Rule?.ToString());
    }

    /// <summary>Whether Dynamic LINQ keeps a literal for all of the process.</summary>
    private static bool Remembers(object literal)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
        var helper = typeof(DynamicExpressionParser).Assembly.GetType("System.Linq.Dynamic.Core.Parser.ConstantExpressionHelperFactory")!
            .GetMethod("GetInstance", Any)!.Invoke(null, [new ParsingConfig()])!;
        var cache = helper.GetType().GetField("_expressions", Any)!.GetValue(helper)!;
        return (bool)cache.GetType().GetMethod("TryGetValue", Any)!.Invoke(cache, [literal, null])!;
    }
}
