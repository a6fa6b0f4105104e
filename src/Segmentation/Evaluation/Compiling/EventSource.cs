namespace Segmentation.Evaluation.Compiling;

/// <summary>The events that an aggregate looks at.</summary>
/// <param name="Stream">The number of the stream among those that rules use.</param>
/// <param name="Filter">The number of the filter among the stream's; -1 for every event.</param>
/// <param name="Window">The number of the window among the stream's.</param>
internal readonly record struct EventSource(int Stream, int Filter, int Window);
