namespace Segmentation.Tests.Customers;

/// <summary>A host's type of customer with a member of every kind.</summary>
internal sealed class Buyer
{
    public string? Id { get; init; } = "b1";

    public string? Zone { get; init; }

    public string? Industry { get; init; }

    public string? City { get; init; }

    public string? Region { get; init; }

    public string? Country { get; init; }

    public decimal? LifetimeSpend { get; init; }

    public double? Satisfaction { get; init; }

    public int Logins { get; init; }

    public bool? IsVip { get; init; }

    public DateOnly? BirthDate { get; init; }

    public DateTime? SeenAt { get; init; }

    public DateTimeOffset? CheckedAt { get; init; }

    public string?[]? Tags { get; init; }

    public Grade? Grade { get; init; }

    public Purchase?[]? Purchases { get; init; }

    public double Broken => throw new FormatException("secret");
}

/// <summary>An enumeration of the host.</summary>
internal enum Grade
{
    Silver,
    Gold,
}

/// <summary>A host's type of event.</summary>
internal sealed record Purchase(string? Number, DateTimeOffset? At, decimal? Total = null);
