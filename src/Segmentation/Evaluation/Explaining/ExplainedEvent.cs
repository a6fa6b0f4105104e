namespace Segmentation;

/// <summary>An event that an explanation names.</summary>
/// <param name="Stream">The key of its stream.</param>
/// <param name="Id">Its id; null when the stream declares none.</param>
/// <param name="At">When it happened, in UTC.</param>
public readonly record struct ExplainedEvent(string Stream, string? Id, DateTimeOffset At);
