using static Segmentation.Tests.Conditions.Moments;
using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Sum, average, least, greatest, distinct, first, last; the facet value.</summary>
public class AggregateTests
{
    private static readonly Cases Rows = new()
    {
        {
            "A sum is exact",
            Orders.Money("amount").Sum.Is(30.01m),
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, True, Cases.Never
        },
        {
            "A sum below",
            Orders.Money("amount").Sum >= 30.02m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, False
        },
        {
            "A sum with an unknown amount is unknown",
            Orders.Money("amount").Sum >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00")] }, Undetermined, Cases.Never
        },
        {
            "A sum of what is known skips it",
            Orders.Money("amount").Known.Sum.Is(10m),
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00")] }, True
        },
        { "A sum of nothing is 0", Orders.Money("amount").Sum.Is(0m), new(), True },
        {
            "A sum of nothing known is 0",
            Orders.Money("amount").Known.Sum.Is(0m),
            new() { Orders = [new("2026-03-02T12:00")] }, True
        },
        {
            "A refund subtracts",
            Orders.Money("amount").Sum < 0m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", -10.01m)] }, True
        },
        {
            "A sum of chosen events",
            Tea.Money("amount").Sum.Is(10m),
            new() { Orders = [new("2026-03-01T12:00", 10m, "tea"), new("2026-03-02T12:00", 20m, "wine")] }, True
        },
        {
            "A sum with an open filter is unknown",
            Tea.Money("amount").Sum >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 10m)] }, Undetermined
        },
        {
            "A sum of known does not close an open filter",
            Tea.Money("amount").Known.Sum >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 10m)] }, Undetermined
        },
        {
            "A sum ends when its amount leaves",
            Orders.Within(Last.Days(30)).Money("amount").Sum >= 30m,
            new() { Orders = [new("2026-02-10T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, True, "2026-03-12T00:00"
        },
        {
            "A sum rises when a refund leaves",
            Orders.Within(Last.Days(30)).Money("amount").Sum >= 20m,
            new() { Orders = [new("2026-02-10T12:00", -10m), new("2026-03-02T12:00", 20.01m)] },
            False, "2026-03-12T00:00"
        },
        {
            "An unknown amount leaves and the sum is known",
            Orders.Within(Last.Days(30)).Money("amount").Sum.IsKnown(),
            new() { Orders = [new("2026-02-10T12:00"), new("2026-03-02T12:00", 20.01m)] }, False, "2026-03-12T00:00"
        },
        {
            "A sum of numbers does not depend on their order",
            Orders.Number("qty").Sum.Is(1m),
            new() { Orders = [new("2026-03-01T12:00", null, null, 1e16), new("2026-03-02T12:00", null, null, 1),
                new("2026-03-03T12:00", null, null, -1e16)] },
            True
        },
        {
            "A sum of numbers beyond all is unknown",
            Orders.Number("qty").Sum > 0m,
            new() { Orders = [new("2026-03-01T12:00", null, null, double.MaxValue), new("2026-03-02T12:00", null, null, double.MaxValue)] },
            Undetermined
        },
        {
            "An average is not rounded: above",
            Orders.Money("amount").Average > 10.3333m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 10m), new("2026-03-03T12:00", 11m)] },
            True
        },
        {
            "An average is not rounded: equal to no decimal",
            Orders.Money("amount").Average.Is(10.3333333333333333333333333m),
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 10m), new("2026-03-03T12:00", 11m)] },
            False
        },
        {
            "An average on the boundary",
            Orders.Money("amount").Average >= 15.005m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, True
        },
        { "An average of nothing is unknown", Orders.Money("amount").Average >= 0m, new(), Undetermined, Cases.Never },
        {
            "An average with an unknown amount is unknown",
            Orders.Money("amount").Average >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00")] }, Undetermined
        },
        {
            "An average of what is known",
            Orders.Money("amount").Known.Average.Is(10m),
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00")] }, True
        },
        {
            "An average changes when an amount leaves",
            Orders.Within(Last.Days(30)).Money("amount").Average > 16m,
            new() { Orders = [new("2026-02-10T12:00", 10m), new("2026-03-02T12:00", 20m)] }, False, "2026-03-12T00:00"
        },
        {
            "A least amount",
            Orders.Money("amount").Min.Is(10m),
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, True, Cases.Never
        },
        {
            "A least amount above",
            Orders.Money("amount").Min > 10m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, False
        },
        { "A least amount of nothing", Orders.Money("amount").Min > 10m, new(), Undetermined },
        {
            "A least amount, one unknown",
            Orders.Money("amount").Min < 100m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00")] }, Undetermined
        },
        {
            "A least amount of what is known",
            Orders.Money("amount").Known.Min < 100m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00")] }, True
        },
        {
            "A greatest amount",
            Orders.Money("amount").Max >= 20.01m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, True
        },
        {
            "A greatest amount below",
            Orders.Money("amount").Max >= 20.02m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, False
        },
        { "A greatest amount of nothing", Orders.Money("amount").Max >= 0m, new(), Undetermined },
        {
            "A greatest amount, one unknown, stays undetermined",
            Orders.Money("amount").Max >= 1m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00")] }, Undetermined
        },
        {
            "A greatest amount leaves",
            Orders.Within(Last.Days(30)).Money("amount").Max >= 20m,
            new() { Orders = [new("2026-02-10T12:00", 20m), new("2026-03-02T12:00", 10m)] }, True, "2026-03-12T00:00"
        },
        {
            "Nothing is left of a greatest amount",
            Orders.Within(Last.Days(30)).Money("amount").Max.IsKnown(),
            new() { Orders = [new("2026-02-10T12:00", 20m)] }, True, "2026-03-12T00:00"
        },
        {
            "An earliest date",
            Orders.Date("due").Earliest.Is(On("2026-03-06")),
            new() { Orders = [new("2026-03-01T12:00") { Due = "2026-03-08" }, new("2026-03-02T12:00") { Due = "2026-03-06" }] },
            True
        },
        {
            "A latest date",
            Orders.Date("due").Latest.After(On("2026-03-08")),
            new() { Orders = [new("2026-03-01T12:00") { Due = "2026-03-08" }, new("2026-03-02T12:00") { Due = "2026-03-06" }] },
            False
        },
        { "A latest date of nothing", Orders.Date("due").Latest.After(On("2026-03-08")), new(), Undetermined },
        {
            "A latest date in a window",
            Orders.Within(Last.Years(10)).Date("due").Latest.Within(Next.Days(4)),
            new() { Orders = [new("2026-03-01T12:00") { Due = "2026-03-08" }, new("2026-03-02T12:00") { Due = "2026-03-06" }] },
            True, "2026-03-09T00:00"
        },
        {
            "A latest instant",
            Orders.Instant("at").Latest.Before(At("2026-03-02T12:00:01")),
            new() { Orders = [new("2026-03-01T12:00") { Due = "2026-03-08" }, new("2026-03-02T12:00") { Due = "2026-03-06" }] },
            True, Cases.Never
        },
        {
            "An earliest instant is on its date",
            Orders.Instant("at").Earliest.On(On("2026-03-01")),
            new() { Orders = [new("2026-03-01T12:00") { Due = "2026-03-08" }, new("2026-03-02T12:00") { Due = "2026-03-06" }] },
            True
        },
        {
            "A latest instant does not see the future",
            Orders.Instant("at").Latest.Before(On("2026-03-05")),
            new() { Orders = [new("2026-03-01T12:00"), new("2026-03-06T12:00")] }, True
        },
        {
            "An instant of an event that is not on file",
            Orders.Instant("packed").Known.Latest.IsKnown(),
            new() { Orders = [new("2026-03-01T12:00") { Due = "2026-03-08" }, new("2026-03-02T12:00") { Due = "2026-03-06" }] },
            False
        },
        {
            "Distinct counts different values",
            Orders.Text("category").Distinct.Is(2m),
            new() { Orders = [new("2026-03-01T12:00", null, "tea"), new("2026-03-02T12:00", null, "wine"),
                new("2026-03-03T12:00", null, "tea")] },
            True
        },
        {
            "Distinct counts no repeats",
            Orders.Text("category").Distinct >= 3m,
            new() { Orders = [new("2026-03-01T12:00", null, "tea"), new("2026-03-02T12:00", null, "wine"),
                new("2026-03-03T12:00", null, "tea")] },
            False
        },
        { "Distinct of nothing is 0", Orders.Text("category").Distinct.Is(0m), new(), True },
        {
            "Distinct with an unknown value is unknown",
            Orders.Text("category").Distinct >= 1m,
            new() { Orders = [new("2026-03-01T12:00", null, "tea"), new("2026-03-02T12:00")] }, Undetermined
        },
        {
            "Distinct of what is known",
            Orders.Text("category").Known.Distinct.Is(1m),
            new() { Orders = [new("2026-03-01T12:00", null, "tea"), new("2026-03-02T12:00")] }, True
        },
        {
            "Distinct amounts compare as amounts",
            Orders.Money("amount").Distinct.Is(1m),
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 10.00m)] }, True
        },
        {
            "Distinct tells the empty text from others",
            Orders.Text("category").Distinct.Is(2m),
            new() { Orders = [new("2026-03-01T12:00", null, ""), new("2026-03-02T12:00", null, "tea")] }, True
        },
        {
            "Distinct falls when the last of a kind leaves",
            Orders.Within(Last.Days(30)).Text("category").Distinct >= 2m,
            new() { Orders = [new("2026-02-10T12:00", null, "tea"), new("2026-03-02T12:00", null, "wine")] },
            True, "2026-03-12T00:00"
        },
        {
            "The first value",
            Orders.Text("category").First.Is("tea"),
            new() { Orders = [new("2026-03-01T12:00", null, "tea"), new("2026-03-02T12:00", null, "wine"),
                new("2026-03-03T12:00", null, "tea")] },
            True
        },
        {
            "The first value is not the last",
            Orders.Text("category").First.Is("wine"),
            new() { Orders = [new("2026-03-01T12:00", null, "tea"), new("2026-03-02T12:00", null, "wine"),
                new("2026-03-03T12:00", null, "tea")] },
            False
        },
        { "The first value of nothing", Orders.Text("category").First.Is("tea"), new(), Undetermined },
        {
            "The first value is unknown",
            Orders.Text("category").First.Is("tea"),
            new() { Orders = [new("2026-03-01T12:00"), new("2026-03-02T12:00", null, "tea")] }, Undetermined
        },
        {
            "The first value is known though another is not",
            Orders.Text("category").First.Is("tea"),
            new() { Orders = [new("2026-03-01T12:00", null, "tea"), new("2026-03-02T12:00")] }, True
        },
        {
            "The last amount",
            Orders.Money("amount").Last >= 20m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, True
        },
        {
            "The last amount below",
            Orders.Money("amount").Last >= 21m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, False
        },
        {
            "The last amount is unknown",
            Orders.Money("amount").Last >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00")] }, Undetermined
        },
        {
            "The last amount does not see the future",
            Orders.Money("amount").Last.Is(10m),
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-05T10:01", 20m)] }, True, Cases.Never
        },
        {
            "The last number",
            Orders.Number("qty").Last.Is(2m),
            new() { Orders = [new("2026-03-01T12:00", null, null, 2)] }, True
        },
        {
            "The last flag",
            Orders.Flag("gift").Last.IsTrue(),
            new() { Orders = [new("2026-03-01T12:00") { Gift = true }] }, True
        },
        {
            "The last flag is false",
            Orders.Flag("gift").Last.IsTrue(),
            new() { Orders = [new("2026-03-01T12:00") { Gift = true }, new("2026-03-02T12:00") { Gift = false }] },
            False
        },
        {
            "The first flag is unknown",
            Orders.Flag("gift").First.IsFalse(),
            new() { Orders = [new("2026-03-01T12:00")] }, Undetermined
        },
        {
            "The last date",
            Orders.Date("due").Last.Before(On("2026-03-07")),
            new() { Orders = [new("2026-03-01T12:00") { Due = "2026-03-08" }, new("2026-03-02T12:00") { Due = "2026-03-06" }] },
            True
        },
        {
            "The first instant",
            Orders.Instant("at").First.On(On("2026-03-01")),
            new() { Orders = [new("2026-03-01T12:00") { Due = "2026-03-08" }, new("2026-03-02T12:00") { Due = "2026-03-06" }] },
            True
        },
        {
            "The last with an open filter is unknown",
            Tea.Money("amount").Last >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 10m, "tea"), new("2026-02-01T12:00", 10m)] }, Undetermined
        },
        {
            "Ties are decided by id: the last",
            Orders.Money("amount").Last.Is(1m),
            new() { Orders = [new("2026-03-01T12:00", 1m) { Id = "b" }, new("2026-03-01T12:00", 2m) { Id = "a" }] },
            True
        },
        {
            "Ties are decided by id: the first",
            Orders.Money("amount").First.Is(2m),
            new() { Orders = [new("2026-03-01T12:00", 1m) { Id = "b" }, new("2026-03-01T12:00", 2m) { Id = "a" }] },
            True
        },
        {
            "Ties are decided by code units",
            Orders.Money("amount").Last.Is(1m),
            new() { Orders = [new("2026-03-01T12:00", 1m) { Id = "a" }, new("2026-03-01T12:00", 2m) { Id = "B" }] },
            True
        },
        {
            "The first in a window becomes another",
            Orders.Within(Last.Days(30)).Money("amount").First.Is(10m),
            new() { Orders = [new("2026-02-10T12:00", 10m), new("2026-03-02T12:00", 20m)] }, True, "2026-03-12T00:00"
        },
        {
            "A sum by a count is an average",
            Orders.Money("amount").Sum / Orders.Count >= 15.005m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, True
        },
        { "A sum by no count is unknown", Orders.Money("amount").Sum / Orders.Count >= 0m, new(), Undetermined },
        {
            "Value is the sum of the value field",
            Value.Total >= 30.01m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00", 20.01m)] }, True
        },
        {
            "Value in a window",
            Value.Within(Last.Days(365)) >= 10m,
            new() { Orders = [new("2025-03-06T00:00", 10m)] }, True, "2026-03-06T00:00"
        },
        {
            "Value just out of a window",
            Value.Within(Last.Days(365)) >= 10m,
            new() { Orders = [new("2025-03-05T23:59", 10m)] }, False, Cases.Never
        },
        {
            "Value with an unknown amount",
            Value.Total >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 10m), new("2026-03-02T12:00")] }, Undetermined
        },
        {
            "Value with a filter",
            Value.Where(o => o.Text("category").Is("tea")).Is(10m),
            new() { Orders = [new("2026-03-01T12:00", 10m, "tea"), new("2026-03-02T12:00", 20m, "wine")] }, True
        },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void An_aggregate_knows_what_it_does_not_know(string name) => Rows.Check(name);
}
