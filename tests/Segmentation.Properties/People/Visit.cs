namespace Segmentation.Properties.People;

/// <summary>One visit of a page.</summary>
public sealed record Visit
{
    public string Id { get; init; } = "";

    public DateTimeOffset? At { get; init; }

    public string? Page { get; init; }
}
