using System.Collections.Immutable;

namespace Segmentation.Evaluation.Compiling;

/// <summary>A rule as any of some clauses, each of them all of some literals.</summary>
/// <param name="Clauses">The clauses.</param>
/// <param name="IsInverted">Whether they say when the rule does not hold.</param>
internal sealed record ClauseOutput(ImmutableArray<ImmutableArray<ClauseLiteral>> Clauses, bool IsInverted)
{
    public IEnumerable<int> Cuts => Clauses.SelectMany(clause => clause).Where(literal => literal.IsCut).Select(literal => literal.Number);
}
