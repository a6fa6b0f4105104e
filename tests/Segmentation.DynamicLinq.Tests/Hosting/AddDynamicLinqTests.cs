using Microsoft.Extensions.DependencyInjection;
using Segmentation.DynamicLinq.Tests.Shop;

namespace Segmentation.DynamicLinq.Tests.Hosting;

public class AddDynamicLinqTests
{
    [Fact]
    public void Segments_in_Dynamic_LINQ_stand_beside_others_and_refer_to_them()
    {
        using var provider = Services(s => s
            .AddSegment("vips", LinqShop.Model.Parse("vip"))
            .AddDynamicLinq(linq => linq
                .AddSegment("big", "LifetimeSpend >= @0", 1000m)
                .AddSegment("big vips", "InSegment(\"vips\") and InSegment(\"big\")")));

        var engine = provider.GetRequiredService<SegmentationEngine<LinqShopper>>();

        Assert.Equal(["vips", "big", "big vips"], engine.Segments.Select(segment => segment.Key));
        Assert.True(engine.IsMember("big vips", new LinqShopper { LifetimeSpend = 1000, IsVip = true }, LinqShop.At));
        Assert.False(engine.IsMember("big vips", new LinqShopper { LifetimeSpend = 999, IsVip = true }, LinqShop.At));
    }

    [Fact]
    public void All_mistakes_come_when_the_engine_is_asked_for()
    {
        using var provider = Services(s => s
            .AddDynamicLinq(linq => linq.AddSegment("a", "Password == \"x\"").AddSegment("b", "LifetimeSpend >"))
            .AddSegment("c", Rule.InSegment("a"))
            .AddSegment("d", Rule.Predicate("none")));

        var issues = Assert.Throws<SegmentationException>(provider.GetRequiredService<SegmentationEngine<LinqShopper>>).Issues;

        Assert.Equal(["SEG1161", "SEG1160", "SEG1017"], issues.Select(issue => issue.Code));
        Assert.Equal("segment 'a', position 0", issues[0].Place);
    }

    [Fact]
    public void Limits_that_are_set_later_hold()
    {
        using var provider = Services(s => s
            .AddDynamicLinq(linq => linq.AddSegment("a", "City in (\"x\", \"y\")"))
            .Limit(new RuleLimits { ListMembers = 1 }));

        Assert.Throws<SegmentationException>(provider.GetRequiredService<SegmentationEngine<LinqShopper>>);
    }

    [Fact]
    public void It_needs_the_registration_of_its_customers() =>
        Assert.Throws<ArgumentException>(() => new NoBuilder().AddDynamicLinq(linq => linq.AddSegment("a", "IsVip")));

    private static ServiceProvider Services(Action<ISegmentationBuilder<LinqShopper>> configure)
    {
        var services = new ServiceCollection();
        services.AddSegmentation(LinqShop.Model, configure);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed class NoBuilder : ISegmentationBuilder<LinqShopper>
    {
        public IServiceCollection Services { get; } = new ServiceCollection();

        public ISegmentationBuilder<LinqShopper> AddSegment(Segment segment) => this;

        public ISegmentationBuilder<LinqShopper> AddSegmentFile(SegmentFile file) => this;

        public ISegmentationBuilder<LinqShopper> AddQuantity(Segmentation.Rules.IDerivedQuantity quantity) => this;

        public ISegmentationBuilder<LinqShopper> Limit(RuleLimits limits) => this;

        public ISegmentationBuilder<LinqShopper> Lint(LintPolicy policy) => this;

        public ISegmentationBuilder<LinqShopper> ReadFilesIn(RuleKeywords keywords) => this;

        public ISegmentationBuilder<LinqShopper> LimitFiles(SegmentFileLimits limits) => this;
    }
}
