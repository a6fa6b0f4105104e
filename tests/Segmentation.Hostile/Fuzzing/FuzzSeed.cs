namespace Segmentation.Hostile.Fuzzing;

/// <summary>A text to start from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Target">What it is read against.</param>
internal readonly record struct FuzzSeed(string Text, IFuzzTarget Target);
