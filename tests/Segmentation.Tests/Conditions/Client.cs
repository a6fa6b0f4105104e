namespace Segmentation.Tests.Conditions;

/// <summary>A customer with a member of every type, and the instant at which it is looked at: a Thursday in Shanghai unless said.</summary>
internal sealed class Client
{
    public string Now { get; init; } = "2026-03-05T10:00";

    public string Id { get; init; } = "c1";

    public string? Zone { get; init; }

    public decimal? Spend { get; init; }

    public decimal? Cost { get; init; }

    public double? Score { get; init; }

    public long? Logins { get; init; }

    public string? Country { get; init; }

    public string? Region { get; init; }

    public string? City { get; init; }

    public string? Note { get; init; }

    public string? Code { get; init; }

    public bool? Vip { get; init; }

    public bool? Staff { get; init; }

    public bool? Lucky { get; init; }

    public string? Birthday { get; init; }

    public string? Joined { get; init; }

    public string? Renewal { get; init; }

    public string? LeapDay { get; init; }

    public string? StrictDay { get; init; }

    public string? LunarDay { get; init; }

    public string? Seen { get; init; }

    public string? Called { get; init; }

    public string[]? Tags { get; init; }

    public string[]? Brands { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public Order[]? Orders { get; init; }

    public Visit[]? Visits { get; init; }

    public Visit[]? Calls { get; init; }

    /// <summary>Whether an event is dated later than the instant it is looked at.</summary>
    public bool KnowsTheFuture => Dated().Any(at => Moments.At(at) > Moments.At(Now));

    public static DateOnly? Date(string? text) => text is null ? null : Moments.On(text);

    public static DateTimeOffset? Instant(string? text) => text is null ? null : Moments.At(text);

    private IEnumerable<string> Dated() =>
    [
        .. (Orders ?? []).Select(order => order.At),
        .. (Visits ?? []).Select(visit => visit.At),
        .. (Calls ?? []).Select(call => call.At),
    ];
}

/// <summary>An order; what is not said is unknown.</summary>
internal sealed record Order(string At, decimal? Amount = null, string? Category = null, double? Qty = null)
{
    public string Id { get; init; } = $"{At} {Amount} {Category} {Qty}";

    public bool? Gift { get; init; }

    public string? Due { get; init; }

    public string? Packed { get; init; }
}

/// <summary>A visit or a call.</summary>
internal sealed record Visit(string At, string? Page = null);
