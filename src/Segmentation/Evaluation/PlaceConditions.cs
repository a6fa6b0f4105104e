using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation;

/// <summary>Distance and areas; unknown where the position is, or lies off the globe.</summary>
internal static class PlaceConditions
{
    public static Outcome Evaluate(MomentEvaluator moment, Rule condition)
    {
        var latitude = moment.Quantities.ReadRole(AttributeRole.Latitude);
        var longitude = moment.Quantities.ReadRole(AttributeRole.Longitude);
        if (!latitude.IsKnown || !longitude.IsKnown)
        {
            return Outcome.Undetermined(Horizon.Never, latitude.IsKnown ? longitude.Reason : latitude.Reason);
        }

        var (north, east) = (latitude.Number.ToDouble(), longitude.Number.ToDouble());
        return GeoPoint.IsOnGlobe(north, east)
            ? Outcome.Of(Holds(moment, condition, new GeoPoint(north, east)))
            : Outcome.Undetermined(Horizon.Never, new UndeterminedReason(ReasonKind.UnknownAttribute, "position"));
    }

    private static bool Holds(MomentEvaluator moment, Rule condition, GeoPoint position) => condition switch
    {
        WithinDistance within => Haversine.Kilometres(position, within.Centre) <= Kilometres(within),
        InsidePolygon polygon => Polygon.Contains(polygon.Corners, position),
        _ => Polygon.Contains(moment.Rules.Catalogue.FindRegion(((InsideRegion)condition).Region)!.Corners, position),
    };

    /// <summary>The limit in kilometres.</summary>
    public static double Kilometres(WithinDistance within) =>
        NearestDouble.Of(within.Unit == DistanceUnit.Kilometre ? within.Distance : within.Distance / 1_000);
}
