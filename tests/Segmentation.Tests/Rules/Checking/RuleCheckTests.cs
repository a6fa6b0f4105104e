using System.Collections.Immutable;
using Segmentation.Examples;
using Segmentation.Rules;
using Segmentation.Rules.Authoring;
using Segmentation.Tests.Diagnostics;

namespace Segmentation.Tests.Rules.Checking;

public class RuleCheckTests
{
    private const string Secret = "secret-4711";

    public static TheoryData<string, string> NearMisses => new()
    {
        { "SEG1001", "Did you mean 'country'?" },
        { "SEG1002", "Did you mean 'order'?" },
        { "SEG1003", "Did you mean 'category'?" },
        { "SEG1011", "Did you mean 'big'?" },
        { "SEG1015", "Did you mean 'vip cities'?" },
        { "SEG1016", "Did you mean 'Yangtze delta'?" },
        { "SEG1017", "Did you mean 'has open invoice'?" },
    };

    public static TheoryData<string, Rule> MisplacedInFilters => new()
    {
        { "another stream", Filtered(_ => Events.Of("visit").Any()) },
        { "a segment", Filtered(_ => Rule.InSegment("other")) },
        { "a sample", Filtered(_ => Rule.InSample("test", 10)) },
        { "a predicate", Filtered(_ => Rule.Predicate("has open invoice")) },
        { "a place", Filtered(_ => Geography.WithinKilometres(5, new GeoPoint(31, 121))) },
        { "a role", Filtered(_ => Geography.City.Is("Shanghai")) },
        { "a facet", Filtered(_ => Value.Total > 0m) },
        { "an attribute", Filtered(_ => Attributes.Flag("newsletter").IsTrue()) },
        { "an anniversary", Filtered(o => o.At.AnniversaryWithin(Next.Days(7))) },
    };

    public static TheoryData<string, Rule> WindowsThatDoNotFit => new()
    {
        { "ahead on a count", Frequency.Within(Next.Days(7)) > 0 },
        { "ahead on a value", Value.Within(Coming.Months(1)) > 0m },
        { "the whole month on events", Events.Of("visit").Within(This.WholeMonth).Any() },
        { "ahead on a sequence", Events.Of("visit").Then(Events.Of("order")).Within(Duration.Days(1), Next.Days(1)) },
        { "hours on a date", Lifecycle.Birthday.Within(Last.Hours(3)) },
        { "hours on an anniversary", Attributes.Instant("since").AnniversaryWithin(Last.Minutes(5)) },
    };

    public static TheoryData<string, Rule> WrongCurrencies => new()
    {
        { "another currency", Attributes.Money("credit limit") > MoneyOperand.Of(1m, "EUR") },
        { "another currency of a field", Filtered(o => o.Money("amount") > MoneyOperand.Of(1m, "EUR")) },
        { "a currency of a sum", Value.Total > MoneyOperand.Of(1m, "EUR") },
    };

    public static TheoryData<string, Rule> WrongTypes => new()
    {
        { "money as text", Attributes.Text("credit limit").Is(Secret) },
        { "flag as number", Attributes.Number("newsletter") > 47.11 },
        { "text as money", Attributes.Money("city").Between(47.11m, 47.12m) },
        { "number as date", Attributes.Date("satisfaction").Before(new DateOnly(1947, 11, 1)) },
        { "number in a list of texts", Attributes.Number("city").In(47.11m) },
        { "text match of a number", Attributes.Text("satisfaction").Contains(Secret) },
        { "set as text", Attributes.Text("interests").Is(Secret) },
        { "sum of a text", Events.Of("order").Money("category").Sum > 47.11m },
        { "field as text", Filtered(o => o.Text("items").Is(Secret)) },
    };

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void A_near_name_is_suggested(string code, string cure) =>
        Assert.Equal(cure, Assert.Single(WrongRules.ByCode[code]()).Cure);

    [Fact]
    public void A_name_that_is_near_to_nothing_gets_advice_instead()
    {
        var issue = Assert.Single(IssuesOf(Attributes.Text("favourite colour").IsKnown()));

        Assert.Equal("Declare it in the customer model, or correct the name.", issue.Cure);
    }

    [Theory]
    [MemberData(nameof(MisplacedInFilters))]
    public void Only_fields_stand_in_a_filter(string what, Rule rule) => AssertOnly("SEG1010", what, rule);

    [Theory]
    [MemberData(nameof(WindowsThatDoNotFit))]
    public void A_window_must_fit(string what, Rule rule) => AssertOnly("SEG1008", what, rule);

    [Theory]
    [MemberData(nameof(WrongCurrencies))]
    public void A_currency_must_be_the_attributes_own(string what, Rule rule) => AssertOnly("SEG1006", what, rule);

    [Theory]
    [MemberData(nameof(WrongTypes))]
    public void Messages_hold_no_literals_of_the_rule(string what, Rule rule)
    {
        var issues = IssuesOf(rule);

        Assert.NotEmpty(issues);
        Assert.All(issues, issue => Assert.DoesNotContain("47", issue.ToString(), StringComparison.Ordinal));
        Assert.All(issues, issue => Assert.True(issue.Severity == IssueSeverity.Error, what));
    }

    [Fact]
    public void A_circle_is_named_all_the_way_round()
    {
        Segment[] segments =
        [
            new("a", Rule.InSegment("b")), new("b", Rule.InSegment("c")), new("c", Rule.InSegment("a")), new("user", Rule.InSegment("a")),
        ];

        var issue = Assert.Single(Provoked.By(Shop.Model, segments));

        Assert.Equal("segments refer to each other in a circle: 'a' -> 'b' -> 'c' -> 'a'", issue.Message);
    }

    [Fact]
    public void A_segment_may_not_refer_to_itself()
    {
        var issue = Assert.Single(Provoked.By(Shop.Model, [new Segment("a", !Rule.InSegment("a"))]));

        Assert.Equal(
            "SEG1012: segments refer to each other in a circle: 'a' -> 'a' - at segment 'a'. "
            + "Break the circle: one of them must stand on its own.",
            issue.ToString());
    }

    [Fact]
    public void Every_mistake_of_every_segment_is_listed_with_its_place()
    {
        var issues = Provoked.By(
            Shop.Model,
            [
                new Segment("first", Value.Total > 0m & Attributes.Number("nothing") > 1),
                new Segment("second", Events.Of("parcel").Any() | Rule.Predicate("nobody")),
            ]);

        Assert.Equal(
            ["SEG1001 segment 'first', condition 2", "SEG1002 segment 'second', condition 1", "SEG1017 segment 'second', condition 2"],
            issues.Select(issue => $"{issue.Code} {issue.Place}"));
    }

    [Fact]
    public void One_mistake_is_one_issue()
    {
        var rule = Attributes.Number("nothing") + Frequency.Total - 1m > 1;

        Assert.Equal("SEG1001", Assert.Single(IssuesOf(rule)).Code);
    }

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void Five_hundred_conditions_are_the_most(int count, int issues) =>
        Assert.Equal(issues, IssuesOf(Rule.AnyOf([.. Enumerable.Range(0, count).Select(i => Frequency.Total.Is(i))])).Length);

    [Theory]
    [InlineData(1_000, 0)]
    [InlineData(1_001, 1)]
    public void A_thousand_members_are_the_most(int count, int issues) =>
        Assert.Equal(issues, IssuesOf(Frequency.Total.In(Enumerable.Range(0, count).Select(i => (decimal)i))).Length);

    [Theory]
    [InlineData(1_024, 0)]
    [InlineData(1_025, 1)]
    public void A_text_has_1024_characters_at_most(int length, int issues) =>
        Assert.Equal(issues, IssuesOf(Geography.City.Is(new string('x', length))).Length);

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    public void Sixty_four_levels_are_the_most(int levels, int issues)
    {
        var rule = Enumerable.Range(0, levels / 2).Aggregate(
            levels % 2 == 1 ? !Rule.Predicate("has open invoice") : Rule.Predicate("has open invoice"),
            (inner, _) => !(inner & Frequency.Total > 0));

        Assert.Equal(issues, IssuesOf(rule).Length);
    }

    [Theory]
    [InlineData(16, 0)]
    [InlineData(17, 1)]
    public void References_are_sixteen_deep_at_most(int depth, int issues) => Assert.Equal(
        issues,
        Provoked.By(
            Shop.Model,
            Enumerable.Range(0, depth + 1)
                .Select(i => new Segment($"s{i}", i == 0 ? Value.Total > 0m : Rule.InSegment($"s{i - 1}")))).Length);

    [Fact]
    public void Limits_can_be_tightened()
    {
        var options = new EngineOptions { Limits = new RuleLimits { Conditions = 1 } };

        var exception = Assert.Throws<SegmentationException>(
            () => SegmentationEngine.Create(Shop.Model, [new Segment("two", Value.Total > 0m & Frequency.Total > 0)], options));

        Assert.Equal("SEG1020", Assert.Single(exception.Issues).Code);
    }

    [Fact]
    public void A_tree_of_a_hundred_thousand_levels_is_refused_when_it_is_put_together() =>
        Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 100_000).Aggregate(Frequency.Total > 0, (rule, _) => !rule));

    [Fact]
    public void Warnings_do_not_keep_an_engine_from_being_built()
    {
        var engine = Shop.Engine(Attributes.Number("satisfaction").Between(4, 3));

        Assert.Equal(("SEG1023", IssueSeverity.Warning), Assert.Single(engine.Warnings.Select(issue => (issue.Code, issue.Severity))));
    }

    private static Rule Filtered(Func<EventFields, Rule> filter) => Events.Of("order").Where(filter).Any();

    private static void AssertOnly(string code, string what, Rule rule)
    {
        var codes = IssuesOf(rule).Select(issue => issue.Code).Distinct();

        Assert.True(codes.SequenceEqual([code]), $"{what}: {string.Join(", ", codes)}");
    }

    private static ImmutableArray<Issue> IssuesOf(Rule rule) =>
        Provoked.By(Shop.Model, [new Segment("example", rule), new Segment("other", Value.Total > 0m)]);
}
