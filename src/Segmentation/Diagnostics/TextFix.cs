namespace Segmentation;

/// <summary>A change of the text that would cure an issue.</summary>
/// <param name="Span">What is replaced; of length 0 to insert.</param>
/// <param name="Replacement">What stands there afterwards.</param>
public readonly record struct TextFix(TextSpan Span, string Replacement);
