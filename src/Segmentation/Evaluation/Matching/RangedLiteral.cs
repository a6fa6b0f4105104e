using Segmentation.Evaluation.Compiling;

namespace Segmentation.Evaluation.Matching;

/// <summary>A condition, or its opposite, in the clause with a bit.</summary>
internal readonly record struct RangedLiteral(Condition Condition, bool IsNegated, int Clause);
