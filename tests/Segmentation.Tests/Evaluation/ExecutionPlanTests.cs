using Segmentation.Rules;

namespace Segmentation.Tests.Evaluation;

public class ExecutionPlanTests
{
    private static readonly CustomerModel<Client> Model = CustomerModel.For<Client>(m => m
        .Number(c => c.Score)
        .Text(c => c.City)
        .Key(c => c.Id)
        .Events("order", c => c.Orders, e => e.At(o => o.At).Value(o => o.Total)));

    private static Rule Good => Attributes.Number("score") >= 3;

    [Fact]
    public void A_condition_and_its_opposite_are_one_condition_of_all_segments()
    {
        var plan = PlanOf(Good, !Good, Attributes.Number("score") < 3, Good & Attributes.Text("city").Is("Paris"));

        Assert.Equal(4, plan.Segments);
        Assert.Equal(5, plan.Conditions);
        Assert.Equal(2, plan.DistinctConditions);
        Assert.Equal(2, plan.Values);
        Assert.Empty(plan.Opaque);
    }

    [Fact]
    public void Thresholds_of_one_value_make_one_table()
    {
        var plan = PlanOf(Attributes.Number("score") >= 3, Attributes.Number("score") > 5, Attributes.Number("score").Between(5, 9));

        Assert.Contains("score: 3 conditions, 5 codes", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_no_condition_tells_apart_share_a_code()
    {
        var plan = PlanOf(Attributes.Text("city").In("Paris", "Lyon", "Nice"), Attributes.Text("city").Is("Nice"));

        Assert.Contains("city: 2 conditions, 3 codes", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_are_shared_by_all_conditions_on_a_stream()
    {
        var big = Events.Of("order").Where(o => o.Money("total") >= 100);

        var text = PlanOf(big.Any(), big.Count >= 2, big.Within(Last.Days(30)).None(), Events.Of("order").Where(o => o.Money("total") < 100).Any()).ToString();

        Assert.Contains("each event of order:\n  total: 1 condition, 2 codes\n  2 filters", text, StringComparison.Ordinal);
        Assert.Contains("any order where filter 1: 1 condition", text, StringComparison.Ordinal);
        Assert.Contains("any order where filter 1 within 30 days: 1 condition", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_reference_evaluator_must_decide_is_called_opaque()
    {
        var plan = PlanOf(Good, Attributes.Number("score") / 2 > 1);

        Assert.Equal("score / 2 > 1", Assert.Single(plan.Opaque));
        Assert.True(plan.EstimatedNanoseconds > PlanOf(Good).EstimatedNanoseconds + 1_000);
        Assert.Contains("opaque: score / 2 > 1", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_needs_many_clauses_is_decided_before()
    {
        var choices = Enumerable.Range(0, 6).Select(i => (Attributes.Number("score") >= i) | Attributes.Text("city").Is("c" + i)).ToArray();
        var deep = Rule.AllOf(choices) | Rule.AllOf([.. choices.Select(choice => !choice)]);

        Assert.Contains("1 different rule, 0 parts decided before them", PlanOf(Good).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 parts decided before them", PlanOf(deep).ToString(), StringComparison.Ordinal);
    }

    private static ExecutionPlan PlanOf(params IEnumerable<Rule> rules) =>
        SegmentationEngine.Create(Model, rules.Select((rule, i) => new Segment("s" + i, rule))).Plan;

    private sealed record Client(string Id, double? Score, string? City, Order[] Orders);

    private sealed record Order(DateTimeOffset At, decimal Total);
}
