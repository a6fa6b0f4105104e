namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Sums, averages, extremes, distinct, first and last.</summary>
public class PublishedAggregateTests
{
    private static readonly World Sums = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Orders()
        .Person("1")
            .Order("2026-03-01T12:00", ("amount", "100.10"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-02T12:00", ("amount", "-50.05"), ("category", "tea"), ("qty", "1"))
            .Order("2025-06-01T12:00", ("amount", "1000"), ("category", "tea"), ("qty", "1"))
        .Person("2")
            .Order("2026-03-01T12:00", ("category", "tea"), ("qty", "1"))
            .Order("2026-03-02T12:00", ("amount", "20"), ("category", "tea"), ("qty", "1"))
        .Person("3")
        .Person("4")
            .Order("2026-02-20T12:00", ("amount", "-30"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-21T12:00", ("amount", "-0.01"), ("category", "tea"), ("qty", "1"))
        .Person("5")
            .Order("2026-03-01T12:00", ("amount", "0.10"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-02T12:00", ("amount", "0.10"), ("category", "tea"))
            .Order("2026-03-03T12:00", ("amount", "0.10"), ("category", "tea"), ("qty", "4"))
        .Person("6")
            .Order("2026-03-04T12:00", ("amount", "50.05"), ("qty", "1"))
            .Order("2026-03-06T12:00", ("amount", "5000"), ("category", "tea"), ("qty", "1"));

    private static readonly World DistinctFirstLast = new World("2026-03-05T10:00:00+08:00")
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

    private static readonly World FacetsValueFrequencyRecency = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .SinceDate()
        .Orders()
        .Person("1", ("since", "2024-03-05"))
            .Order("2026-03-05T00:00", ("amount", "100"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-03T12:00", ("amount", "200"), ("category", "tea"), ("qty", "1"))
            .Order("2025-03-06T12:00", ("amount", "50"), ("category", "tea"), ("qty", "1"))
        .Person("2", ("since", "2026-03-01"))
            .Order("2026-01-04T12:00", ("id", "o940002"), ("amount", "10"), ("category", "tea"), ("qty", "1"))
            .Order("2026-01-04T12:00", ("id", "o6e8ce6"), ("amount", "15"), ("category", "tea"), ("qty", "1"))
        .Person("3")
        .Person("4", ("since", "2024-03-06"))
            .Order("2026-01-03T12:00", ("amount", "-5"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-05T11:00", ("amount", "999"), ("category", "tea"), ("qty", "1"))
        .Person("5", ("since", "2020-02-29"))
            .Order("2025-03-05T12:00", ("amount", "70"), ("category", "tea"), ("qty", "1"))
            .Order("2025-03-15T12:00", ("amount", "70"), ("category", "tea"), ("qty", "1"))
            .Order("2025-04-04T12:00", ("amount", "70"), ("category", "tea"), ("qty", "1"))
        .Person("6", ("since", "2026-03-06"))
            .Order("2026-03-04T22:00:01", ("category", "tea"), ("qty", "1"));

    private static readonly PublishedCases Cases = new()
    {
        { "sums-01", Sums, Events.Of("order").Within(Last.Days(30)).Money("amount").Sum >= 50.05m, "1 6", "2" },
        { "sums-05", Sums, Events.Of("order").Money("amount").Sum < 0m, "4", "2" },
        { "sums-09", Sums, Events.Of("order").Money("amount").Known.Sum.Is(20m), "2" },
        { "sums-13", Sums, Events.Of("order").Number("qty").Known.Sum.Is(5m), "5" },
        { "sums-17", Sums, Events.Of("order").Within(Last.Days(30)).Money("amount").Average.Is(25.025m), "1", "2 3" },
        { "sums-21", Sums, Events.Of("order").Money("amount").Max >= 100m, "1", "2 3" },
        { "sums-25", Sums, !(Events.Of("order").Money("amount").Max >= 100m), "4 5 6", "2 3" },
        {
            "sums-29", Sums,
            Events.Of("order").Within(Last.Days(30)).Money("amount").Sum / Events.Of("order").Within(Last.Days(30))
                .Count >= 25m,
            "1 6", "2 3"
        },
        {
            "distinct-first-last-01", DistinctFirstLast,
            Events.Of("order").Text("category").Distinct >= 2m,
            "1 2 5", "3 6"
        },
        { "distinct-first-last-05", DistinctFirstLast, Events.Of("order").Number("qty").Distinct.Is(2m), "1 2", "5" },
        {
            "distinct-first-last-09", DistinctFirstLast,
            Events.Of("order").Text("category").First.Is("wine"),
            "1 5", "3 4 7"
        },
        {
            "distinct-first-last-13", DistinctFirstLast,
            Events.Of("order").Where(o => o.Text("category").Is("wine")).Money("amount").Last >= 100m,
            "2", "3 4 6 7"
        },
        {
            "distinct-first-last-17", DistinctFirstLast,
            Events.Of("order").Text("category").Last.StartsWith("t"),
            "1 5", "3 4 6 7"
        },
        {
            "facets-value-frequency-recency-03", FacetsValueFrequencyRecency,
            Value.Within(Last.Days(364)) >= 350m,
            "", "6"
        },
        {
            "facets-value-frequency-recency-07", FacetsValueFrequencyRecency,
            Frequency.Within(Last.Days(90)) >= 2m,
            "1 2"
        },
        {
            "facets-value-frequency-recency-11", FacetsValueFrequencyRecency,
            Frequency.Where(o => o.Money("amount") > 50m) >= 1m,
            "1 5", "6"
        },
        {
            "facets-value-frequency-recency-15", FacetsValueFrequencyRecency,
            Recency.Elapsed.Is(Duration.Days(0)),
            "1", "3"
        },
        {
            "facets-value-frequency-recency-19", FacetsValueFrequencyRecency,
            Recency.Elapsed > Duration.Hours(10),
            "2 4 5 6", "3"
        },
        {
            "facets-value-frequency-recency-23", FacetsValueFrequencyRecency,
            Recency.Elapsed.Between(Duration.Days(1), Duration.Months(2)),
            "6", "3"
        },
        {
            "facets-value-frequency-recency-27", FacetsValueFrequencyRecency,
            Lifecycle.Tenure >= Duration.Years(2),
            "1 5", "3"
        },
        {
            "facets-value-frequency-recency-31", FacetsValueFrequencyRecency,
            Lifecycle.Tenure < Duration.Days(30),
            "2 6", "3"
        },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
