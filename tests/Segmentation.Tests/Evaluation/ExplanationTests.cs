using System.Globalization;
using Segmentation.Customers;
using Segmentation.Examples;

namespace Segmentation.Tests.Evaluation;

public class ExplanationTests
{
    private static readonly DateTimeOffset Now = Shop.Now;

    private static readonly Shopper Regular = new()
    {
        Id = "c-1",
        City = "Shanghai",
        Birthday = new DateOnly(1990, 3, 20),
        Csat = 4,
        Orders = [new Order("o-1", Now.AddDays(-40), 300m, "tea"), new Order("o-2", Now.AddDays(-5), 80m, "tea")],
    };

    [Fact]
    public void Who_is_in_is_in_because_of_every_member_of_all_and_one_of_any()
    {
        var why = Explain(
            Frequency.Total >= 2 & (Geography.City.Is("Shanghai") | (Value.Total >= 1m & Attributes.Number("satisfaction") > 3)), Regular);

        Assert.True(why.IsMember);
        Assert.Equal(["frequency >= 2", "city = \"Shanghai\""], why.Deciding.Select(condition => condition.Rule.ToString()));
        Assert.All(why.Deciding, condition => Assert.True(condition.IsDeciding));
    }

    [Fact]
    public void Who_is_out_is_out_because_of_one_member_of_all()
    {
        var why = Explain(Frequency.Total >= 2 & Geography.City.Is("Beijing") & Value.Total >= 1_000m, Regular);

        Assert.Equal(["city = \"Beijing\""], why.Deciding.Select(condition => condition.Rule.ToString()));
    }

    [Fact]
    public void What_would_have_to_be_known_decides_the_undetermined()
    {
        var why = Explain(Attributes.Money("credit limit") >= 5_000m & Frequency.Total >= 1, Regular);

        Assert.Equal(Truth.Undetermined, why.Truth);
        var unknown = Assert.Single(why.Deciding);
        Assert.Equal("credit limit is unknown", Assert.Single(unknown.Reasons).ToString());
        Assert.False(unknown.Observed.IsKnown);
        Assert.Equal(5_000m, unknown.Threshold.Money);
    }

    [Fact]
    public void What_is_unknown_and_would_turn_an_or_unknown_brings_along_what_is_unknown_behind_it()
    {
        var rich = Attributes.Money("credit limit") >= 5_000m;

        var why = Explain((rich.OrUnknown() | Attributes.Text("stage").Is("loyal")) & rich, Regular);

        Assert.Equal(["credit limit >= 5000", "stage = \"loyal\""], why.Deciding.Select(condition => condition.Rule.ToString()).Order());
    }

    [Fact]
    public void A_condition_that_stands_twice_is_not_named_where_it_adds_nothing()
    {
        Rule rich = Value.Total >= 1_000m;
        var why = Explain((rich & Frequency.Total >= 9) | (rich & Attributes.Number("satisfaction") > 3), Regular);

        Assert.Equal(["value >= 1000"], why.Deciding.Select(condition => condition.Rule.ToString()));
    }

    [Fact]
    public void The_rule_of_a_segment_that_is_referred_to_is_a_part()
    {
        var engine = SegmentationEngine.Create(
            Shop.Model, new Segment("big", Value.Total >= 1_000m), new Segment("vip", Rule.InSegment("big") & Frequency.Total >= 1));

        var why = engine.Explain("vip", Regular, Now);

        Assert.Equal("in segment \"big\"", why.Rule.Parts[0].Rule.ToString());
        Assert.Equal("value >= 1000", Assert.Single(why.Rule.Parts[0].Parts).Rule.ToString());
        Assert.Equal("value >= 1000", Assert.Single(why.Deciding).Rule.ToString());
    }

    [Fact]
    public void Distances_are_in_the_unit_of_the_condition()
    {
        var why = Explain(
            Rule.AllOf(
                Value.Total >= 500m,
                Recency.Elapsed < Duration.Months(2),
                Recency.Elapsed < Duration.Hours(240),
                Lifecycle.Age >= 18,
                Lifecycle.Tenure > Duration.Days(3)),
            Regular);

        Assert.Equal(
            [(-120d, "CNY"), (-54d, "day"), (-120d, "hour"), (17d, "year"), (double.NaN, "day")],
            why.Rule.Parts.Select(condition => (
                !condition.Distance.IsKnown ? double.NaN
                    : condition.Distance.Type == AttributeType.Money ? (double)condition.Distance.Money
                    : condition.Distance.Number,
                condition.Unit!)));
    }

    [Fact]
    public void What_happens_by_itself_has_a_date_and_a_cause()
    {
        var why = Explain(Frequency.Within(Last.Days(30)) >= 1 & Geography.City.Is("Shanghai"), Regular);

        Assert.Equal(new DateTimeOffset(2026, 3, 30, 0, 0, 0, TimeSpan.FromHours(8)), why.ByItself!.At);
        Assert.Equal(Truth.False, why.ByItself.Truth);
        Assert.Equal("frequency within 30 days >= 1", Assert.Single(why.ByItself.Because).Rule.ToString());
        Assert.Null(Explain(Frequency.Total >= 1, Regular).ByItself);
    }

    [Fact]
    public void One_purchase_serves_value_and_frequency()
    {
        var what = Explain(Value.Within(Last.Days(90)) >= 500m & Frequency.Within(Last.Days(90)) >= 3, Regular).Counterfactuals[0];

        var step = Assert.Single(what.Steps);
        Assert.Equal((CounterfactualKind.AddEvents, "order", 1, "amount", 120m), (step.Kind, step.Stream, step.Count, step.Field, step.Amount.Money));
        Assert.Equal(Truth.True, what.Truth);
    }

    [Fact]
    public void A_counterfactual_has_its_last_date_the_event_that_leaves_and_what_it_takes_then()
    {
        var what = Explain(Value.Within(Last.Days(60)) >= 500m, Regular).Counterfactuals[0];

        Assert.Equal(new DateTimeOffset(2026, 3, 25, 0, 0, 0, TimeSpan.FromHours(8)), what.Before);
        Assert.Equal("o-1", Assert.Single(what.Leaving).Id);
        Assert.Equal(420m, Assert.Single(what.Then!.Steps).Amount.Money);
    }

    [Fact]
    public void Events_are_made_to_match_the_filter()
    {
        var rule = Events.Of("order").Where(e => e.Text("category").Is("books") & e.Number("items") > 2).Count >= 1;

        var step = Assert.Single(Explain(rule, Regular).Counterfactuals[0].Steps);

        Assert.Equal(["books"], step.Values.Values.Where(value => value.Type == AttributeType.Text).Select(value => value.Text));
        Assert.Equal(3, step.Values["items"].Number);
    }

    [Fact]
    public void What_needs_time_and_something_else_is_one_way()
    {
        var shopper = Regular with { RegisteredAt = Now.AddDays(-20) };

        var what = Explain(Lifecycle.Tenure >= Duration.Days(30) & Frequency.Total >= 3, shopper).Counterfactuals[0];

        Assert.Equal([CounterfactualKind.Wait, CounterfactualKind.AddEvents], what.Steps.Select(step => step.Kind));
        Assert.Equal(new DateTimeOffset(2026, 3, 15, 0, 0, 0, TimeSpan.FromHours(8)), what.Steps[0].Until);
    }

    [Fact]
    public void A_member_is_told_the_ways_out()
    {
        var what = Explain(Frequency.Total <= 2, Regular).Counterfactuals[0];

        Assert.Equal((Truth.False, 1), (what.Truth, Assert.Single(what.Steps).Count));
    }

    [Theory]
    [MemberData(nameof(Unchangeable))]
    public void What_cannot_be_changed_is_not_proposed(string text)
    {
        var why = Explain(Shop.Model.Parse(text), Regular);

        Assert.False(why.IsMember);
        Assert.DoesNotContain(why.Counterfactuals, what => what.Steps.Any(step => step.Kind != CounterfactualKind.Wait));
    }

    public static TheoryData<string> Unchangeable =>
    [
        "age >= 99",
        "birthday before 1980-01-01",
        "city = \"Beijing\"",
        "stage = \"loyal\"",
        "last seen after 2026-03-01",
        "within 5 km of (1, 1)",
        "in sample 0 percent of \"x\"",
        "first of order.amount >= 5000",
        "predicate \"has open invoice\"",
    ];

    [Fact]
    public void The_model_says_which_attributes_change()
    {
        var model = CustomerModel.For<Shopper>(m => m
            .Key(c => c.Id)
            .Number("satisfaction", c => c.Csat, o => o.Unchangeable())
            .Text("stage", c => c.Stage, o => o.Changeable())
            .Money("credit limit", c => c.CreditLimit, o => o.Sensitive(Sensitivity.Special)));

        Assert.Equal([false, true, false], model.Catalogue.Attributes.Select(attribute => attribute.IsChangeable));
        var why = SegmentationEngine.Create(model, new Segment("s", Attributes.Number("satisfaction") >= 5 | Attributes.Text("stage").Is("loyal")))
            .Explain("s", Regular, Now);
        Assert.Equal("loyal", Assert.Single(Assert.Single(why.Counterfactuals).Steps).Value.Text);
    }

    [Fact]
    public void A_date_that_should_be_changeable_is_an_issue()
    {
        var refused = Assert.Throws<SegmentationException>(() => CustomerModel.For<Shopper>(m => m
            .Key(c => c.Id)
            .Birthday(c => c.Birthday, o => o.Changeable())));

        Assert.Contains("never proposed", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_segment_that_took_too_much_work_is_explained_as_one_part()
    {
        var engine = SegmentationEngine.Create(
            Shop.Model,
            [new Segment("s", Frequency.Total >= 3 & Value.Total >= 5m)],
            new EngineOptions { Limits = new RuleLimits { Work = 3 } });

        var why = engine.Explain("s", Regular, Now);

        Assert.Equal(Truth.Undetermined, why.Truth);
        Assert.Empty(why.Rule.Parts);
        Assert.Equal(why.Rule, Assert.Single(why.Deciding));
        Assert.Empty(why.Counterfactuals);
        Assert.NotEmpty(why.ToText(CultureInfo.InvariantCulture, Disclosure.UpTo(Sensitivity.Personal)));
        Assert.Single(why.Issues);
    }

    [Fact]
    public void Later_changes_of_the_customer_do_not_matter()
    {
        var orders = new List<Order>(Regular.Orders);
        var shopper = Regular with { Orders = orders };
        var why = Explain(Value.Total >= 500m, shopper);

        orders.Clear();

        Assert.Equal(["o-1", "o-2"], Assert.Single(why.Deciding).Events.Select(each => each.Id));
        Assert.Equal(120m, why.Counterfactuals[0].Steps[0].Amount.Money);
    }

    [Fact]
    public void An_unknown_segment_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => Shop.Engine(Frequency.Total >= 1).Explain("other", Regular, Now));

    internal static Explanation Explain(Rule rule, Shopper shopper) => Shop.Engine(rule).Explain("s1", shopper, Now);
}
