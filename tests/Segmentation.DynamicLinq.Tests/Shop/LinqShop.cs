namespace Segmentation.DynamicLinq.Tests.Shop;

/// <summary>The model of the shop, and customers.</summary>
public static class LinqShop
{
    /// <summary>Gets how a shopper is seen; everything is in UTC, as plain Dynamic LINQ sees it.</summary>
    public static CustomerModel<LinqShopper> Model { get; } = CustomerModel.For<LinqShopper>(m => m
        .Key(c => c.Id)
        .Text(c => c.Name)
        .Text(c => c.City)
        .Text("country", c => c.Address.Country)
        .Money(c => c.LifetimeSpend)
        .Money(c => c.Refunds)
        .Money(c => c.CreditLimit)
        .Number("logins", c => c.LoginCount)
        .Number(c => c.VisitDays)
        .Number(c => c.Discount)
        .Number(c => c.Satisfaction)
        .Flag("vip", c => c.IsVip)
        .Flag(c => c.OptedIn)
        .Instant("registered", c => c.RegisteredAt, DateTimeMeaning.Utc)
        .Instant(c => c.LastSeen, DateTimeMeaning.Utc)
        .Instant("contract end", c => c.ContractEnd, DateTimeMeaning.Utc)
        .Date("birth date", c => c.BirthDate)
        .Choice("level", c => (LinqTier?)c.Tier)
        .Set(c => c.Tags)
        .Events("order", c => c.Orders, e => e
            .At(o => o.PlacedAt, DateTimeMeaning.Utc)
            .Id(o => o.Id)
            .Value("total", o => o.Total)
            .Text("category", o => o.Category)
            .Text("coupon", o => o.Coupon)
            .Number("quantity", o => o.Quantity)));

    /// <summary>Gets the instant of evaluations.</summary>
    public static DateTimeOffset At { get; } = new(2026, 3, 5, 10, 30, 0, TimeSpan.Zero);

    /// <summary>Shoppers of whom everything is known, drawn from a seed.</summary>
    public static List<LinqShopper> Known(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(id => Draw(id, random, mayBeUnknown: false))];
    }

    /// <summary>Shoppers of whom something may be unknown, drawn from a seed.</summary>
    public static List<LinqShopper> Any(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(id => Draw(id, random, mayBeUnknown: true))];
    }

    private static LinqShopper Draw(long id, Random random, bool mayBeUnknown)
    {
        bool IsKnown() => !mayBeUnknown || random.Next(4) > 0;
        return new LinqShopper
        {
            Id = id,
            Name = Pick(random, "Anna", "Andreas", "Bo", "Li", "Wei", "José", "李雷"),
            City = IsKnown() ? Pick(random, "Shanghai", "Hangzhou", "Berlin", "shanghai", "") : null,
            Address = new LinqAddress { Country = Pick(random, "CN", "DE", "FR") },
            LifetimeSpend = random.Next(0, 300) * 12.5m,
            Refunds = random.Next(0, 20) * 10m,
            CreditLimit = IsKnown() ? random.Next(0, 40) * 100m : null,
            LoginCount = random.Next(0, 200),
            VisitDays = random.Next(1, 60),
            Discount = random.Next(0, 9) * 0.125,
            Satisfaction = IsKnown() ? random.Next(1, 11) * 0.5 : null,
            IsVip = random.Next(2) == 0,
            OptedIn = IsKnown() ? random.Next(2) == 0 : null,
            RegisteredAt = Before(random, 2_000),
            LastSeen = IsKnown() ? Before(random, 150) : null,
            ContractEnd = At.UtcDateTime.AddMinutes(random.Next(-90 * 1_440, 90 * 1_440)),
            BirthDate = IsKnown() ? new DateOnly(1950, 1, 1).AddDays(random.Next(0, 24_000)) : null,
            Tier = (LinqTier)random.Next(3),
            Tags = [.. new[] { "tea", "coffee", "running", "vip" }.Where(_ => random.Next(2) == 0)],
            Orders = [.. Enumerable.Range(0, random.Next(mayBeUnknown ? 0 : 1, 7)).Select(i => Order(id, i, random, IsKnown))],
        };
    }

    private static LinqOrder Order(long shopper, int index, Random random, Func<bool> isKnown) => new()
    {
        Id = (shopper * 100) + index,
        ShopperId = shopper,
        PlacedAt = Before(random, 400),
        Total = random.Next(1, 200) * 7.5m,
        Category = Pick(random, "tea", "coffee", "shoes"),
        Coupon = isKnown() ? Pick(random, "SPRING", "NONE") : null,
        Quantity = random.Next(1, 6),
    };

    private static DateTime Before(Random random, int days) => At.UtcDateTime.AddMinutes(-random.Next(1, days * 1_440));

    private static string Pick(Random random, params string[] values) => values[random.Next(values.Length)];
}
