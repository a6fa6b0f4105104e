using System.Collections.Immutable;

namespace Segmentation.Benchmarks;

/// <summary>The ten segments of the event workload.</summary>
public static class VisitorSegments
{
    public const int Category = 3;
    public const int MuchSpent = 500;
    public const int Grown = 200;

    // What a developer would not compute again for every event.
    private static readonly DateTimeOffset Since30 = Since(30);
    private static readonly DateTimeOffset Since60 = Since(60);
    private static readonly DateTimeOffset Since90 = Since(90);
    private static readonly DateTimeOffset Since180 = Since(180);
    private static readonly DateTimeOffset Since365 = Since(365);

    /// <summary>In the order in which every contender counts them.</summary>
    public static ImmutableArray<VisitorSegment> All { get; } =
    [
        new("often", Kind("purchase").Within(Last.Days(90)).Count >= 3, c => c.Events.Count(e => Is(e, "purchase", Since90)) >= 3),
        new("spent much",
            Kind("purchase").Within(Last.Days(365)).Money("amount").Sum > MuchSpent,
            c => c.Events.Where(e => Is(e, "purchase", Since365)).Sum(e => e.Amount) > MuchSpent),
        new("silent", Events.Of("event").Within(Last.Days(60)).None(), c => !c.Events.Any(e => e.At >= Since60)),
        new("fond of a category",
            Events.Of("event").Where(e => e.Text("category").Is(Visitors.Category(Category))).Within(Last.Days(365)).Count >= 2,
            c => c.Events.Count(e => e.Category == Visitors.Category(Category) && e.At >= Since365) >= 2),
        new("looked, then bought", Kind("view").Then(Kind("purchase")).Within(Duration.Days(7)), LookedThenBought),
        new("abandoned cart",
            Kind("cart").Within(Last.Days(30)).Any() & Kind("purchase").Within(Last.Days(30)).None(),
            c => c.Events.Any(e => Is(e, "cart", Since30)) && !c.Events.Any(e => Is(e, "purchase", Since30))),
        new("growing",
            (Kind("purchase").Within(Last.Days(90)).Money("amount").Sum > Grown)
                & !(Kind("purchase").Within(Last.Days(365).Before(Last.Days(90))).Money("amount").Sum > Grown),
            c => c.Events.Where(e => Is(e, "purchase", Since90)).Sum(e => e.Amount) > Grown
                && c.Events.Where(e => Is(e, "purchase", Since365) && e.At < Since90).Sum(e => e.Amount) <= Grown),
        new("needs help", Kind("support").Within(Last.Days(180)).Count >= 2, c => c.Events.Count(e => Is(e, "support", Since180)) >= 2),
        new("sends back",
            (Kind("return").Within(Last.Days(365)).Count >= 1) & (Kind("purchase").Within(Last.Days(365)).Count >= 3),
            c => c.Events.Any(e => Is(e, "return", Since365)) && c.Events.Count(e => Is(e, "purchase", Since365)) >= 3),
        new("new buyer",
            Kind("purchase").Within(Last.Days(30)).Any() & Kind("purchase").Within(Last.Days(1_000).Before(Last.Days(30))).None(),
            c => c.Events.Any(e => Is(e, "purchase", Since30)) && !c.Events.Any(e => e.Kind == "purchase" && e.At < Since30)),
    ];

    /// <summary>Midnight of the first of so many days of which the last is today.</summary>
    public static DateTimeOffset Since(int days) => new(Accounts.Today.AddDays(1 - days), TimeOnly.MinValue, TimeSpan.Zero);

    private static EventSet Kind(string kind) => Events.Of("event").Where(e => e.Text("kind").Is(kind));

    private static bool Is(VisitorEvent e, string kind, DateTimeOffset since) => e.Kind == kind && e.At >= since;

    /// <summary>A purchase after a view, on one of the seven days that begin with the day of the view.</summary>
    private static bool LookedThenBought(Visitor customer)
    {
        var viewed = DateTimeOffset.MinValue;
        foreach (var e in customer.Events)
        {
            if (e.Kind == "purchase" && (e.At.Date - viewed.Date).Days < 7)
            {
                return true;
            }

            viewed = e.Kind == "view" ? e.At : viewed;
        }

        return false;
    }
}
