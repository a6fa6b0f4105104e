namespace Segmentation.Benchmarks;

/// <summary>A customer of the wide workload, as a host would write it: figures as a shop keeps them, no events.</summary>
public sealed record Account
{
    public required int Id { get; init; }

    public required decimal Spend { get; init; }

    public required int Orders { get; init; }

    public required DateOnly LastOrder { get; init; }

    public required DateOnly FirstOrder { get; init; }

    public required string Country { get; init; }

    public required string City { get; init; }

    public required DateOnly Birthday { get; init; }

    public required int Age { get; init; }

    public double? Satisfaction { get; init; }

    public required double ChurnScore { get; init; }

    public required string[] Tags { get; init; }
}
