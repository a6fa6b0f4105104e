namespace Segmentation.Tests.Rules.Language.Mistakes;

/// <summary>A place in a text, in UTF-16 units.</summary>
internal readonly record struct MistakePlace(int Start, int Length);
