using System.Collections.Immutable;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Finds the conditions because of which two rules differ for a customer.</summary>
internal static class RuleComparer
{
    public static RuleDifference Compare(Explanation first, Explanation second)
    {
        var (ofFirst, ofSecond) = (ConditionsOf(first), ConditionsOf(second));
        ImmutableArray<Rule> own =
        [
            .. Deciding(first).Where(condition => !ofSecond.Contains(condition))
                .Concat(Deciding(second).Where(condition => !ofFirst.Contains(condition)))
                .Distinct(),
        ];
        return new RuleDifference(
            first.Customer,
            first.Truth,
            second.Truth,
            own.IsEmpty ? [.. Deciding(first).Concat(Deciding(second)).Distinct()] : own);
    }

    private static IEnumerable<Rule> Deciding(Explanation why) => why.Deciding.Select(condition => condition.Rule);

    private static HashSet<Rule> ConditionsOf(Explanation why) =>
        [.. why.Moment.Outline.Conditions.Select(place => why.Moment.Outline.Parts[place].Written)];
}
