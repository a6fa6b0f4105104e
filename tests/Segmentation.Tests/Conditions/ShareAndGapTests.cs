using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Shares of events and of amounts; average gaps.</summary>
public class ShareAndGapTests
{
    private static readonly Cases Rows = new()
    {
        {
            "A share of events",
            Tea.Share.Is(0.5m),
            new() { Orders = [new("2026-03-01T12:00", 30m, "tea"), new("2026-03-02T12:00", 10m, "wine")] },
            True, Cases.Never
        },
        {
            "A share below",
            Tea.Share > 0.5m,
            new() { Orders = [new("2026-03-01T12:00", 30m, "tea"), new("2026-03-02T12:00", 10m, "wine")] }, False
        },
        { "A share of nothing is unknown", Tea.Share >= 0m, new(), Undetermined, Cases.Never },
        {
            "A share with an open filter is unknown",
            Tea.Share >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 30m)] }, Undetermined
        },
        {
            "A share of a third is its nearest double",
            Tea.Share < 0.3334m,
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea"), new("2026-03-02T12:00", 1m, "wine"),
                new("2026-03-03T12:00", 1m, "wine")] },
            True
        },
        {
            "A share of amounts",
            Tea.Money("amount").Share.Is(0.75m),
            new() { Orders = [new("2026-03-01T12:00", 30m, "tea"), new("2026-03-02T12:00", 10m, "wine")] }, True
        },
        {
            "A share of amounts below",
            Tea.Money("amount").Share >= 0.76m,
            new() { Orders = [new("2026-03-01T12:00", 30m, "tea"), new("2026-03-02T12:00", 10m, "wine")] }, False
        },
        {
            "A share of amounts, one unknown, chosen or not",
            Tea.Money("amount").Share >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 30m, "tea"), new("2026-03-02T12:00", null, "wine")] },
            Undetermined
        },
        {
            "A share of a total of zero is unknown",
            Tea.Money("amount").Share >= 0m,
            new() { Orders = [new("2026-03-01T12:00", 10m, "tea"), new("2026-03-02T12:00", -10m, "wine")] },
            Undetermined
        },
        {
            "A share of amounts can exceed one",
            Tea.Money("amount").Share.Is(2m),
            new() { Orders = [new("2026-03-01T12:00", 20m, "tea"), new("2026-03-02T12:00", -10m, "wine")] }, True
        },
        {
            "A share of numbers",
            Tea.Number("qty").Share.Is(0.25m),
            new() { Orders = [new("2026-03-01T12:00", null, "tea", 1), new("2026-03-02T12:00", null, "wine", 3)] }, True
        },
        {
            "A share rises when another leaves",
            Tea.Within(Last.Days(30)).Share.Is(1m),
            new() { Orders = [new("2026-02-10T12:00", 1m, "wine"), new("2026-03-02T12:00", 1m, "tea")] },
            False, "2026-03-12T00:00"
        },
        {
            "A share becomes unknown when all have left",
            Tea.Within(Last.Days(7)).Share.Is(1m),
            new() { Orders = [new("2026-03-01T12:00", 1m, "tea")] }, True, "2026-03-08T00:00"
        },
        {
            "A gap counts dates, not hours",
            Orders.AverageGap.Is(Duration.Days(10)),
            new() { Orders = [new("2026-02-01T23:00"), new("2026-02-11T01:00"), new("2026-02-21T12:00")] },
            True, Cases.Never
        },
        {
            "A gap below",
            Orders.AverageGap > Duration.Days(10),
            new() { Orders = [new("2026-02-01T23:00"), new("2026-02-11T01:00"), new("2026-02-21T12:00")] }, False
        },
        {
            "A gap needs two events",
            Orders.AverageGap >= Duration.Days(0),
            new() { Orders = [new("2026-02-01T12:00")] }, Undetermined, Cases.Never
        },
        { "A gap of no events", Orders.AverageGap >= Duration.Days(0), new(), Undetermined },
        {
            "A gap with an open filter",
            Tea.AverageGap >= Duration.Days(0),
            new() { Orders = [new("2026-02-01T12:00", 1m, "tea"), new("2026-02-02T12:00", 1m, "tea"), new("2026-02-03T12:00")] },
            Undetermined
        },
        {
            "A gap can be a fraction",
            Orders.AverageGap > Duration.Days(3),
            new() { Orders = [new("2026-02-01T12:00"), new("2026-02-04T12:00"), new("2026-02-08T12:00")] }, True
        },
        {
            "A gap of a fraction is no whole number",
            Orders.AverageGap.IsNot(Duration.Days(3)),
            new() { Orders = [new("2026-02-01T12:00"), new("2026-02-04T12:00"), new("2026-02-08T12:00")] }, True
        },
        {
            "A gap between",
            Orders.AverageGap.Between(Duration.Days(3), Duration.Days(4)),
            new() { Orders = [new("2026-02-01T12:00"), new("2026-02-04T12:00"), new("2026-02-08T12:00")] }, True
        },
        {
            "A gap in weeks",
            Orders.AverageGap.Is(Duration.Weeks(2)),
            new() { Orders = [new("2026-02-01T12:00"), new("2026-02-15T12:00")] }, True
        },
        {
            "A gap of one date is 0",
            Orders.AverageGap.Is(Duration.Days(0)),
            new() { Orders = [new("2026-02-01T01:00"), new("2026-02-01T23:00")] }, True
        },
        {
            "A gap grows when the first leaves",
            Orders.Within(Last.Days(30)).AverageGap >= Duration.Days(14),
            new() { Orders = [new("2026-02-04T12:00"), new("2026-02-14T12:00"), new("2026-03-01T12:00")] },
            False, "2026-03-06T00:00"
        },
        {
            "A gap follows the customer's clock",
            Orders.AverageGap.Is(Duration.Days(0)),
            new() { Zone = "America/New_York", Orders = [new("2026-02-01T23:00"), new("2026-02-02T01:00")] }, True
        },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_share_or_gap_needs_all_its_events(string name) => Rows.Check(name);
}
