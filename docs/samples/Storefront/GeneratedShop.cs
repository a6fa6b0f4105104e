using Segmentation;

namespace Storefront;

/// <summary>Invents a shop: the same seed gives the same shoppers, on every machine and on every day.</summary>
internal sealed class GeneratedShop
{
    public const int DefaultCount = 20_000;
    public const int DefaultSeed = 2026;

    private static readonly string[] Categories = ["tea", "books", "sport", "toys", "garden", "music"];
    private static readonly City[] CityLots = [.. City.All.SelectMany(city => Enumerable.Repeat(city, city.Weight))];

    private readonly Random _random;
    private long _lastOrder;
    private long _lastVisit;

    private GeneratedShop(int seed) => _random = new Random(seed);

    /// <summary>"Now" for the whole run; nothing here asks a clock.</summary>
    public static DateTimeOffset AsOf { get; } = new(2026, 3, 5, 10, 0, 0, TimeSpan.FromHours(8));

    private static DateTimeOffset Opening { get; } = AsOf.AddYears(-2);

    /// <param name="shoppers">The customers.</param>
    /// <param name="segments">The file of segments; the one beside the program if none is given.</param>
    public static Shop<Shopper> Create(IReadOnlyList<Shopper> shoppers, SegmentFile? segments = null) => new(
        "A generated shop",
        ShopperModel.Create(),
        segments ?? SegmentsOnDisk.BesideProgram(ShopSegments.File),
        ShopSegments.InCode,
        ShopSegments.InDynamicLinq,
        ShopSegments.Edit,
        shoppers,
        AsOf,
        shopper => FormattableString.Invariant(
            $"{shopper.Name}, {shopper.City}, orders: {shopper.Orders.Count}, visits: {shopper.Visits.Count}"),
        Explained: "advocate");

    /// <param name="count">How many shoppers.</param>
    /// <param name="seed">Which shop.</param>
    /// <param name="advance">Is told of every shopper.</param>
    public static IReadOnlyList<Shopper> Invent(
        int count = DefaultCount, int seed = DefaultSeed, Action? advance = null)
    {
        var shop = new GeneratedShop(seed);
        var shoppers = new Shopper[count];
        for (var i = 0; i < count; i++)
        {
            shoppers[i] = shop.Next(i + 1);
            advance?.Invoke();
        }

        return shoppers;
    }

    private Shopper Next(int id)
    {
        var city = Pick(CityLots);
        var favourite = Pick(Categories);
        var registered = AsOf - Days(_random.NextDouble() * 1_500);
        var (orders, visits) = History(favourite, from: registered < Opening ? Opening : registered);
        return new Shopper
        {
            Id = id,
            Name = FormattableString.Invariant($"Shopper {id:00000}"),
            RegisteredAt = registered,
            TimeZoneId = Chance(0.95) ? city.TimeZoneId : null,
            Country = city.Country,
            Province = Chance(0.8) ? city.Province : null,
            City = city.Name,
            Latitude = Math.Round(city.Latitude + Spread(), 4),
            Longitude = Chance(0.97) ? Math.Round(city.Longitude + Spread(), 4) : null,
            BirthDate = Chance(0.9) ? new DateOnly(1945, 1, 1).AddDays(_random.Next(62 * 365)) : null,
            Satisfaction = Chance(0.7) ? 1 + (int)(5 * Math.Sqrt(_random.NextDouble())) : null,
            Newsletter = Chance(0.9) ? Chance(0.6) : null,
            Interests = Interests(favourite),
            Orders = orders,
            Visits = visits,
        };
    }

    /// <summary>Visits at the shopper's own pace, some ending in an order, until now or the last one.</summary>
    private (List<Order> Orders, List<Visit> Visits) History(string favourite, DateTimeOffset from)
    {
        var orders = new List<Order>();
        var visits = new List<Visit>();
        var daysBetween = 8 + (250 * Math.Pow(_random.NextDouble(), 3));
        var spend = 60 + (1_500 * Math.Pow(_random.NextDouble(), 3));
        var end = Chance(0.5) ? AsOf : from + ((AsOf - from) * _random.NextDouble());
        for (var at = from; (at += Days(Wait(daysBetween))) <= end;)
        {
            var buys = Chance(0.45);
            visits.Add(new Visit(++_lastVisit, at, BasketFilled: buys || Chance(0.3)));
            var paid = at + TimeSpan.FromMinutes(_random.Next(5, 90));
            if (buys && paid <= AsOf)
            {
                orders.Add(NextOrder(favourite, paid, spend));
            }
        }

        return (orders, visits);
    }

    private Order NextOrder(string favourite, DateTimeOffset at, double spend) => new(
        FormattableString.Invariant($"O{++_lastOrder:000000}"),
        at,
        Math.Round((decimal)(spend * (0.3 + (1.4 * _random.NextDouble()))), 2),
        Chance(0.6) ? favourite : Pick(Categories),
        Returned: Chance(0.07));

    private string[] Interests(string favourite) =>
        Chance(0.4) ? [] : Chance(0.5) ? [favourite] : [.. new[] { favourite, Pick(Categories) }.Distinct()];

    /// <summary>Waiting times around a mean, many short and few long.</summary>
    private double Wait(double mean) => -mean * Math.Log(1 - _random.NextDouble());

    private static TimeSpan Days(double days) => TimeSpan.FromSeconds(Math.Round(days * 86_400));

    private double Spread() => (_random.NextDouble() - 0.5) * 0.8;

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
