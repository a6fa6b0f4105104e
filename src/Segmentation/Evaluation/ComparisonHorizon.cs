using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>
/// Until when a comparison surely stays as it is: for quantities that only grow or only fade, exactly when they meet the
/// limit.
/// </summary>
internal static class ComparisonHorizon
{
    public static Horizon Of(MomentEvaluator moment, Quantity quantity, Reading left, Reading right)
    {
        if (!left.IsKnown || right.Kind != ReadingKind.Number)
        {
            return Horizon.Min(left.Until, right.Until);
        }

        var meets = quantity switch
        {
            AgeFacet => AgeMeets(moment, left, right.Number),
            AffinityFor { IsShare: false } affinity => new Horizon(Affinities.Meets(moment, affinity, right.Number)),
            _ => left.Until,
        };
        return Horizon.Min(right.Until, meets);
    }

    /// <summary>An age below the limit jumps to the birthday that reaches it, one above never meets it again.</summary>
    private static Horizon AgeMeets(MomentEvaluator moment, Reading age, Exact limit)
    {
        var order = age.Number.CompareTo(limit);
        if (order >= 0)
        {
            return order == 0 ? age.Until : Horizon.Never;
        }

        var birthday = moment.Rules.Catalogue.FindRole(AttributeRole.Birthday)!;
        var index = moment.Rules.Catalogue.AttributeIndex(birthday.Key)!.Value;
        var born = Moments.DateOf(moment.Customer.Attribute(index), moment.Calendar);
        var year = born.Year + Math.Ceiling(limit.ToDouble());
        return year > DateOnly.MaxValue.Year
            ? Horizon.Never
            : new Horizon(moment.Calendar.StartOfDay(SolarAnniversaries.TurnOfAge(born, (int)year, birthday.Anniversaries.LeapDay)));
    }
}
