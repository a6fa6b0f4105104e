namespace Segmentation.Tests.Rules.Language.Mistakes;

/// <summary>A rule as somebody could have typed it, with what should be said about it.</summary>
/// <param name="Id">The kind and a number.</param>
/// <param name="Kind">What sort of mistake it is.</param>
/// <param name="Text">The rule as typed.</param>
/// <param name="Error">What the first error covers.</param>
/// <param name="Fixed">The text after the right first fix; null where none can be guessed.</param>
/// <param name="Why">What is wrong, in a few words.</param>
internal sealed record Mistake(string Id, string Kind, string Text, MistakePlace Error, string? Fixed, string Why);
