using Segmentation.Rules;

namespace Segmentation.Evaluation;

/// <summary>Samples, tiers and registered predicates.</summary>
internal static class ReferenceConditions
{
    public static Outcome Sample(MomentEvaluator moment, InSample sample) => moment.Customer.Key.Length == 0
        ? Outcome.Undetermined(Horizon.Never, new UndeterminedReason(ReasonKind.Fault, "the customer's key"))
        : Outcome.Of(
            sample.From <= sample.To && BucketScheme.Sample.Contains(sample.Name, moment.Customer.Key, sample.From, sample.To));

    public static Outcome Tier(MomentEvaluator moment, TierAtLeast tier)
    {
        var levels = moment.Rules.Derived.Find(tier.Ladder)!.Levels;
        var lowest = IndexOf(levels, tier.Tier);
        return moment.Decide(new AttributeQuantity(tier.Ladder), row: null, value => IndexOf(levels, value.Text) >= lowest);
    }

    public static Outcome Predicate(MomentEvaluator moment, NamedPredicate predicate) =>
        moment.Customer.Predicate(predicate.Name) is { } truth
        ? Outcome.Of(truth)
        : Outcome.Undetermined(Horizon.Never, new UndeterminedReason(ReasonKind.Predicate, predicate.Name));

    private static int IndexOf(IReadOnlyList<string> levels, string level)
    {
        for (var i = 0; i < levels.Count; i++)
        {
            if (levels[i] == level)
            {
                return i;
            }
        }

        return -1;
    }
}
