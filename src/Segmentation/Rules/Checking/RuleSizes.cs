using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>The limits of size: nesting and conditions, counted as the rule language counts them.</summary>
internal static class RuleSizes
{
    public static void Check(Rule rule, CheckScope scope)
    {
        var conditions = scope.Conditions;
        scope.Conditions = 0;
        if (conditions > scope.Limits.Conditions)
        {
            scope.Error(IssueCodes.TooManyConditions, $"the rule has {conditions} conditions, at most {scope.Limits.Conditions} are allowed", "Use lists, or segments for its parts.");
        }

        var nesting = Nesting(rule);
        if (nesting > scope.Limits.Nesting)
        {
            scope.Error(IssueCodes.TooDeep, $"the rule is nested {nesting} levels deep, at most {scope.Limits.Nesting} are allowed", "Use segments for its parts and refer to them.");
        }
    }

    /// <summary>The most groups, filters and negations that are open at one place.</summary>
    private static int Nesting(Rule rule) => rule switch
    {
        AllOf all => all.Members.Max(member => Nesting(member) + (member is AnyOf ? 1 : 0)),
        AnyOf any => any.Members.Max(Nesting),
        Not { Operand: var operand } when Connectives.NegatesItself(operand) => Nesting(operand),
        Not not => 1 + Nesting(not.Operand) + (not.Operand is AllOf or AnyOf ? 1 : 0),
        OrUnknown orUnknown => Nesting(orUnknown.Condition),
        _ => FilterNesting(rule),
    };

    private static int FilterNesting(Rule condition)
    {
        var filters = RuleParts.FiltersOf(condition).ToList();
        return filters.Count == 0 ? 0 : 1 + filters.Max(Nesting);
    }
}
