using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Rules.Lint;
using Segmentation.Rules.Lint.Cells;

namespace Segmentation.Properties.Running;

/// <summary>What lints find out about conditions on one quantity, before it is said in words.</summary>
internal static class CellFindings
{
    public static IReadOnlyList<CellFinding> Of(Catalogue catalogue, Rule rule)
    {
        var walk = new LintWalk(new Unheard(catalogue), rule);
        return CellScan.Of(rule, walk) is { } conditions ? CellAnalysis.Of(rule, conditions, walk, firstCondition: 1) : [];
    }

    private sealed class Unheard(Catalogue catalogue) : LintSubject(catalogue, DerivedCatalogue.Empty, LintPolicy.Off)
    {
        public override void Take(LintFinding finding, int condition) => throw new NotSupportedException();
    }
}
