using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Evaluation;

public class WorkBudgetTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero);

    private static readonly CustomerModel<Robot> Model = CustomerModel.For<Robot>(m => m
        .Key(c => c.Id)
        .Flag("vip", c => c.Vip)
        .Events("visit", c => c.Visits, e => e.At(v => v.At).Text("page", v => v.Page)));

    private static readonly Segment Vip = new("vip", Attributes.Flag("vip").IsTrue());

    [Fact]
    public void A_segment_that_takes_too_much_work_is_undetermined_with_an_issue_and_the_others_answer()
    {
        var engine = Engine(1_000, Counting("many", 10), Vip);

        var memberships = engine.Evaluate(Visitor(1_000), Now);

        Assert.Equal((Truth.Undetermined, Truth.True), (memberships["many"].Truth, memberships["vip"].Truth));
        Assert.Equal("Fault", Assert.Single(memberships["many"].Reasons).Kind.ToString());
        var issue = Assert.Single(memberships.Issues);
        Assert.Equal(("SEG2111", "customer 'r-1', segment 'many'"), (issue.Code, issue.Place));
        Assert.False(engine.IsMember("many", Visitor(1_000), Now));
        Assert.Equal(Now.Date.AddDays(1), memberships["many"].ValidUntil!.Value.UtcDateTime);
    }

    [Theory]
    [InlineData(998, Truth.True)]
    [InlineData(999, Truth.True)]
    [InlineData(1_000, Truth.Undetermined)]
    public void Each_event_is_a_unit_and_so_is_the_condition(int events, Truth expected)
    {
        var engine = Engine(1_000, Counting("many", 10));
        var truths = new SegmentTruths();

        engine.Evaluate(Visitor(events), Now, truths);

        Assert.Equal(expected, truths["many"]);
        Assert.Equal(expected, engine.Evaluate(Visitor(events), Now)["many"].Truth);
        Assert.Equal(expected == Truth.Undetermined, truths.Issues.Length > 0);
    }

    [Fact]
    public void What_is_left_undetermined_is_so_whatever_else_the_rule_says()
    {
        var engine = Engine(
            1_000,
            new Segment("or", Attributes.Flag("vip").IsTrue() | Events.Of("visit").Count >= 10),
            new Segment("not", !(Events.Of("visit").Count >= 10 | Attributes.Flag("vip").IsFalse())),
            new Segment("or unknown", (Events.Of("visit").Count >= 10).OrUnknown()));

        Assert.All(engine.Evaluate(Visitor(2_000), Now).Verdicts, verdict => Assert.Equal(Truth.Undetermined, verdict.Value.Truth));
    }

    [Fact]
    public void A_segment_that_refers_to_one_over_its_budget_is_undetermined_for_that_reason_and_has_a_budget_of_its_own()
    {
        var engine = Engine(
            1_000, Counting("many", 10), new Segment("both", Rule.InSegment("many") & Attributes.Flag("vip").IsTrue()),
            new Segment("either", Rule.InSegment("many") | Attributes.Flag("vip").IsTrue()));

        var memberships = engine.Evaluate(Visitor(1_000), Now);

        Assert.Equal((Truth.Undetermined, Truth.True), (memberships["both"].Truth, memberships["either"].Truth));
        Assert.Equal(memberships["many"].Reasons, memberships["both"].Reasons);
        Assert.Single(memberships.Issues);
    }

    [Fact]
    public void Two_segments_near_their_budgets_do_not_add_up()
    {
        var memberships = Engine(1_000, Counting("a", 10), Counting("b", 20), Counting("c", 30)).Evaluate(Visitor(900), Now);

        Assert.Equal(["a", "b", "c"], memberships.Members);
        Assert.Empty(memberships.Issues);
    }

    [Fact]
    public void Pairs_of_a_sequence_that_lie_in_time_are_counted()
    {
        var sequence = new Segment("s", Events.Of("visit").Then(Events.Of("visit")).Within(Duration.Days(1)));
        var sparse = new Robot("r-1", true, [.. Enumerable.Range(0, 400).Select(i => new Visit(Now.AddDays(-2 * i), "a"))]);
        var dense = new Robot("r-1", true, [.. Enumerable.Range(0, 400).Select(i => new Visit(Now.AddSeconds(-i), "a"))]);

        Assert.Equal(Truth.False, Engine(2_000, sequence).Evaluate(sparse, Now)["s"].Truth);
        Assert.Equal(Truth.Undetermined, Engine(2_000, sequence).Evaluate(dense, Now)["s"].Truth);
        Assert.Equal(Truth.True, Engine(1_000_000, sequence).Evaluate(dense, Now)["s"].Truth);
    }

    [Fact]
    public void Filters_and_their_lists_are_counted()
    {
        var members = Enumerable.Range(0, 500).Select(i => $"p{i}").ToArray();
        var segment = new Segment("s", Events.Of("visit").Where(v => v.Text("page").In(members)).Any());

        Assert.Equal(Truth.Undetermined, Engine(20_000, segment).Evaluate(Visitor(1_000), Now)["s"].Truth);
        Assert.Equal(Truth.False, Engine(200_000, segment).Evaluate(Visitor(1_000), Now)["s"].Truth);
    }

    [Fact]
    public void A_derived_quantity_has_a_budget_of_its_own_and_is_unknown_beyond_it()
    {
        var options = new EngineOptions { Limits = new RuleLimits { Work = 1_000 }, Quantities = [new Activity()] };
        var engine = SegmentationEngine.Create(
            Model, [new Segment("lively", Attributes.Number("activity") >= 10), Vip], options);

        var memberships = engine.Evaluate(Visitor(2_000), Now);

        Assert.Equal((Truth.Undetermined, Truth.True), (memberships["lively"].Truth, memberships["vip"].Truth));
        Assert.Equal("customer 'r-1', derived quantity 'activity'", Assert.Single(memberships.Issues).Place);
        Assert.Equal(Truth.True, engine.Evaluate(Visitor(900), Now)["lively"].Truth);
    }

    [Fact]
    public void Until_when_it_holds_is_when_to_look_again_after_as_much_work()
    {
        // Each event enters and leaves a window of its own and none changes the truth: exactly, 4,000 looks at 2,000 events.
        var robot = new Robot("r-1", true, [.. Enumerable.Range(0, 2_000).Select(i => new Visit(Now.AddMinutes(-i), "a"))]);
        var segment = new Segment("s", Events.Of("visit").Within(Last.Hours(40)).Count >= 10_000);

        var verdict = Engine(1_000_000, segment).Evaluate("s", robot, Now);

        Assert.Equal(Truth.False, verdict.Truth);
        Assert.InRange(verdict.ValidUntil!.Value, Now.AddHours(1), Now.AddHours(40));
    }

    [Fact]
    public void No_sane_rule_meets_the_default()
    {
        var engine = SegmentationEngine.Create(
            Model,
            Counting("many", 10),
            new Segment("s", Events.Of("visit").Then(Events.Of("visit")).Within(Duration.Days(7))));

        var memberships = engine.Evaluate(Visitor(1_000), Now);

        Assert.Equal(["many", "s"], memberships.Members);
        Assert.Empty(memberships.Issues);
    }

    private static SegmentationEngine<Robot> Engine(int work, params Segment[] segments) =>
        SegmentationEngine.Create(Model, segments, new EngineOptions { Limits = new RuleLimits { Work = work } });

    private static Segment Counting(string key, int times) => new(key, Events.Of("visit").Count >= times);

    private static Robot Visitor(int visits) =>
        new("r-1", true, [.. Enumerable.Range(0, visits).Select(i => new Visit(Now.AddMinutes(-10 * i), "a"))]);

    private sealed record Visit(DateTimeOffset At, string Page);

    private sealed record Robot(string Id, bool Vip, IReadOnlyList<Visit> Visits);

    private sealed class Activity : IDerivedQuantity
    {
        public string Key => "activity";

        public AttributeType Type => AttributeType.Number;

        public IReadOnlyList<Quantity> DependsOn { get; } = [Events.Of("visit").Count.Quantity];

        public IReadOnlyList<string> Levels => [];

        public DerivedReading Read(DerivedInputs inputs) => new(inputs.Values[0]);
    }
}
