namespace Storefront;

/// <summary>Something bought.</summary>
internal sealed record Order(string Number, DateTimeOffset PlacedAt, decimal Total, string Category, bool Returned);
