using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Rules.Lint;

/// <summary><c>birthday this month</c> ends today: whoever has it later in the month is left out.</summary>
/// <remarks>Looks at anniversaries, and at dates that the same rule also looks for in the future.</remarks>
internal sealed class WindowEndsTodayLint() : RuleLint(new LintCode(IssueCodes.WindowEndsToday, IssueSeverity.Warning))
{
    public override void Visit(Rule rule, LintWalk walk)
    {
        var whole = rule switch
        {
            AnniversaryIn { Window: PeriodWindow { IsWhole: false } window } a =>
                new AnniversaryIn(a.Moment, new PeriodWindow(window.Unit, whole: true)),
            InWindow { Window: PeriodWindow { IsWhole: false } window } w when LooksForward(w.Moment, walk) =>
                new InWindow(w.Moment, new PeriodWindow(window.Unit, whole: true)),
            _ => (Rule?)null,
        };
        if (whole is not null)
        {
            var unit = rule is AnniversaryIn a ? ((PeriodWindow)a.Window).Unit : ((PeriodWindow)((InWindow)rule).Window).Unit;
            walk.Report(
                IssueCodes.WindowEndsToday,
                rule.Source,
                $"'this {unit.Singular()}' ends today: what comes later in the {unit.Singular()} is left out",
                $"Write 'this whole {unit.Singular()}' when the rest of it is meant as well.",
                walk.HasText(rule) ? [new TextFix(rule.Source, whole.ToString())] : []);
        }
    }

    private static bool LooksForward(Quantity moment, LintWalk walk) =>
        walk.Stream is null
        && (walk.DefinitionOf(moment) is { Role: AttributeRole.Birthday } || IsSoughtAhead(walk.Root, moment));

    private static bool IsSoughtAhead(Rule rule, Quantity moment) => rule switch
    {
        AllOf all => all.Members.Any(member => IsSoughtAhead(member, moment)),
        AnyOf any => any.Members.Any(member => IsSoughtAhead(member, moment)),
        Not not => IsSoughtAhead(not.Operand, moment),
        OrUnknown orUnknown => IsSoughtAhead(orUnknown.Condition, moment),
        InWindow { Window.LooksAhead: true } window => window.Moment.Equals(moment),
        _ => false,
    };
}
