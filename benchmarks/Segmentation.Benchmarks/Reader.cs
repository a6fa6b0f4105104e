namespace Segmentation.Benchmarks;

/// <summary>A customer that rule texts are read against.</summary>
public sealed record Reader
{
    /// <summary>Gets how the type is seen.</summary>
    public static CustomerModel<Reader> Model { get; } = CustomerModel.For<Reader>(m => m
        .Key(c => c.Id)
        .Geography(g => g.City(c => c.City))
        .Number("satisfaction", c => c.Satisfaction)
        .Flag("newsletter", c => c.Newsletter)
        .Instant("last seen", c => c.LastSeen)
        .Events("order", c => c.Orders, e => e.At(o => o.PlacedAt).Value("amount", o => o.Total).Text("category", o => o.Category)));

    /// <summary>Gets customers on both sides of every clause.</summary>
    public static IReadOnlyList<Reader> Some { get; } = [.. Enumerable.Range(0, 1 << 8).Select(Of)];

    public required string Id { get; init; }

    public required string City { get; init; }

    public double Satisfaction { get; init; }

    public bool Newsletter { get; init; }

    public DateTimeOffset LastSeen { get; init; }

    public required IReadOnlyList<Purchase> Orders { get; init; }

    private static Reader Of(int bits)
    {
        var now = new DateTimeOffset(2026, 3, 5, 2, 0, 0, TimeSpan.Zero);
        bool Has(int bit) => (bits & (1 << bit)) != 0;
        return new Reader
        {
            Id = FormattableString.Invariant($"c{bits}"),
            City = Has(0) ? "Shanghai" : "Beijing",
            Satisfaction = Has(1) ? 4 : 2,
            Newsletter = Has(2),
            LastSeen = now.AddDays(Has(3) ? -10 : -50),
            Orders =
            [
                new Purchase(now.AddDays(Has(4) ? -300 : -400), Has(5) ? 12_000m : 900m, Has(6) ? "tea" : "wine"),
                .. Enumerable.Range(1, Has(7) ? 3 : 1).Select(i => new Purchase(now.AddDays(-5 * i), 10m, "wine")),
            ],
        };
    }
}

/// <summary>An order of a <see cref="Reader"/>.</summary>
public sealed record Purchase(DateTimeOffset PlacedAt, decimal Total, string Category);
