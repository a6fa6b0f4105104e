namespace Storefront;

/// <summary>A customer as this shop stores it: no base class, no attribute, nothing of the library.</summary>
internal sealed class Shopper
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>Such as <c>Asia/Shanghai</c>: "today" and "birthday" are meant on the shopper's own clock.</summary>
    public string? TimeZoneId { get; init; }

    public string? Country { get; init; }

    /// <summary>Not always on file; the model fills it in from the city.</summary>
    public string? Province { get; init; }

    public string? City { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public DateOnly? BirthDate { get; init; }

    /// <summary>The last survey's answer, 1 to 5; null when the shopper never answered.</summary>
    public int? Satisfaction { get; init; }

    public bool? Newsletter { get; init; }

    public IReadOnlyList<string> Interests { get; init; } = [];

    public IReadOnlyList<Order> Orders { get; init; } = [];

    public IReadOnlyList<Visit> Visits { get; init; } = [];
}
