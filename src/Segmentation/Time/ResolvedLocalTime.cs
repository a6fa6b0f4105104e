namespace Segmentation.Time;

/// <summary>The instant of a wall-clock time in a zone, and how it was found.</summary>
/// <param name="Kind">How often the clock shows the time.</param>
/// <param name="Instant">The instant in UTC; null only for a gap under <see cref="GapPolicy.Skip"/>.</param>
/// <remarks>
/// The default value is a normal time without an instant; <see cref="LocalTimeResolver"/> never returns it.
/// </remarks>
public readonly record struct ResolvedLocalTime(LocalTimeKind Kind, DateTimeOffset? Instant);
