namespace Segmentation.Examples;

/// <summary>The host's own customer type; the library asks nothing of it.</summary>
public sealed record Shopper
{
    public required string Id { get; init; }

    public string? TimeZoneId { get; init; }

    public double? Csat { get; init; }

    public decimal? CreditLimit { get; init; }

    public Channel? Channel { get; init; }

    public bool? Newsletter { get; init; }

    public DateTime? LastSeenUtc { get; init; }

    public string? Stage { get; init; }

    public IReadOnlyList<string>? Permissions { get; init; }

    public string? Country { get; init; }

    public string? City { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public IReadOnlyList<string>? Interests { get; init; }

    public DateOnly? Birthday { get; init; }

    public DateTimeOffset? RegisteredAt { get; init; }

    public int? OpenInvoices { get; init; }

    public IReadOnlyList<Order> Orders { get; init; } = [];

    public IReadOnlyList<Visit> Visits { get; init; } = [];
}
