namespace Segmentation.Rules.Checking;

/// <summary>Which part of a rule is being checked.</summary>
/// <param name="Source">Where the condition stands in the text of its rule; empty when it was not read from one.</param>
/// <param name="Place">Where the part stands in the document of its rule; null when it was not read from one.</param>
internal readonly record struct SourcePosition(TextSpan Source, IDocumentPlace? Place);
