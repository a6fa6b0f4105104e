using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Customers;

public class CustomerDataTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.FromHours(8));

    private static NumberReference Satisfaction => Attributes.Number("satisfaction");

    [Fact]
    public void A_getter_that_throws_is_a_fault_that_names_customer_and_attribute_and_is_never_false()
    {
        var result = Evaluate(m => m.Number("broken", c => c.Broken), !(Attributes.Number("broken") > 0), new Buyer { Id = "b7" });

        var issue = Assert.Single(result.Issues);
        Assert.Equal(("SEG2101", "customer 'b7', attribute 'broken'"), (issue.Code, issue.Place));
        Assert.Contains("FormatException", issue.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", issue.ToString(), StringComparison.Ordinal);
        Assert.Equal(Truth.Undetermined, result["x"].Truth);
    }

    [Fact]
    public void A_getter_that_nothing_asks_for_is_not_called()
    {
        var result = Evaluate(m => m.Number("broken", c => c.Broken), Satisfaction > 0, new Buyer { Satisfaction = 1 });

        Assert.Empty(result.Issues);
        Assert.Equal(Truth.True, result["x"].Truth);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_none_is_unknown_without_a_fault(double value)
    {
        var result = Evaluate(m => m, Satisfaction.IsUnknown(), new Buyer { Satisfaction = value });

        Assert.Equal(Truth.True, result["x"].Truth);
        Assert.Empty(result.Issues);
    }

    [Fact]
    public void An_amount_that_does_not_fit_its_scale_is_a_fault()
    {
        var rule = Attributes.Money("lifetime spend") >= 0;

        var result = Evaluate(m => m.Money(c => c.LifetimeSpend, o => o.Scale(2)), rule, new Buyer { LifetimeSpend = 1.234m });

        Assert.Equal("SEG2102", Assert.Single(result.Issues).Code);
        Assert.DoesNotContain("1.234", result.Issues[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(Truth.Undetermined, result["x"].Truth);
    }

    [Fact]
    public void A_member_that_the_enumeration_does_not_define_is_a_fault()
    {
        var result = Evaluate(m => m.Choice(c => c.Grade), Attributes.Text("grade").Is("Gold"), new Buyer { Grade = (Grade)7 });

        Assert.Equal("SEG2102", Assert.Single(result.Issues).Code);
        Assert.Equal(Truth.Undetermined, result["x"].Truth);
    }

    [Fact]
    public void An_enumeration_is_a_text_with_the_names_of_its_members()
    {
        var result = Evaluate(m => m.Choice(c => c.Grade), Attributes.Text("grade").Is("Gold"), new Buyer { Grade = Grade.Gold });

        Assert.Equal(Truth.True, result["x"].Truth);
    }

    [Fact]
    public void An_unknown_zone_of_a_customer_falls_back_with_an_issue()
    {
        var result = Evaluate(m => m.Zone(c => c.Zone), Satisfaction > 0, new Buyer { Zone = "Mars/Phobos", Satisfaction = 1 });

        Assert.Equal("SEG2103", Assert.Single(result.Issues).Code);
        Assert.Equal(Truth.True, result["x"].Truth);
    }

    [Fact]
    public void A_customer_without_a_key_is_evaluated_with_an_issue()
    {
        var result = Evaluate(m => m, Satisfaction > 0, new Buyer { Id = null, Satisfaction = 1 });

        Assert.Equal("SEG2110", Assert.Single(result.Issues).Code);
        Assert.Equal((Truth.True, ""), (result["x"].Truth, result.Customer));
    }

    [Fact]
    public void Two_events_that_share_an_id_and_differ_make_the_stream_undetermined()
    {
        var buyer = new Buyer { Purchases = [new("n1", Now, 1m), new("n1", Now, 2m)] };

        var result = Evaluate(WithPurchases, Events.Of("order").Any(), buyer);

        Assert.Equal("SEG2104", Assert.Single(result.Issues).Code);
        Assert.Equal(Truth.Undetermined, result["x"].Truth);
    }

    [Fact]
    public void The_same_event_twice_is_one_event()
    {
        var buyer = new Buyer { Purchases = [new("n1", Now, 1m), new("n1", Now, 1.00m)] };

        var result = Evaluate(WithPurchases, Events.Of("order").Count.Is(1), buyer);

        Assert.Equal(Truth.True, result["x"].Truth);
        Assert.Empty(result.Issues);
    }

    [Fact]
    public void The_order_of_events_on_file_does_not_matter()
    {
        Purchase[] purchases = [new("n2", Now.AddDays(-1), 2m), new("n1", Now.AddDays(-2), 1m), new("n3", Now, 3m)];
        var rule = Events.Of("order").Money("total").First.Is(1m) & Events.Of("order").Money("total").Last.Is(3m);

        Assert.Equal(Truth.True, Evaluate(WithPurchases, rule, new Buyer { Purchases = purchases })["x"].Truth);
        Assert.Equal(Truth.True, Evaluate(WithPurchases, rule, new Buyer { Purchases = [.. purchases.Reverse()] })["x"].Truth);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_event_that_cannot_be_dated_makes_the_stream_undetermined(bool isNull)
    {
        var buyer = new Buyer { Purchases = [new("n1", Now, 1m), isNull ? null : new("n2", null)] };

        var result = Evaluate(WithPurchases, Events.Of("order").Any() | Events.Of("order").Count.Is(0), buyer);

        Assert.Equal("SEG2105", Assert.Single(result.Issues).Code);
        Assert.Equal(Truth.Undetermined, result["x"].Truth);
    }

    [Fact]
    public void Division_by_zero_and_overflow_are_faults()
    {
        var buyer = new Buyer { Satisfaction = double.MaxValue };

        var byZero = Evaluate(m => m.Number(c => c.Logins), Satisfaction / Attributes.Number("logins") > 0, buyer);
        var overflow = Evaluate(m => m, Satisfaction * 10 > 0, buyer);

        Assert.Equal(("SEG2106", Truth.Undetermined), (Assert.Single(byZero.Issues).Code, byZero["x"].Truth));
        Assert.Equal(("SEG2107", Truth.Undetermined), (Assert.Single(overflow.Issues).Code, overflow["x"].Truth));
    }

    [Fact]
    public void A_predicate_that_throws_is_a_fault()
    {
        var result = Evaluate(m => m.Predicate("p", _ => throw new FormatException("secret")), !Rule.Predicate("p"), new Buyer());

        Assert.Equal("SEG2108", Assert.Single(result.Issues).Code);
        Assert.DoesNotContain("secret", result.Issues[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(Truth.Undetermined, result["x"].Truth);
    }

    [Fact]
    public void Unknown_counts_as_the_declared_value()
    {
        var rule = Attributes.Text("industry").Is("other");

        var result = Evaluate(m => m.Text(c => c.Industry, o => o.UnknownCountsAs("other")), rule, new Buyer());

        Assert.Equal(Truth.True, result["x"].Truth);
    }

    [Fact]
    public void A_value_says_when_it_was_verified()
    {
        var buyer = new Buyer { Industry = "tea", CheckedAt = Now.AddDays(-400) };

        var result = Evaluate(
            m => m.Text(c => c.Industry, o => o.VerifiedAt(c => c.CheckedAt)),
            Attributes.Instant("industry verified at").Elapsed > Duration.Years(1),
            buyer);

        Assert.Equal(Truth.True, result["x"].Truth);
    }

    [Fact]
    public void A_null_member_of_a_set_is_left_out()
    {
        var result = Evaluate(m => m.Set(c => c.Tags), Attributes.Set("tags").ContainsNone("a"), new Buyer { Tags = [null] });

        Assert.Equal(Truth.True, result["x"].Truth);
    }

    [Theory]
    [InlineData("2026-03-05T02:00:00", "UTC", true)]
    [InlineData("2026-03-05T10:00:00", "UTC", false)]
    [InlineData("2026-03-05T10:00:00", "Asia/Shanghai", true)]
    [InlineData("2026-03-04T21:00:00", "America/New_York", true)]
    public void A_clock_reading_means_what_is_declared_whatever_its_kind(string reading, string zone, bool isNow)
    {
        var meaning = zone == "UTC" ? DateTimeMeaning.Utc : DateTimeMeaning.In(zone);
        var clock = DateTime.Parse(reading, System.Globalization.CultureInfo.InvariantCulture);

        foreach (var kind in Enum.GetValues<DateTimeKind>())
        {
            var buyer = new Buyer { SeenAt = DateTime.SpecifyKind(clock, kind) };
            var result = Evaluate(m => m.Instant(c => c.SeenAt, meaning), Attributes.Instant("seen at").Is(Now), buyer);

            Assert.Equal(isNow ? Truth.True : Truth.False, result["x"].Truth);
        }
    }

    [Fact]
    public void A_clock_reading_can_be_on_the_customers_own_clock()
    {
        var buyer = new Buyer { Zone = "America/New_York", SeenAt = new DateTime(2026, 3, 4, 21, 0, 0) };

        var result = Evaluate(
            m => m.Zone(c => c.Zone).Instant(c => c.SeenAt, DateTimeMeaning.CustomerZone), Attributes.Instant("seen at").Is(Now), buyer);

        Assert.Equal(Truth.True, result["x"].Truth);
    }

    private static CustomerModelBuilder<Buyer> WithPurchases(CustomerModelBuilder<Buyer> model) => model.Events(
        "order", c => c.Purchases, e => e.At(p => p!.At).Id(p => p!.Number).Value(p => p!.Total));

    private static Memberships Evaluate(
        Func<CustomerModelBuilder<Buyer>, CustomerModelBuilder<Buyer>> describe, Rule rule, Buyer buyer)
    {
        var model = CustomerModel.For<Buyer>(m => describe(m.Key(c => c.Id).Number(c => c.Satisfaction)));
        return SegmentationEngine.Create(model, new Segment("x", rule)).Evaluate(buyer, Now);
    }
}
