using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Segmentation.Customers;
using Segmentation.Examples;
using Segmentation.Rules;

namespace Segmentation.Tests.Hosting;

public class AddSegmentationTests
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    private static readonly Segment Big = new("big", Value.Total >= 1_000m);

    private static readonly Segment Often = new("often", Frequency.Within(Last.Days(90)) >= 3);

    [Fact]
    public void The_engine_is_the_same_for_everybody_and_passes_all_validation()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s.AddSegments(Big, Often));
        using var provider = services.BuildServiceProvider(Strict);
        using var scope = provider.CreateScope();

        var engine = provider.GetRequiredService<SegmentationEngine<Shopper>>();

        Assert.Same(engine, scope.ServiceProvider.GetRequiredService<SegmentationEngine<Shopper>>());
        Assert.Same(Shop.Model, engine.Model);
        Assert.Equal([Big, Often], engine.Segments.AsEnumerable());
    }

    [Fact]
    public void Calls_add_up_in_their_order()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s.AddSegment(Often));
        services.AddSegmentation(Shop.Model).AddSegment(Big);
        services.AddSegmentation(Shop.Model);

        var engine = Build(services);

        Assert.Equal([Often, Big], engine.Segments.AsEnumerable());
        Assert.Single(services, service => service.ServiceType == typeof(SegmentationEngine<Shopper>));
    }

    [Fact]
    public void The_same_call_twice_is_harmless()
    {
        var services = new ServiceCollection();
        for (var i = 0; i < 2; i++)
        {
            // Each time new objects: what counts is that they say the same.
            services.AddSegmentation(Shop.Model, s => s.AddSegment("big", Value.Total >= 1_000m, "Spends much"));
        }

        Assert.Equal("big", Assert.Single(Build(services).Segments).Key);
    }

    [Fact]
    public void One_key_with_two_rules_is_an_issue()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s.AddSegment(Big).AddSegment("big", Value.Total >= 2_000m));

        Assert.Equal("SEG5001", Assert.Single(IssuesOf(services)).Code);
    }

    [Fact]
    public void Two_models_for_one_type_are_an_issue()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s.AddSegment(Big));
        services.AddSegmentation(CustomerModel.For<Shopper>(m => m.Key(c => c.Id)));

        var issue = Assert.Single(IssuesOf(services));

        Assert.Equal(("SEG5002", "AddSegmentation<Shopper>"), (issue.Code, issue.Place));
    }

    [Fact]
    public void Two_types_of_customer_have_an_engine_each()
    {
        var services = new ServiceCollection();
        var administrators = CustomerModel.For<Administrator>(m => m.Key(a => a.Id).Number(a => a.Level));
        services.AddSegmentation(Shop.Model, s => s.AddSegment(Big));
        services.AddSegmentation(administrators, s => s.AddSegment("high", Attributes.Number("level") > 3));
        using var provider = services.BuildServiceProvider(Strict);

        Assert.Equal("big", provider.GetRequiredService<SegmentationEngine<Shopper>>().Segments.Single().Key);
        Assert.Equal("high", provider.GetRequiredService<SegmentationEngine<Administrator>>().Segments.Single().Key);
    }

    [Fact]
    public void All_mistakes_come_at_once_when_the_engine_is_first_asked_for()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s
            .AddSegment("one", Attributes.Number("nothing") > 1)
            .AddSegment("two", Rule.InSegment("nowhere"))
            .AddSegment("three", Rule.Predicate("nobody")));
        using var provider = services.BuildServiceProvider(Strict);

        var first = Assert.Throws<SegmentationException>(provider.GetRequiredService<SegmentationEngine<Shopper>>);
        var second = Assert.Throws<SegmentationException>(provider.GetRequiredService<SegmentationEngine<Shopper>>);

        Assert.Equal(["SEG1001", "SEG1011", "SEG1017"], first.Issues.Select(issue => issue.Code).Order(StringComparer.Ordinal));
        Assert.Equal(first.Issues.AsEnumerable(), second.Issues);
        Assert.All(first.Issues, issue => Assert.Contains(issue.ToString(), first.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Limits_and_derived_quantities_reach_the_engine()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s
            .AddQuantity(new Constant("score"))
            .Limit(new RuleLimits { TextLength = 3 })
            .AddSegment("scored", Attributes.Number("score") > 1)
            .AddSegment("long", Geography.City.Is("Shanghai")));

        Assert.Equal("SEG1022", Assert.Single(IssuesOf(services)).Code);
    }

    [Fact]
    public void A_derived_quantity_may_be_added_twice()
    {
        var services = new ServiceCollection();
        var score = new Constant("score");
        services.AddSegmentation(Shop.Model, s => s
            .AddQuantity(score)
            .AddQuantity(score)
            .AddSegment("scored", Attributes.Number("score") > 1));

        Assert.True(Build(services).IsMember("scored", new Shopper { Id = "c-1" }, Shop.Now));
    }

    [Fact]
    public void Nothing_but_our_own_types_is_registered()
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        ServiceDescriptor[] before = [.. services];

        services.AddSegmentation(Shop.Model, s => s.AddSegment(Big));
        services.AddSegmentation(Shop.Model, s => s.AddSegment(Often));

        Assert.Equal(before, services.Take(before.Length));
        Assert.All(services.Skip(before.Length), added => Assert.Equal(typeof(SegmentationEngine<>).Assembly, added.ServiceType.Assembly));
        Assert.Equal(3, services.Count - before.Length);
    }

    [Fact]
    public void An_engine_that_the_host_registered_itself_is_kept()
    {
        var own = SegmentationEngine.Create(Shop.Model, Big);
        var services = new ServiceCollection();
        services.AddSingleton(own);

        services.AddSegmentation(Shop.Model, s => s.AddSegment(Often));

        Assert.Same(own, Build(services));
    }

    [Fact]
    public void Files_are_one_set_with_the_segments_in_code()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s
            .AddSegmentFile("shop.segments", "segment \"best\"\n  rule: in segment \"big\" and in segment \"more\"")
            .AddSegment(Big));
        services.AddSegmentation(Shop.Model, s => s
            .AddSegmentFiles(new SegmentFile("more.segments", "segment \"more\"\n  rule: frequency >= 3")));

        Assert.Equal(["big", "best", "more"], Build(services).Segments.Select(segment => segment.Key));
    }

    [Fact]
    public void The_same_file_twice_is_harmless_and_another_of_its_name_is_an_issue()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model)
            .AddSegmentFile("a", "segment \"x\"\n  rule: value > 1")
            .AddSegmentFile("a", "segment \"x\"\n  rule: value > 1");

        Assert.Single(Build(services).Segments);
        services.AddSegmentation(Shop.Model).AddSegmentFile("a", "segment \"y\"\n  rule: value > 1");
        Assert.Equal("SEG1140", Assert.Single(IssuesOf(services)).Code);
    }

    [Fact]
    public void Mistakes_in_files_come_with_file_line_and_column()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s
            .AddSegmentFile("a.segments", "segment \"a\"\n  rule: valeu > 1")
            .AddSegmentFile("b.segments", "segment \"b\"\n  ruel: value > 1")
            .AddSegment("c", Rule.Predicate("nobody")));

        Assert.Equal(
            ["SEG1001 a.segments(2,9)", "SEG1143 b.segments(1,1)", "SEG1141 b.segments(2,3)", "SEG1017 segment 'c', condition 1"],
            IssuesOf(services).Select(issue => $"{issue.Code} {issue.Place}"));
    }

    [Fact]
    public void Limits_reach_the_files()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s
            .AddSegmentFile("a", "segment \"a\"\n  rule: value > 1 and value > 2\nsegment \"b\"\n  rule: value > 1")
            .Limit(new RuleLimits { Conditions = 1 }));

        Assert.Equal("SEG1020", Assert.Single(IssuesOf(services)).Code);
        services.AddSegmentation(Shop.Model).LimitFiles(new SegmentFileLimits { Segments = 1 });
        Assert.Equal("SEG1147", Assert.Single(IssuesOf(services)).Code);
    }

    [Fact]
    public void Files_are_read_in_the_language_of_the_host()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s.ReadFilesIn(RuleKeywords.Chinese).AddSegmentFile("a", "分群“甲”\n　规则：消费频次 大于 3"));

        Assert.Equal("frequency > 3", Assert.Single(Build(services).Segments).Rule.ToString());
    }

    [Fact]
    public void Who_asks_after_a_replacement_gets_the_new_engine_and_who_has_one_keeps_it()
    {
        var services = new ServiceCollection();
        services.AddSegmentation(Shop.Model, s => s
            .AddSegment(Big)
            .AddSegmentFile("a", "segment \"x\"\n  rule: frequency >= 3"));
        using var provider = services.BuildServiceProvider(Strict);
        using var scope = provider.CreateScope();
        var before = provider.GetRequiredService<SegmentationEngine<Shopper>>();

        var replaced = provider.GetRequiredService<ReplaceableEngine<Shopper>>()
            .Replace(new SegmentFile("a", "segment \"y\"\n  rule: frequency >= 3"));

        Assert.Equal(["y"], replaced.Added);
        Assert.Equal(["x"], replaced.Removed);
        var after = scope.ServiceProvider.GetRequiredService<SegmentationEngine<Shopper>>();
        Assert.Equal(["big", "y"], after.Segments.Select(segment => segment.Key));
        Assert.Equal(["big", "x"], before.Segments.Select(segment => segment.Key));
        Assert.Same(after, provider.GetRequiredService<SegmentationEngine<Shopper>>());
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>(() => services.AddSegmentation<Shopper>(null!));
        Assert.Throws<ArgumentNullException>(() => services.AddSegmentation(Shop.Model, null!));
        Assert.Throws<ArgumentNullException>(() => services.AddSegmentation(Shop.Model).AddSegment(null!));
        Assert.Throws<ArgumentNullException>(() => services.AddSegmentation(Shop.Model).AddQuantity(null!));
        Assert.Throws<ArgumentNullException>(() => services.AddSegmentation(Shop.Model).Limit(null!));
        Assert.Throws<ArgumentNullException>(() => services.AddSegmentation(Shop.Model).LimitFiles(null!));
        Assert.Throws<ArgumentNullException>(() => services.AddSegmentation(Shop.Model).AddSegmentFile(null!));
        Assert.Throws<ArgumentNullException>(() => services.AddSegmentation(Shop.Model).AddSegmentFiles(null!));
    }

    [Fact]
    public void Many_threads_get_the_answers_of_one()
    {
        var engine = SegmentationEngine.Create(Shop.Model, Big, Often, new Segment("sampled", Rule.InSample("test", 50)));
        Shopper[] shoppers = [.. Enumerable.Range(0, 500).Select(i => new Shopper
        {
            Id = $"c-{i}",
            TimeZoneId = i % 2 == 0 ? "Asia/Shanghai" : "Europe/London",
            Orders = [.. Enumerable.Range(0, i % 7).Select(n => new Order($"o-{n}", Shop.Now.AddDays(-n * 20), 100m * i))],
        })];
        var alone = Array.ConvertAll(shoppers, shopper => Answer(engine, shopper));
        var together = new string[shoppers.Length];

        Parallel.For(0, shoppers.Length * 4, i => together[i % shoppers.Length] = Answer(engine, shoppers[i % shoppers.Length]));

        Assert.Equal(alone, together);
        Assert.True(alone.Distinct().Count() > 5);
    }

    private static string Answer(SegmentationEngine<Shopper> engine, Shopper shopper)
    {
        var all = engine.Evaluate(shopper, Shop.Now);
        return string.Join(';', all.Segments.Select(key => $"{key} {all[key].Truth} {all[key].ValidUntil:u}"));
    }

    private static SegmentationEngine<Shopper> Build(ServiceCollection services)
    {
        using var provider = services.BuildServiceProvider(Strict);
        return provider.GetRequiredService<SegmentationEngine<Shopper>>();
    }

    private static ImmutableArray<Issue> IssuesOf(ServiceCollection services) =>
        Assert.Throws<SegmentationException>(() => Build(services)).Issues;

    private sealed record Administrator(long Id, int Level);

    private sealed class Constant(string key) : IDerivedQuantity
    {
        public string Key => key;

        public AttributeType Type => AttributeType.Number;

        public IReadOnlyList<Quantity> DependsOn => [];

        public IReadOnlyList<string> Levels => [];

        public DerivedReading Read(DerivedInputs inputs) => new(Datum.OfNumber(2));
    }
}
