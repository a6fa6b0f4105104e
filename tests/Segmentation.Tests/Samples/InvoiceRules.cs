using Segmentation.Rules.Authoring;

namespace Segmentation.Tests.Samples;

/// <summary>The rules of invoices.segments in C#.</summary>
internal static class InvoiceRules
{
    private const string HomeCountry = "United Kingdom";

    private static readonly EventSet Invoices = Events.Of("invoice");
    private static readonly EventSet Purchases = Invoices.Where(Bought);

    public static IReadOnlyList<Segment> All { get; } =
    [
        // Value is net: what was taken back is negative and subtracts.
        Define("big spender", "5,000 or more, net",
            Value.Total >= 5_000m),
        Define("strong quarter", "1,000 or more within 90 days, net",
            Value.Within(Last.Days(90)) >= 1_000m),
        Define("in the red", "took back more than was bought on file",
            Value.Total < 0m),
        Define("large orders", "a purchase is worth 500 on average",
            Purchases.Money("amount").Average >= 500m),

        // Frequency counts purchases: invoices that are not cancelled, with an amount above 0.
        Define("regular", "six purchases or more within 180 days",
            Frequency.Where(Bought).Within(Last.Days(180)) >= 6),
        Define("one purchase", "bought exactly once",
            Frequency.Where(Bought).Is(1)),
        Define("steady", "buys every 30 days or more often",
            Purchases.AverageGap <= Duration.Days(30)),

        // Recency is the time since the last purchase, unknown for those who never bought.
        Define("active", "bought within the last 30 days",
            Recency.Where(Bought) < Duration.Days(30)),
        Define("silent", "last bought 90 to 180 days ago",
            Recency.Where(Bought).Between(Duration.Days(90), Duration.Days(180))),
        Define("lost", "last bought more than 180 days ago",
            Recency.Where(Bought) > Duration.Days(180)),
        Define("lost for sure", "lost, or never bought",
            Recency.Where(Bought) > Duration.Days(180) | Frequency.Where(Bought).Is(0)),

        Define("abroad", "the latest invoice went abroad",
            Geography.Country.IsNot(HomeCountry)),
        Define("neighbours", "France, Belgium or the Netherlands",
            Geography.Country.In("France", "Belgium", "Netherlands")),
        Define("new", "first seen within two months",
            Lifecycle.Tenure < Duration.Months(2)),

        // Events: shares, weekdays, seasons, one after another.
        Define("sends back", "a quarter of the invoices or more are cancellations",
            Invoices.Where(i => i.Flag("cancelled").IsTrue()).Share >= 0.25),
        Define("second thoughts", "a cancellation within 7 days of a purchase",
            Purchases.Then(Invoices.Where(i => i.Flag("cancelled").IsTrue())).Within(Duration.Days(7))),
        Define("sunday shopper", "half of the invoices or more are of a Sunday",
            Invoices.Where(i => i.At.OnWeekday(DayOfWeek.Sunday)).Share >= 0.5),
        Define("christmas only", "bought, and only in the two months before a Christmas",
            Purchases.Any() & Purchases.Where(i => !BeforeChristmas(i)).None()),

        Define("vip", "a big spender and a regular",
            Rule.InSegment("big spender") & Rule.InSegment("regular")),
        Define("win back", "five purchases of the year before, none for 90 days",
            Frequency.Where(Bought).Within(Last.Days(365).Before(Last.Days(90))) >= 5
            & Frequency.Where(Bought).Within(Last.Days(90)).Is(0)),
    ];

    private static Rule Bought(EventFields invoice) =>
        invoice.Flag("cancelled").IsFalse() & invoice.Money("amount") > 0m;

    private static Rule BeforeChristmas(EventFields invoice) =>
        invoice.At.Between(new DateOnly(2010, 11, 1), new DateOnly(2010, 12, 24))
        | invoice.At.Between(new DateOnly(2011, 11, 1), new DateOnly(2011, 12, 24));

    private static Segment Define(string key, string description, Rule rule) =>
        new(key, rule, description);
}
