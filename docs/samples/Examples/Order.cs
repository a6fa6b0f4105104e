namespace Segmentation.Examples;

/// <summary>One order; the amount of a refund is negative.</summary>
public sealed record Order(string Number, DateTimeOffset PlacedAt, decimal? Total, string? Category = null, int Items = 1);
