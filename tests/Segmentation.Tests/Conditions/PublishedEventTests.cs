using static Segmentation.Tests.Conditions.Moments;

namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Any, no, all; history that starts; events of the future.</summary>
public class PublishedEventTests
{
    private static readonly World AnyNoAll = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Orders()
        .Person("1")
            .Order("2026-03-01T12:00", ("amount", "100"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-01T12:00", ("amount", "10"), ("category", "wine"), ("qty", "5"))
        .Person("2")
            .Order("2026-03-01T12:00", ("amount", "10"), ("category", "tea"), ("qty", "2"))
            .Order("2026-03-02T12:00", ("amount", "100"), ("category", "wine"), ("qty", "1"))
        .Person("3")
            .Order("2026-03-01T12:00", ("amount", "60"), ("qty", "3"))
        .Person("4")
        .Person("5")
            .Order("2026-03-03T12:00", ("amount", "60"), ("category", "tea"))
            .Order("2025-03-03T12:00", ("amount", "5"), ("category", "wine"), ("qty", "1"))
        .Person("6")
            .Order("2026-03-03T12:00", ("amount", "60"), ("category", "tea"), ("qty", "4"))
            .Order("2026-03-04T12:00", ("amount", "70"), ("qty", "4"))
        .Person("7")
            .Order("2026-03-07T12:00", ("amount", "60"), ("category", "tea"), ("qty", "4"));

    private static readonly World HistoryHorizon = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Orders("2025-12-06")
        .Person("1")
            .Order("2026-03-01T12:00", ("amount", "10"), ("category", "tea"), ("qty", "1"))
        .Person("2")
        .Person("3")
            .Order("2026-03-01T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-01T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2025-12-20T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
        .Person("4")
            .Order("2026-02-20T12:00", ("amount", "10.00"), ("qty", "1"));

    private static readonly World FutureEvents = new World("2026-03-05T10:00:00+08:00")
        .Flag("f")
        .Orders()
        .Person("1")
            .Order("2026-03-05T10:00", ("amount", "1"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-05T10:00:01", ("amount", "100"), ("category", "tea"), ("qty", "1"))
        .Person("2")
            .Order("2026-03-06T12:00", ("amount", "100"), ("category", "wine"), ("qty", "1"))
            .Order("2026-04-01T12:00", ("amount", "100"), ("category", "tea"), ("qty", "1"))
        .Person("3")
            .Order("2026-03-04T12:00", ("amount", "5"), ("category", "tea"), ("qty", "1"))
            .Order("2027-01-01T12:00", ("amount", "-100"), ("qty", "1"))
        .Person("4")
            .Order("2026-03-05T02:00:00.500Z", ("amount", "7"), ("category", "tea"), ("qty", "1"));

    private static readonly PublishedCases Cases = new()
    {
        {
            "any-no-all-04", AnyNoAll,
            Events.Of("order").Where(o => o.Text("category").Is("tea") & o.Money("amount") >= 100m).Any(),
            "1"
        },
        { "any-no-all-08", AnyNoAll, Events.Of("order").Within(Last.Days(30)).Any(), "1 2 3 5 6" },
        { "any-no-all-12", AnyNoAll, Events.Of("order").All(o => o.Number("qty") >= 1m), "1 2 3 4 6 7", "5" },
        { "any-no-all-16", AnyNoAll, Events.Of("order").Where(o => o.Text("category").IsKnown()).None(), "3 4 7" },
        {
            "any-no-all-20", AnyNoAll,
            Events.Of("order").Where(o => !(o.Text("category").Is("tea"))).Any(),
            "1 2 5", "3 6"
        },
        {
            "any-no-all-24", AnyNoAll,
            Events.Of("order").Any() & Events.Of("order").All(o => o.Money("amount") >= 60m),
            "3 6"
        },
        {
            "any-no-all-28", AnyNoAll,
            Events.Of("order").Where(o => o.Text("category").Is("tea")).Count.Is(0m),
            "4 7", "3"
        },
        {
            "any-no-all-32", AnyNoAll,
            Events.Of("order").Where(o => o.Text("category").Is("tea") & o.Money("amount") >= 60m).Within(Last.Days(7))
                .Count >= 1m,
            "1 5 6", "3"
        },
        { "history-horizon-02", HistoryHorizon, Events.Of("order").Within(Last.Days(91)).Count.Is(0m), "", "2" },
        { "history-horizon-06", HistoryHorizon, Events.Of("order").Count >= 1m, "1 3 4", "2" },
        { "history-horizon-10", HistoryHorizon, Value.Within(Last.Years(1)) >= 10m, "", "1 2 3 4" },
        { "history-horizon-14", HistoryHorizon, Events.Of("order").All(o => o.Money("amount") > 10m), "", "2" },
        { "history-horizon-18", HistoryHorizon, Events.Of("order").Money("amount").Max >= 10m, "", "1 2 3 4" },
        { "future-events-01", FutureEvents, Events.Of("order").Count >= 1m, "1 3" },
        { "future-events-05", FutureEvents, Events.Of("order").Money("amount").Last.Is(5m), "3", "2 4" },
        { "future-events-09", FutureEvents, Recency.Elapsed.IsUnknown(), "2 4" },
        {
            "future-events-13", FutureEvents,
            Events.Of("order").Instant("at").Latest.Before(On("2026-03-06")),
            "1 3", "2 4"
        },
        { "future-events-17", FutureEvents, Events.Of("order").Money("amount").Average >= 5m, "3", "2 4" },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
