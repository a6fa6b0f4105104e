using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>
/// Until when a comparison surely stays as it is: for quantities that only grow or only fade, exactly when they meet
/// the limit.
/// </summary>
internal static class ComparisonHorizon
{
    public static Horizon Of(MomentEvaluator moment, Quantity quantity, Reading left, Reading right)
    {
        var both = Horizon.Min(left.Until, right.Until);
        if (!left.IsKnown || right.Kind != ReadingKind.Number)
        {
            return both;
        }

        return quantity switch
        {
            AgeFacet when left.Number.CompareTo(right.Number) > 0 => right.Until,
            AffinityFor { IsShare: false } affinity => Horizon.Min(
                right.Until, new Horizon(Affinities.Meets(moment, affinity, right.Number))),
            _ => both,
        };
    }
}
