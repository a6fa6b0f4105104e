namespace Segmentation.Tests.Bulk;

/// <summary>A customer of the tests of tables.</summary>
internal sealed record Member
{
    public string? Id { get; init; } = "m";

    public string? Zone { get; init; }

    public decimal? Spend { get; init; }

    public double? Score { get; init; }

    public string? City { get; init; }

    public string? Tier { get; init; }

    public DateOnly? Signed { get; init; }

    public string?[]? Tags { get; init; }

    public Visit[]? Visits { get; init; }

    public string? Faulty { get; init; }

    public bool? Open { get; init; }
}

/// <summary>A visit of a <see cref="Member"/>.</summary>
internal sealed record Visit(DateTimeOffset At, string? Page = null);
