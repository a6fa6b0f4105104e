namespace Segmentation.Benchmarks;

/// <summary>A customer of the benchmark's shop.</summary>
public sealed record Shopper
{
    public required int Id { get; init; }

    public required string City { get; init; }

    public double? Satisfaction { get; init; }

    public required DateOnly Birthday { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public required IReadOnlyList<Order> Orders { get; init; }
}

/// <summary>A purchase.</summary>
public sealed record Order(string Number, DateTimeOffset PlacedAt, decimal Total, string Category);
