using System.Globalization;

namespace Segmentation.Benchmarks;

/// <summary>The benchmark's customers, drawn from a fixed seed, and the model that describes them.</summary>
public static class Shop
{
    private static readonly string[] Cities = ["Shanghai", "Hangzhou", "Beijing", "Shenzhen", "Chengdu", "Wuhan"];
    private static readonly string[] Categories = ["tea", "coffee", "books", "toys", "garden"];

    /// <summary>The instant at which every contender decides.</summary>
    public static DateTimeOffset At { get; } = new(2026, 3, 5, 2, 0, 0, TimeSpan.Zero);

    public static CustomerModel<Shopper> Model { get; } = CustomerModel.For<Shopper>(m => m
        .Key(c => c.Id)
        .Number(c => c.Satisfaction)
        .Geography(g => g.City(c => c.City))
        .Birthday(c => c.Birthday)
        .Since(c => c.RegisteredAt)
        .Events("order", c => c.Orders, e => e
            .At(o => o.PlacedAt)
            .Id(o => o.Number)
            .Value(o => o.Total)
            .Text(o => o.Category)));

    public static IReadOnlyList<Shopper> Customers(int count)
    {
        var random = new Random(20260305);
        return [.. Enumerable.Range(1, count).Select(id => Customer(id, random))];
    }

    private static Shopper Customer(int id, Random random) => new()
    {
        Id = id,
        City = Cities[random.Next(Cities.Length)],
        Satisfaction = random.Next(5) == 0 ? null : random.Next(10, 51) / 10d,
        Birthday = new DateOnly(1945, 1, 1).AddDays(random.Next(22_000)),
        RegisteredAt = At.AddMinutes(-random.Next(3 * 365 * 24 * 60)),
        Orders = [.. Enumerable.Range(0, random.Next(20)).Select(number => Order(id, number, random))],
    };

    private static Order Order(int id, int number, Random random) => new(
        string.Create(CultureInfo.InvariantCulture, $"{id}-{number}"),
        At.AddMinutes(-random.Next(2 * 365 * 24 * 60)),
        random.Next(100, 50_000) / 100m,
        Categories[random.Next(Categories.Length)]);
}
