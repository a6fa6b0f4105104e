using System.Globalization;
using System.Numerics;

namespace Segmentation.Hostile.Worlds;

/// <summary>The customer that the hostile inputs are about; what is not declared to the library is mined.</summary>
internal sealed class HostileShopper
{
    /// <summary>What the members hold that no rule may reach.</summary>
    public const string Secret = "kept-to-itself-5f1d";

    public string Id { get; init; } = "1";

    public string Name { get; init; } = "Wei";

    public string? City { get; init; } = "Shanghai";

    public decimal? Spend { get; init; } = 1_234.50m;

    public double? Satisfaction { get; init; }

    public double? Score { get; init; } = 4.5;

    public long OrderCount { get; init; } = 60;

    public double Ratio { get; init; } = 7.25;

    public DateTimeOffset? LastOrder { get; init; } = new(2026, 2, 20, 9, 30, 0, TimeSpan.FromHours(8));

    public DateTimeOffset Registered { get; init; } = new(2021, 7, 1, 0, 0, 0, TimeSpan.FromHours(8));

    public DateOnly? Birthday { get; init; } = new(1992, 2, 29);

    public bool IsVip { get; init; } = true;

    public bool? OptedIn { get; init; }

    public HostileTier Tier { get; init; } = HostileTier.Silver;

    public IReadOnlyCollection<string> Tags { get; init; } = ["tea", "running"];

    public IReadOnlyList<HostileOrder> Orders { get; init; } = HostileOrder.Sixty();

    public string Email { get; init; } = "wei@example.com";

    public object Tenant => Tripwire.Spring<object>(nameof(Tenant));

    public Type Kind => Tripwire.Spring<Type>(nameof(Kind));

    public object Extra => Tripwire.Spring<object>(nameof(Extra));

    public Dictionary<string, object> Attributes => Tripwire.Spring<Dictionary<string, object>>(nameof(Attributes));

    public HostileShopper Referrer => Tripwire.Spring<HostileShopper>(nameof(Referrer));

    public string Boom => Tripwire.Spring<string>(nameof(Boom));

    public Guid Key => Tripwire.Spring<Guid>(nameof(Key));

    public DateTime Seen => Tripwire.Spring<DateTime>(nameof(Seen));

    public BigInteger Big => Tripwire.Spring<BigInteger>(nameof(Big));

    public static string StaticSecret => Tripwire.Spring<string>(nameof(StaticSecret));

    public override string ToString() => Tripwire.Spring<string>(nameof(ToString)) + Secret;

    public override bool Equals(object? obj) => Tripwire.Spring<bool>(nameof(Equals));

    public override int GetHashCode() => Tripwire.Spring<int>(nameof(GetHashCode));
}

/// <summary>A tier of a <see cref="HostileShopper"/>.</summary>
internal enum HostileTier
{
    None,
    Silver,
    Gold,
}

/// <summary>An order of a <see cref="HostileShopper"/>.</summary>
internal sealed class HostileOrder
{
    public required string Id { get; init; }

    public decimal? Amount { get; init; }

    public DateTimeOffset At { get; init; }

    public string? Category { get; init; }

    public long Qty { get; init; }

    /// <summary>Gets the lines of the order; events have no lists, so this is out of reach too.</summary>
    public IReadOnlyList<object> Lines => Tripwire.Spring<IReadOnlyList<object>>(nameof(Lines));

    /// <summary>Sixty orders, the latest on 20 February 2026; each fifth has no category.</summary>
    public static IReadOnlyList<HostileOrder> Sixty() =>
    [
        .. Enumerable.Range(0, 60).Select(i => new HostileOrder
        {
            Id = i.ToString(CultureInfo.InvariantCulture),
            Amount = (i * 37 % 500) + 0.99m,
            At = new DateTimeOffset(2026, 2, 20, 9, 30, 0, TimeSpan.FromHours(8)).AddHours(-271 * i),
            Category = i % 5 == 0 ? null : i % 2 == 0 ? "tea" : "shoes",
            Qty = (i % 4) + 1,
        }),
    ];
}
