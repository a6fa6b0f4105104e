namespace Segmentation.Evaluation;

/// <summary>Point in polygon by the even-odd rule in plain degrees, not across the date line.</summary>
internal static class Polygon
{
    public static bool Contains(IReadOnlyList<GeoPoint> corners, GeoPoint point)
    {
        var inside = false;
        for (int i = 0, j = corners.Count - 1; i < corners.Count; j = i++)
        {
            var (a, b) = (corners[i], corners[j]);
            if (a.Latitude > point.Latitude != b.Latitude > point.Latitude
                && point.Longitude < Crossing(a, b, point.Latitude))
            {
                inside = !inside;
            }
        }

        return inside;
    }

    private static double Crossing(GeoPoint a, GeoPoint b, double latitude) =>
        ((b.Longitude - a.Longitude) * (latitude - a.Latitude) / (b.Latitude - a.Latitude)) + a.Longitude;
}
