namespace Segmentation;

/// <summary>A segment written in the rule language.</summary>
/// <param name="Key">The key, by which other rules refer to it; exact.</param>
/// <param name="Text">The rule.</param>
public readonly record struct SegmentText(string Key, string Text);
