namespace Segmentation.Evaluation;

/// <summary>Great-circle distance on a sphere; the one formula of every evaluator.</summary>
internal static class Haversine
{
    /// <summary>Mean radius of the earth in kilometres (IUGG).</summary>
    private const double Radius = 6371.0088;

    /// <summary>The distance in kilometres: 2R asin √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2)).</summary>
    public static double Kilometres(GeoPoint a, GeoPoint b)
    {
        var (φ1, φ2) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(b.Latitude));
        var sinLatitude = Math.Sin((φ2 - φ1) / 2);
        var sinLongitude = Math.Sin(double.DegreesToRadians(b.Longitude - a.Longitude) / 2);
        var h = (sinLatitude * sinLatitude) + (Math.Cos(φ1) * Math.Cos(φ2) * sinLongitude * sinLongitude);
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
