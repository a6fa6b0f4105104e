namespace Segmentation.Properties.People;

/// <summary>One order: an event with a value, an interest and fields of every type.</summary>
public sealed record Order
{
    public string Id { get; init; } = "";

    public DateTimeOffset? At { get; init; }

    public decimal? Amount { get; init; }

    public string? Category { get; init; }

    public double? Qty { get; init; }

    public bool? Paid { get; init; }

    public DateOnly? Due { get; init; }

    public DateTimeOffset? Shipped { get; init; }
}
