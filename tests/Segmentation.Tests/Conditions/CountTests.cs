using static Segmentation.Tests.Conditions.Moments;
using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Counts, any, no and all: filters that are open, windows, the future, one and the same event.</summary>
public class CountTests
{
    private static readonly Cases Rows = new()
    {
        { "No events are 0", Orders.Count.Is(0m), new(), True, Cases.Never },
        { "No events are less than 1", Orders.Count >= 1m, new() { Orders = [] }, False, Cases.Never },
        {
            "A count on the boundary",
            Orders.Count >= 2m,
            new() { Orders = [new("2026-03-01T12:00"), new("2026-03-02T12:00")] }, True, Cases.Never
        },
        {
            "A count below the boundary",
            Orders.Count >= 3m,
            new() { Orders = [new("2026-03-01T12:00"), new("2026-03-02T12:00")] }, False
        },
        { "A count and a fraction", Orders.Count >= 1.5m, new() { Orders = [new("2026-03-01T12:00")] }, False },
        {
            "A count in a list",
            Orders.Count.In(0m, 2m),
            new() { Orders = [new("2026-03-01T12:00"), new("2026-03-02T12:00")] }, True
        },
        { "A count between", Orders.Count.Between(1m, 2m), new() { Orders = [new("2026-03-01T12:00")] }, True },
        {
            "A count compares with an attribute",
            Orders.Count > Score,
            new() { Score = 0.5, Orders = [new("2026-03-01T12:00")] }, True
        },
        {
            "A count compares with an unknown attribute",
            Orders.Count > Score,
            new() { Orders = [new("2026-03-01T12:00")] }, Undetermined
        },
        { "A count is always known without a filter", Orders.Count.IsKnown(), new(), True },
        {
            "A filter counts what it chooses",
            Tea.Count.Is(1m),
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea"), new("2026-03-02T12:00", 1m, "wine")] }, True
        },
        {
            "Open: at least 1 is not decided",
            Tea.Count >= 1m,
            new() { Orders = [new("2026-03-01T12:00")] }, Undetermined, Cases.Never
        },
        { "Open: at least 0 is true", Tea.Count >= 0m, new() { Orders = [new("2026-03-01T12:00")] }, True },
        { "Open: at least 2 is false", Tea.Count >= 2m, new() { Orders = [new("2026-03-01T12:00")] }, False },
        {
            "Open: at least what is sure is true",
            Tea.Count >= 1m,
            new() { Orders = [new("2026-03-01T12:00"), new("2026-03-02T12:00", 1m, "tea")] }, True
        },
        { "Open: equal is not decided", Tea.Count.Is(0m), new() { Orders = [new("2026-03-01T12:00")] }, Undetermined },
        {
            "Open: equal beyond the range is false",
            Tea.Count.Is(2m),
            new() { Orders = [new("2026-03-01T12:00")] }, False
        },
        {
            "Open: different beyond the range is true",
            Tea.Count.IsNot(2m),
            new() { Orders = [new("2026-03-01T12:00")] }, True
        },
        {
            "Open: all of the range between is true",
            Tea.Count.Between(0m, 1m),
            new() { Orders = [new("2026-03-01T12:00")] }, True
        },
        {
            "Open: a list that holds the range is not decided",
            Tea.Count.In(0m, 1m),
            new() { Orders = [new("2026-03-01T12:00")] }, Undetermined
        },
        {
            "Open: a list beyond the range is false",
            Tea.Count.In(2m, 3m),
            new() { Orders = [new("2026-03-01T12:00")] }, False
        },
        { "Open: is not known", Tea.Count.IsKnown(), new() { Orders = [new("2026-03-01T12:00")] }, False },
        {
            "Open: arithmetic is unknown",
            Tea.Count + 1m >= 1m,
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea"), new("2026-03-02T12:00")] }, Undetermined
        },
        {
            "A count leaves with its event",
            Orders.Within(Last.Days(30)).Count >= 1m,
            new() { Orders = [new("2026-02-04T00:00")] }, True, "2026-03-06T00:00"
        },
        {
            "A count of none by time",
            Orders.Within(Last.Days(30)).Count.Is(0m),
            new() { Orders = [new("2026-02-10T12:00")] }, False, "2026-03-12T00:00"
        },
        {
            "A count of exactly one by time",
            Orders.Within(Last.Days(30)).Count.Is(1m),
            new() { Orders = [new("2026-02-10T12:00"), new("2026-02-20T12:00")] }, False, "2026-03-12T00:00"
        },
        {
            "A count that rises by time",
            Orders.Within(Last.Days(90).Before(Last.Days(30))).Count >= 1m,
            new() { Orders = [new("2026-02-10T12:00")] }, False, "2026-03-12T00:00"
        },
        {
            "A count of an order in and one out at one instant",
            Orders.Within(Last.Days(60).Before(Last.Days(30))).Count.Is(1m),
            new() { Orders = [new("2026-01-05T12:00"), new("2026-02-04T12:00")] }, True, "2026-04-05T00:00"
        },
        {
            "The future is invisible",
            Orders.Count.Is(0m),
            new() { Orders = [new("2026-03-05T10:00:00.0000001")] }, True, Cases.Never
        },
        {
            "An event of this instant counts",
            Orders.Count.Is(1m),
            new() { Orders = [new("2026-03-05T10:00")] }, True, Cases.Never
        },
        {
            "An open event leaves and the count is sure",
            Tea.Within(Last.Days(30)).Count.Is(0m),
            new() { Orders = [new("2026-02-10T12:00")] }, Undetermined, "2026-03-12T00:00"
        },
        {
            "The same event twice is one",
            Orders.Count.Is(1m),
            new() { Orders = [new("2026-03-01T12:00", 1m), new("2026-03-01T12:00", 1m)] }, True
        },
        {
            "Two versions of one event are not to be trusted",
            Orders.Count >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 1m) { Id = "a" }, new("2026-03-01T12:00", 2m) { Id = "a" }] },
            Undetermined
        },
        {
            "Any: one is enough",
            Tea.Any(),
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea"), new("2026-03-02T12:00")] }, True, Cases.Never
        },
        {
            "Any: an open one is not decided",
            Tea.Any(),
            new() { Orders = [new("2026-03-01T12:00", 1m, "wine"), new("2026-03-02T12:00")] }, Undetermined
        },
        { "Any: none", Tea.Any(), new() { Orders = [new("2026-03-01T12:00", 1m, "wine")] }, False },
        { "Any: no events", Tea.Any(), new(), False },
        { "Any without a filter", Orders.Any(), new() { Orders = [new("2026-03-01T12:00")] }, True },
        {
            "Any in a window ends",
            Orders.Within(Last.Days(7)).Any(),
            new() { Orders = [new("2026-03-01T12:00")] }, True, "2026-03-08T00:00"
        },
        {
            "No: one is too many",
            Tea.None(),
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea"), new("2026-03-02T12:00")] }, False
        },
        { "No: an open one is not decided", Tea.None(), new() { Orders = [new("2026-03-02T12:00")] }, Undetermined },
        { "No: none", Tea.None(), new() { Orders = [new("2026-03-01T12:00", 1m, "wine")] }, True },
        { "No: no events", Tea.None(), new(), True },
        {
            "No in a window begins",
            Orders.Within(Last.Days(7)).None(),
            new() { Orders = [new("2026-03-01T12:00")] }, False, "2026-03-08T00:00"
        },
        {
            "All: every one",
            Orders.All(o => o.Number("qty") >= 1m),
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea", 1), new("2026-03-02T12:00", 1m, "tea", 2)] },
            True, Cases.Never
        },
        {
            "All: one is false",
            Orders.All(o => o.Number("qty") >= 2m),
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea", 1), new("2026-03-02T12:00")] }, False
        },
        {
            "All: one is open",
            Orders.All(o => o.Number("qty") >= 2m),
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea", 2), new("2026-03-02T12:00")] }, Undetermined
        },
        { "All: no events", Orders.All(o => o.Number("qty") >= 2m), new(), True },
        {
            "All in a window: the bad one leaves",
            Orders.Within(Last.Days(7)).All(o => o.Number("qty") >= 2m),
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea", 1), new("2026-03-02T12:00", 1m, "tea", 2)] },
            False, "2026-03-08T00:00"
        },
        {
            "Conditions are about one and the same event",
            Orders.Where(o => o.Text("category").Is("tea") & o.Money("amount") >= 100m).Any(),
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea"), new("2026-03-02T12:00", 100m, "wine")] }, False
        },
        {
            "Conditions on different events are two tests",
            Tea.Any() & Orders.Where(o => o.Money("amount") >= 100m).Any(),
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea"), new("2026-03-02T12:00", 100m, "wine")] }, True
        },
        {
            "A filter on a flag",
            Orders.Where(o => o.Flag("gift").IsTrue()).Any(),
            new() { Orders = [new("2026-03-01T12:00") { Gift = true }] }, True
        },
        {
            "A filter on a date",
            Orders.Where(o => o.Date("due").Before(On("2026-03-03"))).Any(),
            new() { Orders = [new("2026-03-01T12:00") { Due = "2026-03-02" }] }, True
        },
        {
            "A filter on two instants",
            Orders.Where(o => o.Instant("packed") > o.At).Any(),
            new() { Orders = [new("2026-03-01T12:00") { Packed = "2026-03-01T12:00" }] }, False
        },
        {
            "A filter on the time of day",
            Orders.Where(o => o.At.TimeOfDay(Clock("22:00"), Clock("06:00"))).Any(),
            new() { Orders = [new("2026-03-01T23:00")] }, True
        },
        {
            "A filter on the weekday",
            Orders.Where(o => o.At.OnWeekday(DayOfWeek.Sunday)).Any(),
            new() { Orders = [new("2026-03-01T12:00")] }, True
        },
        {
            "A filter on what is known",
            Orders.Where(o => o.Text("category").IsKnown()).None(),
            new() { Orders = [new("2026-03-01T12:00")] }, True
        },
        {
            "A filter with or unknown",
            Orders.Where(o => o.Text("category").Is("tea").OrUnknown()).Any(),
            new() { Orders = [new("2026-03-01T12:00")] }, True
        },
        {
            "A filter that is true and unknown is unknown",
            Orders.Where(o => o.Money("amount") > 0m & o.Text("category").Is("tea")).Any(),
            new() { Orders = [new("2026-03-01T12:00", 1m)] }, Undetermined
        },
        {
            "A filter that is false and unknown is false",
            Orders.Where(o => o.Money("amount") > 5m & o.Text("category").Is("tea")).Any(),
            new() { Orders = [new("2026-03-01T12:00", 1m)] }, False
        },
        {
            "Frequency is the count of orders",
            Frequency.Within(Last.Days(90)) >= 2m,
            new() { Orders = [new("2025-12-06T12:00"), new("2026-03-01T12:00")] }, True, "2026-03-06T00:00"
        },
        {
            "Frequency with a filter",
            Frequency.Where(o => o.Money("amount") > 50m) >= 1m,
            new() { Orders = [new("2026-03-01T12:00", 50m)] }, False
        },
        {
            "Frequency with an open filter",
            Frequency.Where(o => o.Money("amount") > 50m).Is(0m),
            new() { Orders = [new("2026-03-01T12:00")] }, Undetermined
        },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_count_is_a_range_when_a_filter_is_open(string name) => Rows.Check(name);
}
