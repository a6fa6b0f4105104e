using System.Collections.Immutable;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Evaluation.Compiling;

/// <summary>A position is near a point, or inside a polygon.</summary>
/// <param name="Latitude">The cell with the degrees north.</param>
/// <param name="Longitude">The cell with the degrees east.</param>
internal abstract record PlaceTest(int Latitude, int Longitude) : Test
{
    public override ImmutableArray<int> Cells => [Latitude, Longitude];

    public override int Cost => 40;

    public override Truth Evaluate(Frame frame)
    {
        ref var latitude = ref frame.Cells[Latitude];
        ref var longitude = ref frame.Cells[Longitude];
        if (!latitude.IsKnown || !longitude.IsKnown)
        {
            return Truth.Undetermined;
        }

        var (north, east) = (Keys.ToDouble(latitude.Key), Keys.ToDouble(longitude.Key));
        return GeoPoint.IsOnGlobe(north, east) ? Of(Holds(new GeoPoint(north, east))) : Truth.Undetermined;
    }

    protected abstract bool Holds(GeoPoint position);
}

/// <summary>Near a point, the limit included.</summary>
internal sealed record DistanceTest(int Latitude, int Longitude, GeoPoint Centre, double Kilometres) : PlaceTest(Latitude, Longitude)
{
    protected override bool Holds(GeoPoint position) => Haversine.Kilometres(position, Centre) <= Kilometres;
}

/// <summary>Inside a polygon.</summary>
internal sealed record PolygonTest(int Latitude, int Longitude, EquatableList<GeoPoint> Corners) : PlaceTest(Latitude, Longitude)
{
    protected override bool Holds(GeoPoint position) => Polygon.Contains(Corners, position);
}
