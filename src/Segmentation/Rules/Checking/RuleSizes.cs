using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>The limits of size: nesting and conditions, counted as the rule language counts them.</summary>
internal static class RuleSizes
{
    public static void Check(Rule rule, CheckScope scope)
    {
        var conditions = scope.Conditions + scope.Operands;
        scope.Leave();
        if (conditions > scope.Limits.Conditions)
        {
            scope.Error(
                IssueCodes.TooManyConditions,
                $"the rule has {conditions} conditions and further operands of calculations, at most {scope.Limits.Conditions} are allowed",
                "Use lists, or segments for its parts.");
        }

        var nesting = RuleNesting.Needed(rule);
        if (nesting > scope.Limits.Nesting)
        {
            scope.Error(
                IssueCodes.TooDeep,
                $"the rule is nested {nesting} levels deep, at most {scope.Limits.Nesting} are allowed",
                "Use segments for its parts and refer to them.");
        }
    }
}
