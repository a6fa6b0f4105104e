namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Places, named regions, segments inside rules.</summary>
public class PublishedPlaceTests
{
    private static readonly World Places = new World("2026-03-05T10:00:00+08:00")
        .Country()
        .Region("province")
        .City("town")
        .Position()
        .Person("1", ("country", "CN"), ("province", "Shanghai"), ("town", "Shanghai"), ("latitude", "31.2304"),
            ("longitude", "121.4737"))
        .Person("2", ("country", "CN"), ("province", "Zhejiang"), ("town", "Hangzhou"), ("latitude", "30.2741"),
            ("longitude", "120.1551"))
        .Person("3", ("country", "CN"), ("province", "Jiangsu"), ("town", "Suzhou"), ("latitude", "31.2989"),
            ("longitude", "120.5853"))
        .Person("4", ("country", "US"), ("province", "New York"), ("town", "New York"), ("latitude", "40.7128"),
            ("longitude", "-74.006"))
        .Person("5", ("country", "FJ"), ("town", "Suva"), ("latitude", "-18.1416"), ("longitude", "178.4419"))
        .Person("6", ("country", "WS"), ("latitude", "-13.8333"), ("longitude", "-171.7667"))
        .Person("7", ("longitude", "121.0"))
        .Person("8", ("country", "GB"), ("town", "London"), ("latitude", "51.5074"), ("longitude", "-0.1278"))
        .Person("9", ("country", "NO"), ("town", "North Pole"), ("latitude", "90"), ("longitude", "0"))
        .Person("10", ("country", "XX"), ("town", "broken"), ("latitude", "123"), ("longitude", "10"));

    private static readonly World NamedRegions = new World("2026-03-05T10:00:00+08:00")
        .Position()
        .NamedRegion("Yangtze delta", (30, 119.5), (32.2, 119.5), (32.2, 122.3), (30, 122.3))
        .NamedRegion("北京", (39.4, 115.7), (41, 115.7), (41, 117.4), (39.4, 117.4))
        .Person("1", ("latitude", "31.23"), ("longitude", "121.47"))
        .Person("2", ("latitude", "30.27"), ("longitude", "120.15"))
        .Person("3", ("latitude", "39.9"), ("longitude", "116.4"))
        .Person("4")
        .Person("5", ("latitude", "31.0"));

    private static readonly World Segments = new World("2026-03-05T10:00:00+08:00")
        .Date("seen")
        .Text("city")
        .Money("spend")
        .Segment("big", Attributes.Money("spend") >= 1000m)
        .Segment("east", Attributes.Text("city").In("Shanghai", "Hangzhou"))
        .Segment("big east", Rule.InSegment("big") & Rule.InSegment("east"))
        .Segment("not big", !Rule.InSegment("big"))
        .Segment("lapsed", !Attributes.Date("seen").Within(Last.Days(30)))
        .Segment("every", Rule.InSegment("big") | Rule.InSegment("not big") | Rule.InSegment("big").OrUnknown())
        .Segment("大客户", Attributes.Money("spend") >= 5000m)
        .Segment("s0", Attributes.Money("spend") > 0m)
        .Segment("s1", Rule.InSegment("s0"))
        .Segment("s2", Rule.InSegment("s1"))
        .Segment("s3", Rule.InSegment("s2"))
        .Segment("s4", Rule.InSegment("s3"))
        .Segment("s5", Rule.InSegment("s4"))
        .Segment("s6", Rule.InSegment("s5"))
        .Segment("s7", Rule.InSegment("s6"))
        .Segment("s8", Rule.InSegment("s7"))
        .Segment("s9", Rule.InSegment("s8"))
        .Segment("s10", Rule.InSegment("s9"))
        .Segment("s11", Rule.InSegment("s10"))
        .Segment("s12", Rule.InSegment("s11"))
        .Segment("s13", Rule.InSegment("s12"))
        .Segment("s14", Rule.InSegment("s13"))
        .Segment("s15", Rule.InSegment("s14"))
        .Person("1", ("spend", "1200"), ("city", "Shanghai"), ("seen", "2026-03-01"))
        .Person("2", ("spend", "900"), ("city", "Hangzhou"), ("seen", "2026-03-05"))
        .Person("3", ("city", "Shanghai"))
        .Person("4", ("spend", "50"), ("seen", "2026-02-01"))
        .Person("5", ("spend", "5000"), ("city", "Wuhan"), ("seen", "2025-03-01"));

    private static readonly World WorkedExamples = new World("2026-03-05T10:00:00+08:00")
        .Flag("email optin")
        .Number("satisfaction")
        .Text("stage")
        .Money("spend")
        .City()
        .Birthday()
        .SinceMoment("registered")
        .Interests("tags")
        .Country()
        .Orders()
        .Person("ann", ("spend", "12000"), ("city", "Shanghai"), ("stage", "active"), ("satisfaction", "5"),
            ("birthday", "1990-03-08"), ("registered", "2023-03-05T00:00"), ("tags", "tea"), ("email optin", "true"),
            ("country", "CN"))
            .Order("2026-03-01T12:00", ("amount", "6000"), ("category", "tea"), ("qty", "1"))
            .Order("2026-01-15T12:00", ("amount", "5000"), ("category", "tea"), ("qty", "1"))
            .Order("2025-12-10T12:00", ("amount", "100"), ("category", "tea"), ("qty", "1"))
        .Person("bob", ("spend", "9999.99"), ("city", "Hangzhou"), ("stage", "churned"), ("satisfaction", "2"),
            ("birthday", "1985-07-01"), ("registered", "2026-02-20T12:00"), ("tags", "golf"), ("email optin", "false"),
            ("country", "CN"))
            .Order("2026-03-01T12:00", ("amount", "9000"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-15T12:00", ("amount", "900"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-10T12:00", ("amount", "99.99"), ("category", "tea"), ("qty", "1"))
        .Person("cat", ("stage", "active"), ("country", "US"))
            .Order("2025-01-01T12:00", ("amount", "20000"), ("category", "tea"), ("qty", "1"))
        .Person("dan", ("spend", "0"), ("city", "Hangzhou"), ("satisfaction", "3"), ("birthday", "2000-02-29"),
            ("tags", ""), ("country", "CN"))
        .Person("eve", ("spend", "10000"), ("city", "Shanghai"), ("stage", "new"), ("satisfaction", "4"), ("birthday",
            "1970-12-31"), ("registered", "2026-03-05T09:59:59"), ("tags", "tea|wine"), ("email optin", "true"),
            ("country", "CN"))
            .Order("2026-03-05T09:00", ("amount", "10000"), ("category", "wine"), ("qty", "1"))
            .Order("2026-03-04T12:00", ("amount", "0"), ("category", "gift"), ("qty", "1"))
            .Order("2026-03-03T12:00", ("amount", "0"), ("category", "gift"), ("qty", "1"));

    private static readonly PublishedCases Cases = new()
    {
        { "geography-01", Places, Attributes.Text("country").Is("CN"), "1 2 3", "7" },
        { "geography-05", Places, Attributes.Text("town").Is("Suzhou"), "3", "6 7" },
        { "geography-09", Places, Geography.City.IsUnknown(), "6 7" },
        { "geography-13", Places, Geography.WithinKilometres(84m, new GeoPoint(31.2304, 121.4737)), "1", "7 10" },
        { "geography-17", Places, Geography.WithinKilometres(0.5m, new GeoPoint(31.2304, 121.4737)), "1", "7 10" },
        { "geography-21", Places, Geography.WithinKilometres(1100m, new GeoPoint(-16, -180)), "5 6", "7 10" },
        { "geography-25", Places, Geography.WithinKilometres(5600m, new GeoPoint(40.7128, -74.006)), "4 8 9", "7 10" },
        { "named-regions-01", NamedRegions, Geography.Inside("Yangtze delta"), "1 2", "4 5" },
        {
            "named-regions-05", NamedRegions,
            Geography.Inside("Yangtze delta") & Geography.WithinKilometres(50m, new GeoPoint(31.23, 121.47)),
            "1", "4 5"
        },
        { "segments-03", Segments, Rule.InSegment("big east"), "1", "3" },
        { "segments-07", Segments, Rule.InSegment("every"), "1 2 3 4 5" },
        { "segments-11", Segments, Rule.InSegment("s15"), "1 2 4 5", "3" },
        {
            "worked-examples-06", WorkedExamples,
            Lifecycle.Tenure >= Duration.Years(3) & Attributes.Date("birthday").Within(Next.Days(7)),
            "ann", "cat", ("ann", "2026-03-09T00:00:00+08:00")
        },
        {
            "worked-examples-10", WorkedExamples,
            Lifecycle.Tenure < Duration.Days(14) & Frequency.Total >= 1m,
            "bob eve", "cat", ("bob", "2026-03-06T00:00:00+08:00")
        },
        {
            "worked-examples-14", WorkedExamples,
            Events.Of("order").Within(Last.Days(365)).Money("amount").Sum / Frequency.Within(Last.Days(365)) > 3300m,
            "ann bob eve", "cat dan"
        },
        { "worked-examples-18", WorkedExamples, (Attributes.Money("spend") >= 10000m).OrUnknown(), "ann cat eve" },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
