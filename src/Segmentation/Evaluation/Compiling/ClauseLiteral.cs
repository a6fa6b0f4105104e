namespace Segmentation.Evaluation.Compiling;

/// <summary>A condition, or a part that was cut out, or its opposite.</summary>
/// <param name="Number">The number of the condition or of the part.</param>
/// <param name="IsCut">Whether it is a part that was cut out.</param>
/// <param name="IsNegated">Whether its opposite is meant.</param>
internal readonly record struct ClauseLiteral(int Number, bool IsCut, bool IsNegated);
