namespace Segmentation.Tests.Samples;

/// <summary>The rules of shop.segments in C#.</summary>
internal static class ShopRules
{
    public static IReadOnlyList<Segment> All { get; } =
    [
        // Value: what they spent. Days are calendar days on the shopper's clock, today included.
        Define("big spender", "spent 10,000 or more within a year",
            Value.Within(Last.Days(365)) >= 10_000m),
        Define("full basket", "the average order is worth 800 or more",
            Events.Of("order").Money("amount").Average >= 800m),

        // Frequency: how often they bought.
        Define("regular", "three orders or more within 90 days",
            Frequency.Within(Last.Days(90)) >= 3),
        Define("one order", "bought once and never again",
            Frequency.Total.Is(1)),

        // Recency: when they bought last. Who never bought is undetermined here: there is no last order.
        Define("active", "bought within the last 30 days",
            Recency.Elapsed < Duration.Days(30)),
        Define("silent", "last bought 90 to 180 days ago",
            Recency.Elapsed.Between(Duration.Days(90), Duration.Days(180))),
        Define("lost", "last bought more than 180 days ago",
            Recency.Elapsed > Duration.Days(180)),

        // Geography: by name, by province (on file or filled in from the city), and by distance.
        Define("canton", "lives in Guangdong",
            Geography.Region.Is("广东")),
        Define("big city", "lives in one of four large cities",
            Geography.City.In("北京", "上海", "广州", "深圳")),
        Define("near store", "within 30 km of the Shanghai store",
            Geography.WithinKilometres(30, new GeoPoint(31.2304, 121.4737))),

        // Interest: what they say, and what they buy, recent orders counting more.
        Define("tea lover", "says so, or mostly buys it",
            Interest.In("tea") | Interest.AffinityShare("tea") >= 0.6),

        // Lifecycle: age, birthday, and how long they have been with the shop.
        Define("new", "registered within the last 30 days",
            Lifecycle.Tenure < Duration.Days(30)),
        Define("young", "18 to 29 years old",
            Lifecycle.Age.Between(18, 29)),
        Define("birthday soon", "has a birthday within the next 7 days",
            Lifecycle.Birthday.Within(Next.Days(7))),

        // Attributes: anything else that the model names. OrUnknown() decides what is not known.
        Define("unhappy", "answered 1 or 2 in the last survey",
            Attributes.Number("satisfaction") <= 2),
        Define("ask again", "unhappy, or never asked",
            (Attributes.Number("satisfaction") <= 2).OrUnknown()),

        // Events: filters, shares, times of day, and one event after another.
        Define("sends back", "returned a fifth of the orders of a year",
            Events.Of("order").Where(o => o.Flag("returned").IsTrue()).Within(Last.Days(365)).Share >= 0.2),
        Define("night owl", "twice in 90 days an order between 22:00 and 02:00",
            Events.Of("order").Where(o => o.At.TimeOfDay(new(22, 0), new(2, 0))).Within(Last.Days(90)).Count >= 2),
        Define("left basket", "filled a basket, no order within 3 days, this fortnight",
            Events.Of("visit").Where(v => v.Flag("basket filled").IsTrue())
                .ThenNo(Events.Of("order")).Within(Duration.Days(3), Last.Days(14))),

        // Segments in segments: change "big spender" above and these follow.
        Define("vip", "a big spender and a regular",
            Rule.InSegment("big spender") & Rule.InSegment("regular")),
        Define("at risk", "a big spender who has fallen silent",
            Rule.InSegment("big spender") & Recency.Elapsed > Duration.Days(60)),
        Define("win back", "a regular of last year, nothing for 90 days, not unhappy",
            Frequency.Within(Last.Days(365).Before(Last.Days(90))) >= 3
            & Frequency.Within(Last.Days(90)).Is(0)
            & !Rule.InSegment("unhappy")),

        // Explained at the end of the report.
        Define("advocate", "orders much and often, and is content",
            Value.Within(Last.Days(90)) >= 1_000m
            & Frequency.Within(Last.Days(90)) >= 3
            & Attributes.Number("satisfaction") >= 4),

        // A sample: a stable tenth of all shoppers, drawn by hash, the same on every machine.
        Define("spring test", "a tenth of the shoppers who get the newsletter",
            Attributes.Flag("newsletter").IsTrue() & Rule.InSample("spring test", 10)),
    ];

    private static Segment Define(string key, string description, Rule rule) =>
        new(key, rule, description);
}
