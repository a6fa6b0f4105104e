using System.Linq.Dynamic.Core;
using System.Reflection;
using Segmentation.DynamicLinq.Tests.Shop;
using Segmentation.Hostile.Worlds;

namespace Segmentation.DynamicLinq.Tests.Reading;

/// <summary>One text cannot affect another, nor what the host does with Dynamic LINQ itself.</summary>
[Collection("shared state")]
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
        var (literals, expressions) = Caches();
        var before = (Count(literals), Count(expressions));

        for (var i = 0; i < 200; i++)
        {
            DynamicLinqRules.Parse($"LifetimeSpend > {i}.0625 and City == \"city {i}\" and LoginCount in ({i}, 1)", LinqShop.Model);
        }

        Assert.Equal(before, (Count(literals), Count(expressions)));
    }

    [Fact]
    public void Spelling_of_one_number_does_not_become_that_of_another()
    {
        Assert.Equal("lifetime spend > 18.0", DynamicLinqRules.Parse("LifetimeSpend > 18.0m", LinqShop.Model).Rule?.ToString());
        Assert.Equal("lifetime spend > 18.00", DynamicLinqRules.Parse("LifetimeSpend > 18.00", LinqShop.Model).Rule?.ToString());
    }

    /// <summary>The literals and expressions that Dynamic LINQ remembers for all of the process.</summary>
    private static (object Literals, object Expressions) Caches()
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
        var parser = typeof(DynamicExpressionParser).Assembly;
        var helper = parser.GetType("System.Linq.Dynamic.Core.Parser.ConstantExpressionHelperFactory")!
            .GetMethod("GetInstance", Any)!.Invoke(null, [new ParsingConfig()])!;
        return (helper.GetType().GetField("_literals", Any)!.GetValue(helper)!, helper.GetType().GetField("_expressions", Any)!.GetValue(helper)!);
    }

    private static int Count(object cache) => (int)cache.GetType().GetProperty("Count", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(cache)!;
}
