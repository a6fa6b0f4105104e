using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>The limit of cost, with the segments that a rule refers to counted in full.</summary>
internal static class SegmentCosts
{
    /// <summary>Reports each segment that costs too much; the segments are sound and refer to each other in no circle.</summary>
    public static void Check(RuleSet rules, RuleLimits limits, IssueLog issues)
    {
        var costs = new long[rules.Bound.Length];
        for (var i = 0; i < costs.Length; i++)
        {
            foreach (var segment in rules.Needed(i))
            {
                if (costs[segment] == 0)
                {
                    costs[segment] = CostOf(segment, rules, costs, limits, issues);
                }
            }
        }
    }

    private static long CostOf(int segment, RuleSet rules, long[] costs, RuleLimits limits, IssueLog issues)
    {
        var cost = RuleCosts.Of(rules.Bound[segment], rules.Catalogue, key => costs[rules.Index[key]]);
        if (cost.Units > limits.Cost)
        {
            issues.Error(
                IssueCodes.TooCostly,
                $"segment '{rules.Keys[segment]}'",
                $"the rule costs {cost.Units} units a customer, at most {limits.Cost} are allowed; its dearest condition costs {cost.DearestUnits}",
                "Use fewer conditions on events, shorter filters, or segments that cost less.",
                cost.Dearest.Source.Length == 0 ? null : cost.Dearest.Source);
        }

        return cost.Units;
    }
}
