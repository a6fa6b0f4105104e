using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Distances, polygons, named regions, country, region and city.</summary>
public class GeographyTests
{
    private static readonly Cases Rows = new()
    {
        {
            "A degree of latitude is 111.195 km: within",
            Geography.WithinKilometres(111.2m, new GeoPoint(0, 0)),
            new() { Latitude = 1, Longitude = 0 }, True, Cases.Never
        },
        {
            "A degree of latitude is 111.195 km: beyond",
            Geography.WithinKilometres(111.19m, new GeoPoint(0, 0)),
            new() { Latitude = 1, Longitude = 0 }, False, Cases.Never
        },
        {
            "An unknown position",
            Geography.WithinKilometres(111.2m, new GeoPoint(0, 0)),
            new(), Undetermined, Cases.Never
        },
        {
            "Half a position is unknown",
            Geography.WithinKilometres(111.2m, new GeoPoint(0, 0)),
            new() { Latitude = 1 }, Undetermined
        },
        {
            "A latitude off the globe is unknown",
            Geography.WithinKilometres(111.2m, new GeoPoint(0, 0)),
            new() { Latitude = 90.5, Longitude = 0 }, Undetermined
        },
        {
            "A longitude off the globe is unknown",
            Geography.WithinKilometres(111.2m, new GeoPoint(0, 0)),
            new() { Latitude = 0, Longitude = 180.5 }, Undetermined
        },
        {
            "A position that is not a number is unknown",
            Geography.WithinKilometres(111.2m, new GeoPoint(0, 0)),
            new() { Latitude = double.NaN, Longitude = 0 }, Undetermined
        },
        {
            "Across the date line: within",
            Geography.WithinKilometres(22.3m, new GeoPoint(0, -179.9)),
            new() { Latitude = 0, Longitude = 179.9 }, True
        },
        {
            "Across the date line: beyond",
            Geography.WithinKilometres(22.2m, new GeoPoint(0, -179.9)),
            new() { Latitude = 0, Longitude = 179.9 }, False
        },
        {
            "Over the pole",
            Geography.WithinKilometres(222.4m, new GeoPoint(89, 0)),
            new() { Latitude = 89, Longitude = 180 }, True
        },
        {
            "At the pole every longitude is one place",
            Geography.WithinKilometres(0.001m, new GeoPoint(90, 0)),
            new() { Latitude = 90, Longitude = 77 }, True
        },
        {
            "The other side of the globe: within",
            Geography.WithinKilometres(20016m, new GeoPoint(0, 0)),
            new() { Latitude = 0, Longitude = 180 }, True
        },
        {
            "The other side of the globe: beyond",
            Geography.WithinKilometres(20015m, new GeoPoint(0, 0)),
            new() { Latitude = 0, Longitude = 180 }, False
        },
        {
            "The same place is 0 km away",
            Geography.WithinKilometres(0.000001m, new GeoPoint(31.2304, 121.4737)),
            new() { Latitude = 31.2304, Longitude = 121.4737 }, True
        },
        {
            "Metres are thousandths: within",
            Geography.WithinMetres(111196m, new GeoPoint(0, 0)),
            new() { Latitude = 0, Longitude = 1 }, True
        },
        {
            "Metres are thousandths: beyond",
            Geography.WithinMetres(111194m, new GeoPoint(0, 0)),
            new() { Latitude = 0, Longitude = 1 }, False
        },
        { "Metres, unknown", Geography.WithinMetres(1m, new GeoPoint(0, 0)), new(), Undetermined },
        {
            "Inside a square",
            Geography.Inside(new GeoPoint(0, 0), new GeoPoint(0, 10), new GeoPoint(10, 10), new GeoPoint(10, 0)),
            new() { Latitude = 5, Longitude = 5 }, True, Cases.Never
        },
        {
            "Outside a square",
            Geography.Inside(new GeoPoint(0, 0), new GeoPoint(0, 10), new GeoPoint(10, 10), new GeoPoint(10, 0)),
            new() { Latitude = 15, Longitude = 5 }, False
        },
        {
            "Inside, unknown",
            Geography.Inside(new GeoPoint(0, 0), new GeoPoint(0, 10), new GeoPoint(10, 10), new GeoPoint(10, 0)),
            new(), Undetermined
        },
        {
            "Inside, off the globe",
            Geography.Inside(new GeoPoint(0, 0), new GeoPoint(0, 10), new GeoPoint(10, 10), new GeoPoint(10, 0)),
            new() { Latitude = 95, Longitude = 5 }, Undetermined
        },
        {
            "In the arm of a corner",
            Geography.Inside(new GeoPoint(0, 0), new GeoPoint(0, 10), new GeoPoint(5, 10), new GeoPoint(5, 5),
                new GeoPoint(10, 5), new GeoPoint(10, 0)),
            new() { Latitude = 2, Longitude = 7 }, True
        },
        {
            "In the bend of a corner",
            Geography.Inside(new GeoPoint(0, 0), new GeoPoint(0, 10), new GeoPoint(5, 10), new GeoPoint(5, 5),
                new GeoPoint(10, 5), new GeoPoint(10, 0)),
            new() { Latitude = 7, Longitude = 7 }, False
        },
        {
            "A region run around twice is empty by the even-odd rule",
            Geography.Inside(new GeoPoint(0, 0), new GeoPoint(0, 10), new GeoPoint(10, 10), new GeoPoint(10, 0),
                new GeoPoint(0, 0), new GeoPoint(0, 10), new GeoPoint(10, 10), new GeoPoint(10, 0)),
            new() { Latitude = 5, Longitude = 5 }, False
        },
        {
            "A polygon does not cross the date line",
            Geography.Inside(new GeoPoint(-5, 179), new GeoPoint(-5, -179), new GeoPoint(5, -179), new GeoPoint(5, 179)),
            new() { Latitude = 0, Longitude = 179.5 }, False
        },
        { "Inside a named region", Geography.Inside("square"), new() { Latitude = 5, Longitude = 5 }, True },
        { "Outside a named region", Geography.Inside("square"), new() { Latitude = -5, Longitude = 5 }, False },
        { "A named region, unknown", Geography.Inside("square"), new(), Undetermined },
        { "A country", Geography.Country.Is("CN"), new() { Country = "CN" }, True, Cases.Never },
        { "Another country", Geography.Country.Is("CN"), new() { Country = "US" }, False },
        { "An unknown country", Geography.Country.Is("CN"), new(), Undetermined },
        { "A region", Geography.Region.In("Zhejiang", "Jiangsu"), new() { Region = "Jiangsu" }, True },
        { "Another region", Geography.Region.In("Zhejiang", "Jiangsu"), new() { Region = "Hubei" }, False },
        { "An unknown region", Geography.Region.In("Zhejiang", "Jiangsu"), new(), Undetermined },
        { "A city", Geography.City.StartsWith("Shang"), new() { City = "Shanghai" }, True },
        { "Another city", Geography.City.StartsWith("Shang"), new() { City = "Wuhan" }, False },
        { "An unknown city", Geography.City.StartsWith("Shang"), new(), Undetermined },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_place_is_on_the_globe_or_unknown(string name) => Rows.Check(name);
}
