namespace Segmentation.DynamicLinq.Tests.Shop;

/// <summary>A customer as a host that already uses Dynamic LINQ has it.</summary>
public sealed class LinqShopper
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public string? City { get; set; }

    public LinqAddress Address { get; set; } = new();

    public decimal LifetimeSpend { get; set; }

    public decimal Refunds { get; set; }

    public decimal? CreditLimit { get; set; }

    public int LoginCount { get; set; }

    public int VisitDays { get; set; }

    public double Discount { get; set; }

    public double? Satisfaction { get; set; }

    public bool IsVip { get; set; }

    public bool? OptedIn { get; set; }

    public DateTime RegisteredAt { get; set; }

    public DateTime? LastSeen { get; set; }

    public DateTime ContractEnd { get; set; }

    public DateOnly? BirthDate { get; set; }

    public LinqTier Tier { get; set; }

    public List<string> Tags { get; set; } = [];

    public List<LinqOrder> Orders { get; set; } = [];

    public string Password => throw new InvalidOperationException("An undeclared member was read.");
}

/// <summary>Where a shopper lives.</summary>
public sealed class LinqAddress
{
    public string Country { get; set; } = "";
}

/// <summary>A tier of a shopper.</summary>
public enum LinqTier
{
    None,
    Silver,
    Gold,
}

/// <summary>An order of a shopper.</summary>
public sealed class LinqOrder
{
    public long Id { get; set; }

    public long ShopperId { get; set; }

    public DateTime PlacedAt { get; set; }

    public decimal Total { get; set; }

    public string Category { get; set; } = "";

    public string? Coupon { get; set; }

    public int Quantity { get; set; }
}
