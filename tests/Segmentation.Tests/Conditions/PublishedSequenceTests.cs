namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. A then B, A without B, gaps, shares, affinity.</summary>
public class PublishedSequenceTests
{
    private static readonly World Sequences = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Visits()
        .Orders()
        .Person("1")
            .Event("visit", "2026-03-04T09:00", ("page", "sale"))
            .Order("2026-03-04T09:59:59", ("amount", "10"), ("category", "tea"))
        .Person("2")
            .Event("visit", "2026-03-04T09:00", ("page", "home"))
            .Order("2026-03-04T10:00", ("amount", "10"), ("category", "tea"))
        .Person("3")
            .Event("visit", "2026-03-05T09:30", ("page", "sale"))
        .Person("4")
            .Event("visit", "2026-03-04T09:00", ("page", "home"))
            .Order("2026-03-04T09:00", ("amount", "10"), ("category", "tea"))
        .Person("5")
            .Order("2026-03-04T09:00", ("amount", "10"), ("category", "tea"))
        .Person("6")
            .Event("visit", "2026-01-01T09:00")
            .Order("2026-01-01T09:10", ("amount", "10"), ("category", "tea"))
        .Person("7")
            .Event("visit", "2026-02-26T23:00", ("page", "sale"))
            .Event("visit", "2026-03-01T12:00", ("page", "home"))
            .Order("2026-03-04T23:30", ("amount", "10"))
        .Person("8")
            .Event("visit", "2026-03-05T09:00", ("page", "sale"))
            .Order("2026-03-05T10:00:01", ("amount", "10"), ("category", "tea"));

    private static readonly World AverageGap = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Orders()
        .Person("1")
            .Order("2026-01-01T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-01-11T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-01-31T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
        .Person("2")
            .Order("2026-03-01T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
        .Person("3")
        .Person("4")
            .Order("2026-02-01T00:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-28T23:59:59", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
        .Person("5")
            .Order("2026-02-01T23:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-02T01:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-09T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
        .Person("6")
            .Order("2026-02-01T12:00", ("id", "a"), ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-01T12:00", ("id", "b"), ("amount", "10.00"), ("category", "tea"), ("qty", "1"));

    private static readonly World Shares = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Orders()
        .Person("1")
            .Order("2026-03-01T12:00", ("amount", "30"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-02T12:00", ("amount", "10"), ("category", "wine"), ("qty", "1"))
            .Order("2026-01-01T12:00", ("amount", "60"), ("category", "wine"), ("qty", "1"))
        .Person("2")
            .Order("2026-03-01T12:00", ("amount", "10"), ("category", "tea"), ("qty", "1"))
        .Person("3")
        .Person("4")
            .Order("2026-03-01T12:00", ("amount", "10"), ("qty", "1"))
            .Order("2026-03-02T12:00", ("amount", "10"), ("category", "tea"), ("qty", "1"))
        .Person("5")
            .Order("2026-03-01T12:00", ("amount", "10"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-02T12:00", ("amount", "-10"), ("category", "wine"), ("qty", "1"))
        .Person("6")
            .Order("2026-03-01T12:00", ("category", "tea"), ("qty", "1"))
            .Order("2026-03-02T12:00", ("amount", "10"), ("category", "wine"), ("qty", "1"));

    private static readonly World Affinity = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Orders()
        .Person("1")
            .Order("2026-03-05T10:00", ("amount", "1"), ("category", "tea"))
        .Person("2")
            .Order("2026-02-03T10:00", ("amount", "1"), ("category", "tea"))
        .Person("3")
        .Person("4")
            .Order("2026-03-05T10:00", ("amount", "1"), ("category", "tea"))
            .Order("2026-02-03T10:00", ("amount", "1"), ("category", "wine"))
        .Person("5")
            .Order("2026-03-05T09:00", ("amount", "1"))
            .Order("2026-03-04T10:00", ("amount", "1"), ("category", "tea"))
        .Person("6")
            .Order("2025-12-05T10:00", ("id", "e0"), ("amount", "1"), ("category", "tea"))
            .Order("2025-12-05T10:00", ("id", "e1"), ("amount", "1"), ("category", "tea"))
            .Order("2025-12-05T10:00", ("id", "e2"), ("amount", "1"), ("category", "wine"))
        .Person("7")
            .Order("2026-03-06T10:00", ("amount", "1"), ("category", "tea"));

    private static readonly PublishedCases Cases = new()
    {
        { "sequences-01", Sequences, Events.Of("visit").Then(Events.Of("order")).Within(Duration.Hours(1)), "1 6" },
        { "sequences-05", Sequences, Events.Of("visit").Then(Events.Of("order")).Within(Duration.Days(4)), "1 2 6 7" },
        {
            "sequences-09", Sequences,
            Events.Of("visit").Where(o => o.Text("page").Is("sale")).Then(Events.Of("order")).Within(Duration.Days(6)),
            "1", "6"
        },
        {
            "sequences-13", Sequences,
            Events.Of("visit").ThenNo(Events.Of("order")).Within(Duration.Hours(1)),
            "2 4 7 8"
        },
        {
            "sequences-17", Sequences,
            !(Events.Of("visit").Then(Events.Of("order")).Within(Duration.Hours(1))),
            "2 3 4 5 7 8"
        },
        {
            "sequences-21", Sequences,
            Events.Of("order").ThenNo(Events.Of("visit")).Within(Duration.Hours(1)),
            "1 2 4 5 6 7"
        },
        {
            "sequences-23", Sequences,
            Events.Of("visit").ThenNo(Events.Of("order")).Within(Duration.Hours(1)),
            "2 4 7 8", "", ("3", "2026-03-05T10:30:00+08:00"), ("1", null), ("8", null)
        },
        { "average-gap-03", AverageGap, Events.Of("order").AverageGap.Is(Duration.Days(27)), "4", "2 3" },
        { "average-gap-07", AverageGap, Events.Of("order").AverageGap >= Duration.Weeks(2), "1 4", "2 3" },
        { "shares-04", Shares, Events.Of("order").Where(o => o.Text("category").Is("wine")).Share.Is(0m), "2", "3 4" },
        { "shares-08", Shares, Events.Of("order").Where(o => o.Money("amount") > 0m).Share.Is(1m), "1 2 4", "3 6" },
        {
            "shares-12", Shares,
            Events.Of("order").Where(o => o.Text("category").Is("tea")).Within(Last.Days(40)).Share >= 0.5m,
            "1 2 5 6", "3 4", ("1", "2026-04-10T00:00:00+08:00"), ("2", "2026-04-10T00:00:00+08:00")
        },
        { "affinity-01", Affinity, Interest.Affinity("tea").HalfLife(Duration.Days(30)) >= 0.9m, "1 4", "5" },
        { "affinity-05", Affinity, Interest.Affinity("tea").HalfLife(Duration.Days(60)) > 0.6m, "1 2 4 6", "5" },
        {
            "affinity-09", Affinity,
            Interest.AffinityShare("tea").HalfLife(Duration.Days(30)) > 0.6m,
            "1 2 4 6", "3 5 7"
        },
        { "affinity-13", Affinity, Interest.Affinity("tea").HalfLife(Duration.Hours(720)) > 0.9m, "1 4", "5" },
        {
            "affinity-15", Affinity,
            Interest.AffinityShare("tea").HalfLife(Duration.Days(30)) > 0.6m,
            "1 2 4 6", "3 5 7", ("1", null), ("4", null)
        },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
