namespace Segmentation.Examples;

/// <summary>One visit of a page.</summary>
public sealed record Visit(DateTimeOffset At, string Page);
