namespace Segmentation;

/// <summary>A value of an attribute that a host proposes to authors of rules.</summary>
/// <param name="Value">The value, as in the customers' data.</param>
/// <param name="Count">How many customers or events have it, for display; null when that is not known.</param>
public readonly record struct SuggestedValue(string Value, long? Count = null);
