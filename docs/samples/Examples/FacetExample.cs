namespace Segmentation.Examples;

internal static class FacetExample
{
    public static void Run(TextWriter output)
    {
        // <example facets>
        Rule[] rules =
        [
            Value.Total >= 10_000m,
            Value.Within(Last.Days(365)) >= 10_000m,
            Value.Where(o => o.Text("category").Is("tea")).Within(This.Year) > 500m,
            Frequency.Within(Last.Days(90)) >= 3,
            Frequency.Where(o => o.Money("amount") >= 100m).Within(Previous.Months(3)).Between(2, 5),
            Recency.Elapsed > Duration.Days(60),
            Recency.Where(o => o.Text("category").Is("tea")) <= Duration.Months(2),
            Geography.Country.Is("China"),
            Geography.Region.In("Zhejiang", "Jiangsu"),
            Geography.City.In("Shanghai", "Hangzhou"),
            Geography.WithinKilometres(5, new GeoPoint(31.2304, 121.4737)),
            Geography.WithinMetres(800, new GeoPoint(31.2304, 121.4737)),
            Geography.Inside("Yangtze delta"),
            Geography.Inside(new GeoPoint(31.1, 121.3), new GeoPoint(31.1, 121.6), new GeoPoint(31.4, 121.5)),
            Interest.In("tea", "coffee"),
            Interest.Declared.ContainsAll("tea", "coffee"),
            Interest.Affinity("tea") >= 1.5,
            Interest.Affinity("tea").HalfLife(Duration.Weeks(4)) >= 1.5,
            Interest.AffinityShare("tea") > 0.4,
            Lifecycle.Stage.Is("churned"),
            Lifecycle.Birthday.Within(Next.Days(7)),
            Lifecycle.Age.Between(18, 25),
            Lifecycle.Tenure >= Duration.Years(2),
        ];
        // </example>
        Print.Checked(output, rules);
    }
}
