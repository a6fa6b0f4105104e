using Segmentation.Diagnostics;
using Segmentation.Rules.Lint.Cells;

namespace Segmentation.Rules.Lint;

/// <summary>Conditions on one quantity that are never true, always true, or already said by those beside them.</summary>
internal sealed class CellLint() : RuleLint(
    new LintCode(IssueCodes.NeverTrue, IssueSeverity.Warning),
    new LintCode(IssueCodes.TrueForEveryValue, IssueSeverity.Warning),
    new LintCode(IssueCodes.ChangesNothing, IssueSeverity.Warning))
{
    /// <summary>Looks at whole rules and whole filters.</summary>
    public override void Visit(Rule rule, LintWalk walk)
    {
        if (!walk.Above.IsEmpty || CellScan.Of(rule, walk) is not { } conditions)
        {
            return;
        }

        foreach (var finding in CellAnalysis.Of(rule, conditions, walk, walk.FirstCondition(rule)))
        {
            var (message, cure) = CellWords.Of(finding);
            walk.ReportAt(finding.Condition, finding.Code, finding.Part.Source, message, cure, CellFixes.Of(finding, walk));
        }
    }
}
