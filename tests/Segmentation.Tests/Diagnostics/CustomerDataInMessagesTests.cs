using Segmentation.Customers;
using Segmentation.Examples;
using Segmentation.Rules;

namespace Segmentation.Tests.Diagnostics;

public class CustomerDataInMessagesTests
{
    private const string Secret = "4711";

    private static readonly CustomerModel<Shopper> Model = CustomerModel.For<Shopper>(m => m
        .Key(c => c.Id)
        .Zone(c => c.TimeZoneId)
        .Text("city", c => Thrown(c.City))
        .Money("credit limit", c => c.CreditLimit, o => o.Scale(2))
        .Number("invoices", c => c.OpenInvoices * 10_000_000_000_000_000L)
        .Choice("channel", c => c.Channel)
        .Events("order", c => c.Orders, e => e.At(o => o.PlacedAt).Id(o => o.Number).Value("amount", o => o.Total))
        .Events("visit", c => c.Visits, e => e.At(v => v.At).Text("page", v => Thrown(v.Page)))
        .Predicate("careful", c => Thrown(c.City) == ""));

    [Fact]
    public void Issues_of_an_evaluation_name_the_customer_and_never_say_what_the_data_says()
    {
        var engine = SegmentationEngine.Create(
            Model,
            [
                new Segment("example", Rule.AnyOf(
                    Attributes.Text("city").Is("a"),
                    Attributes.Money("credit limit") > 1m,
                    Attributes.Number("invoices") > 1,
                    Attributes.Text("channel").Is("Web"),
                    Frequency.Total > 1,
                    Events.Of("visit").Where(v => v.Text("page").Is("a")).Any(),
                    Rule.Predicate("careful"),
                    Attributes.Number("formula") > 1)),
            ],
            new EngineOptions { Quantities = [new Throwing()] });
        var shopper = new Shopper
        {
            Id = "c-1",
            TimeZoneId = "zone " + Secret,
            City = "city " + Secret,
            CreditLimit = 4711.4711m,
            OpenInvoices = 4711,
            Channel = (Channel)4711,
            Orders = [new Order("o-" + Secret, Shop.Now, 1m), new Order("o-" + Secret, Shop.Now, 4711m)],
            Visits = [new Visit(Shop.Now, "page " + Secret)],
        };

        var memberships = engine.Evaluate(shopper, Shop.Now);

        Assert.Equal(
            ["SEG2101", "SEG2102", "SEG2103", "SEG2104", "SEG2108", "SEG2109"],
            memberships.Issues.Select(issue => issue.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3, memberships.Issues.Count(issue => issue.Code == "SEG2102"));
        Assert.All(memberships.Issues, issue => Assert.StartsWith("customer 'c-1'", issue.Place, StringComparison.Ordinal));
        Assert.All(
            [
                .. memberships.Issues.Select(issue => issue.ToString()),
                .. memberships["example"].Reasons.Select(reason => reason.ToString()),
            ],
            text => Assert.DoesNotContain(Secret, text, StringComparison.Ordinal));
    }

    private static string Thrown(string? text) => throw new InvalidOperationException(text);

    private sealed class Throwing : IDerivedQuantity
    {
        public string Key => "formula";

        public AttributeType Type => AttributeType.Number;

        public IReadOnlyList<Quantity> DependsOn => [];

        public IReadOnlyList<string> Levels => [];

        public DerivedReading Read(DerivedInputs inputs) => throw new InvalidOperationException(Secret);
    }
}
