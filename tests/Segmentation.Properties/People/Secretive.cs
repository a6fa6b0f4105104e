namespace Segmentation.Properties.People;

/// <summary>A customer whose every value is unlike anything else, so that it is found wherever it is told.</summary>
public sealed record Secretive
{
    public string Id { get; init; } = "k";

    public string? Open { get; init; }

    public string? Private { get; init; }

    public string? Illness { get; init; }

    public decimal? Income { get; init; }

    public double? Weight { get; init; }

    public DateOnly? Born { get; init; }

    public IReadOnlyList<string> Habits { get; init; } = [];

    public IReadOnlyList<Treatment> Treatments { get; init; } = [];
}

/// <summary>Something that happened to a secretive customer.</summary>
public sealed record Treatment(string Id, DateTimeOffset At, string Drug, decimal Price);
