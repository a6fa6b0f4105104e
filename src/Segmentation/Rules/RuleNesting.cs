namespace Segmentation.Rules;

/// <summary>How many groups, filters and negations are open at one place of a rule's text.</summary>
internal static class RuleNesting
{
    /// <summary>The limit of texts unless the host sets another.</summary>
    public const int Default = 64;

    /// <summary>The most levels, when only the parentheses are written that are needed.</summary>
    public static int Needed(Rule rule) => Of(rule, isSparing: true);

    /// <summary>The most levels, when those are written too that help the reader.</summary>
    public static int Printed(Rule rule) => Of(rule, isSparing: false);

    /// <summary>Whether a member or operand stands in parentheses where they may only help the reader.</summary>
    public static bool IsGrouped(Rule rule) => rule is AllOf or AnyOf or OrUnknown;

    private static int Of(Rule rule, bool isSparing) => rule switch
    {
        AllOf all => all.Members.Max(member => Below(member, member is AnyOf, isSparing)),
        AnyOf any => any.Members.Max(member => Below(member, isNeeded: false, isSparing)),
        Not { Operand: var operand } when Connectives.NegatesItself(operand) => Of(operand, isSparing),
        Not not => 1 + Below(not.Operand, not.Operand is AllOf or AnyOf, isSparing),
        OrUnknown { Condition: Not { Operand: var operand } } => Of(operand, isSparing),
        OrUnknown orUnknown => Of(orUnknown.Condition, isSparing),
        _ => OfFilters(rule, isSparing),
    };

    private static int Below(Rule rule, bool isNeeded, bool isSparing) =>
        Of(rule, isSparing) + (isNeeded || (!isSparing && IsGrouped(rule)) ? 1 : 0);

    private static int OfFilters(Rule condition, bool isSparing) =>
        RuleParts.FiltersOf(condition).Select(filter => 1 + Of(filter, isSparing)).DefaultIfEmpty(0).Max();
}
