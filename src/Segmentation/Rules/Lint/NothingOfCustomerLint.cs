using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>A rule that only draws lots: nothing in it is about the customer.</summary>
internal sealed class NothingOfCustomerLint() : RuleLint(new LintCode(IssueCodes.NothingOfCustomer, IssueSeverity.Info))
{
    public override void Visit(Rule rule, LintWalk walk)
    {
        if (ReferenceEquals(rule, walk.Root) && walk.Above.IsEmpty && IsLot(rule))
        {
            walk.Report(
                IssueCodes.NothingOfCustomer,
                rule.Source,
                "the rule is about samples only: everybody is drawn from",
                "Add who they are drawn from, if not all customers are meant.");
        }
    }

    private static bool IsLot(Rule rule) => rule switch
    {
        AllOf all => AreLots(all.Members),
        AnyOf any => AreLots(any.Members),
        Not not => IsLot(not.Operand),
        OrUnknown orUnknown => IsLot(orUnknown.Condition),
        _ => rule is InSample,
    };

    private static bool AreLots(EquatableList<Rule> members)
    {
        foreach (var member in members)
        {
            if (!IsLot(member))
            {
                return false;
            }
        }

        return true;
    }
}
