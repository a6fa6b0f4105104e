namespace Segmentation.Properties.People;

/// <summary>A plain customer with attributes of every type, all possibly unknown, and two event streams.</summary>
public sealed record Person
{
    public string Id { get; init; } = "p";

    public string? Zone { get; init; }

    public double? Score { get; init; }

    public double? Level { get; init; }

    public decimal? Spend { get; init; }

    public decimal? Limit { get; init; }

    public string? Name { get; init; }

    public string? Nick { get; init; }

    public bool? Vip { get; init; }

    public DateOnly? Signed { get; init; }

    public DateOnly? Ends { get; init; }

    public DateTimeOffset? Seen { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public IReadOnlyList<string?>? Tags { get; init; }

    public string? Country { get; init; }

    public string? Region { get; init; }

    public string? City { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public IReadOnlyList<string?>? Interests { get; init; }

    public DateOnly? Birthday { get; init; }

    public DateTimeOffset? Since { get; init; }

    public bool? Open { get; init; }

    public IReadOnlyList<Order?>? Orders { get; init; }

    public IReadOnlyList<Visit?>? Visits { get; init; }
}
