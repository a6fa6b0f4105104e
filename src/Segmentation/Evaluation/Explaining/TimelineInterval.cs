namespace Segmentation;

/// <summary>A span of time in which a segment's truth for a customer is one and the same.</summary>
/// <param name="From">The first instant, in UTC.</param>
/// <param name="To">The first instant after it, in UTC.</param>
/// <param name="Truth">The truth.</param>
public readonly record struct TimelineInterval(DateTimeOffset From, DateTimeOffset To, Truth Truth);
