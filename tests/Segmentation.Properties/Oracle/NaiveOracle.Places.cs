using Segmentation.Rules;

namespace Segmentation.Properties.Oracle;

/// <content>Distance and polygons.</content>
internal sealed partial class NaiveOracle
{
    private const double EarthRadius = 6371.0088;

    private static (double Latitude, double Longitude)? Position(Moment m) =>
        (m.Customer.Attributes["latitude"], m.Customer.Attributes["longitude"]) is (NumberValue lat, NumberValue lon)
        && Math.Abs(lat.Value) <= 90 && Math.Abs(lon.Value) <= 180
            ? (lat.Value, lon.Value)
            : null;

    private static Truth Near(WithinDistance rule, Moment m)
    {
        if (Position(m) is not var (lat, lon))
        {
            return Truth.Undetermined;
        }

        var (a, b) = (Radians(lat), Radians(rule.Centre.Latitude));
        var h = Square(Math.Sin((b - a) / 2))
            + (Math.Cos(a) * Math.Cos(b) * Square(Math.Sin(Radians(rule.Centre.Longitude - lon) / 2)));
        var kilometres = 2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, h)));
        var limit = (double)(rule.Unit == DistanceUnit.Metre ? rule.Distance / 1000 : rule.Distance);
        return Kleene.Of(kilometres <= limit);
    }

    private static Truth Inside(IReadOnlyList<GeoPoint> corners, Moment m)
    {
        if (Position(m) is not var (lat, lon))
        {
            return Truth.Undetermined;
        }

        var crossings = 0;
        for (var i = 0; i < corners.Count; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Count]);
            if (from.Latitude > lat == to.Latitude > lat)
            {
                continue;
            }

            var share = (lat - from.Latitude) / (to.Latitude - from.Latitude);
            crossings += lon < from.Longitude + (share * (to.Longitude - from.Longitude)) ? 1 : 0;
        }

        return Kleene.Of(crossings % 2 == 1);
    }

    private static double Radians(double degrees) => degrees * (Math.PI / 180);

    private static double Square(double value) => value * value;
}
