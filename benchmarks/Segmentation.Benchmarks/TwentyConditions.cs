namespace Segmentation.Benchmarks;

/// <summary>A rule of twenty conditions as a marketing department writes them: value, frequency, recency, place, age and exceptions.</summary>
public static class TwentyConditions
{
    public static Rule Rule { get; } =
        Value.Within(Last.Days(365)) >= 500m
        & Frequency.Within(Last.Days(180)) >= 2
        & (Recency.Elapsed < Duration.Days(120) | Value.Within(Last.Days(30)) >= 200m | Frequency.Within(Last.Days(30)) >= 3)
        & Geography.City.In("Shanghai", "Hangzhou", "Beijing", "Shenzhen", "Chengdu")
        & Lifecycle.Age >= 18
        & Lifecycle.Age < 80
        & Lifecycle.Tenure >= Duration.Days(30)
        & (Attributes.Number("satisfaction") >= 2).OrUnknown()
        & !(Lifecycle.Birthday.Within(Next.Days(3)))
        & (Events.Of("order").Where(e => e.Text("category").Is("tea")).Any()
            | Events.Of("order").Where(e => e.Text("category").Is("coffee")).Any()
            | Events.Of("order").Where(e => e.Text("category").Is("books")).Count >= 2
            | Attributes.Number("satisfaction") >= 4.5m)
        & !(Events.Of("order").Where(e => e.Money("total") >= 490m).Within(Last.Days(7)).Any())
        & !(Frequency.Within(Last.Days(7)) >= 10)
        & (Geography.City.IsNot("Chengdu") | Lifecycle.Tenure >= Duration.Days(365))
        & Frequency.Total <= 100;
}
