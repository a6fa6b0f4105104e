using System.Collections.Immutable;
using System.Globalization;

namespace Segmentation.Benchmarks;

/// <summary>The customers of the wide workload, drawn from a fixed seed, and the model that describes them.</summary>
public static class Accounts
{
    public const int Countries = 60;
    public const int Cities = 2_000;
    public const int TagCount = 200;

    /// <summary>The instant at which every contender decides.</summary>
    public static DateTimeOffset At { get; } = new(2026, 3, 5, 2, 0, 0, TimeSpan.Zero);

    public static DateOnly Today { get; } = DateOnly.FromDateTime(At.UtcDateTime);

    public static CustomerModel<Account> Model { get; } = CustomerModel.For<Account>(m => m
        .Key(c => c.Id)
        .Money("spend", c => c.Spend)
        .Number("orders", c => c.Orders)
        .Date("last order", c => c.LastOrder)
        .Date("first order", c => c.FirstOrder)
        .Geography(g => g.Country(c => c.Country).City(c => c.City))
        .Birthday(c => c.Birthday)
        .Number("years", c => c.Age)
        .Number("satisfaction", c => c.Satisfaction)
        .Number("churn score", c => c.ChurnScore)
        .Set("tags", c => c.Tags));

    public static string Country(int number) => string.Create(CultureInfo.InvariantCulture, $"C{number}");

    public static string City(int number) => string.Create(CultureInfo.InvariantCulture, $"city {number}");

    public static string Tag(int number) => string.Create(CultureInfo.InvariantCulture, $"tag-{number}");

    public static ImmutableArray<Account> Draw(int count)
    {
        var random = new Random(20260305);
        return [.. Enumerable.Range(1, count).Select(id => Draw(id, random))];
    }

    private static Account Draw(int id, Random random)
    {
        var first = random.Next(30, 3_000);
        return new Account
        {
            Id = id.ToString(CultureInfo.InvariantCulture),
            Spend = Math.Min(1_000_000m, Math.Round((decimal)Math.Exp(4 + (1.5 * Normal(random))), 2)),
            Orders = 1 + (int)(400 * Math.Pow(random.NextDouble(), 4)),
            FirstOrder = Today.AddDays(-first),
            LastOrder = Today.AddDays(-(int)(first * Math.Pow(random.NextDouble(), 2))),
            Country = Country(Skewed(random, Countries, 1.1)),
            City = City(Skewed(random, Cities, 0.9)),
            Birthday = Today.AddDays(-random.Next(18 * 365, 95 * 365)),
            Age = random.Next(18, 96),
            Satisfaction = random.Next(5) == 0 ? null : random.Next(10, 51) / 10d,
            ChurnScore = random.NextDouble(),
            Tags = [.. Enumerable.Range(0, random.Next(7)).Select(_ => Tag(Skewed(random, TagCount, 0.8))).Distinct()],
        };
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>A number below a limit, small ones far more often: a power law by inversion.</summary>
    private static int Skewed(Random random, int limit, double exponent) =>
        (int)Math.Min(limit - 1, Math.Pow(random.NextDouble(), 1 + (2 * exponent)) * limit);
}
