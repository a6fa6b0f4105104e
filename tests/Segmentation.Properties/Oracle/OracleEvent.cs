namespace Segmentation.Properties.Oracle;

/// <summary>One event, read.</summary>
/// <param name="At">Its instant in UTC ticks.</param>
/// <param name="Date">Its local date.</param>
/// <param name="Id">Its id.</param>
/// <param name="Fields">The values of its fields.</param>
internal sealed record OracleEvent(
    long At, long Date, string Id, IReadOnlyDictionary<string, OracleValue?> Fields);

/// <summary>The events of one stream in order; null events mean that the stream cannot be read.</summary>
/// <param name="Events">In order of time, then id.</param>
/// <param name="HistoryStart">The first instant from which everything is on file; null for always.</param>
internal sealed record OracleStream(IReadOnlyList<OracleEvent>? Events, long? HistoryStart);
