using FsCheck;
using FsCheck.Fluent;
using Segmentation.Properties.Oracle;
using Segmentation.Properties.People;

namespace Segmentation.Properties.Generators;

/// <summary>People with unknown values everywhere and instants where clocks, days and months turn.</summary>
internal static class PersonGenerator
{
    public static readonly string?[] Zones =
    [
        "Asia/Shanghai", "America/New_York", "Europe/London", "Pacific/Apia", "Australia/Lord_Howe", "America/St_Johns",
        "America/Santiago", "Africa/Casablanca", "UTC", "Asia/Kolkata", "Nowhere/Land", null,
    ];

    public static Gen<Person> People(DateOnly centre) =>
        from zone in Gen.Elements(Zones)
        let at = InstantsNear(centre, OracleZoneOf(zone))
        from id in Gen.Choose(1, 100_000)
        from plain in Plain(new Person { Id = "p" + id, Zone = zone })
        from dated in Dated(plain, centre, at)
        from placed in Placed(dated)
        from orders in Orders(centre, at)
        from visits in Visits(at)
        select placed with { Orders = orders, Visits = visits };

    /// <summary>Instants on, just before and just after the starts of days, and within days.</summary>
    public static Gen<DateTimeOffset> InstantsNear(DateOnly centre, OracleZone zone) =>
        from date in Values.DatesNear(centre)
        from nudge in Gen.Frequency(
            (2, Gen.Constant(0L)),
            (2, Gen.Elements(-1L, 1L, -TimeSpan.TicksPerSecond, TimeSpan.TicksPerHour, -TimeSpan.TicksPerHour)),
            (3, Gen.Elements(2, 5, 10, 18, 23).Select(hours => hours * TimeSpan.TicksPerHour)),
            (3, Gen.Choose(0, 86_399).Select(seconds => seconds * TimeSpan.TicksPerSecond)))
        select new DateTimeOffset(zone.StartOfDay(date.DayNumber) + nudge, TimeSpan.Zero);

    public static OracleZone OracleZoneOf(string? id) =>
        OracleZones.Of(id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : "UTC");

    private static Gen<double?> Number => Gen.Frequency(
        (2, Gen.Constant<double?>(null)),
        (6, Gen.Choose(-1, 6).Select(n => (double?)n)),
        (3, Gen.Elements<double?>(0.1, 0.3, 0.5, 2.5, 1.1, -0.0, 1d / 3, 1.1d + 2.2d)),
        (1, Gen.Elements<double?>(double.NaN, double.PositiveInfinity, 1e300, -1e300, 5e-324)));

    private static Gen<decimal?> Amount => Gen.Frequency(
        (2, Gen.Constant<decimal?>(null)),
        (9, Values.Amounts.Select(amount => (decimal?)amount)),
        (1, Gen.Elements<decimal?>(1.00001m, 1_000_000_000_000_000m, 922_337_203_685_477m, 10.00m, 0.3m)));

    private static Gen<string?> Text(string[] values) => Gen.Elements<string?>([null, .. values]);

    private static Gen<IReadOnlyList<string?>?> Set(string[] values) =>
        from known in Gen.Choose(0, 4)
        from members in Gen.SubListOf(values)
        select known == 0 ? null : (IReadOnlyList<string?>?)[.. members, .. (known == 1 ? (string?[])[null] : [])];

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (5, gen.Select(value => (T?)value)));

    private static Gen<bool?> Flag => Gen.Elements<bool?>(true, false, null);

    private static Gen<Person> Plain(Person person) =>
        from score in Number
        from level in Number
        from spend in Amount
        from limit in Amount
        from name in Text(Values.Texts)
        from nick in Text(Values.Texts)
        from vip in Flag
        from open in Flag
        from tags in Set(Values.Texts)
        from interests in Set(Values.Interests)
        select person with
        {
            Score = score,
            Level = level,
            Spend = spend,
            Limit = limit,
            Name = name,
            Nick = nick,
            Vip = vip,
            Open = open,
            Tags = tags,
            Interests = interests,
        };

    private static Gen<Person> Dated(Person person, DateOnly centre, Gen<DateTimeOffset> at) =>
        from signed in Maybe(Gen.Frequency((3, Values.DatesNear(centre)), (1, Anniversaries(centre))))
        from ends in Maybe(Values.DatesNear(centre))
        from birthday in Maybe(Gen.Frequency((1, Values.DatesNear(centre)), (4, Anniversaries(centre))))
        from instants in Maybe(at).Three()
        select person with
        {
            Signed = signed,
            Ends = ends,
            Birthday = birthday,
            Seen = instants.Item1,
            Updated = instants.Item2,
            Since = instants.Item3,
        };

    /// <summary>Dates some years ago near the same day of the year, and leap days.</summary>
    private static Gen<DateOnly> Anniversaries(DateOnly centre) => Gen.Frequency(
        (3, Gen.Choose(1, 90).SelectMany(years => Values.DatesNear(centre).Select(date => date.AddYears(-years)))),
        (1, Gen.Elements(new DateOnly(2000, 2, 29), new DateOnly(1988, 2, 29), new DateOnly(2001, 5, 23), new DateOnly(1990, 1, 26))));

    private static Gen<Person> Placed(Person person) =>
        from country in Text(["CN", "FR", ""])
        from region in Text(["East", "West"])
        from city in Text(Values.Cities)
        from point in Values.Points
        from kind in Gen.Choose(0, 6)
        select person with
        {
            Country = country,
            Region = region,
            City = city,
            Latitude = kind switch { 0 => null, 1 => double.NaN, 2 => 91, _ => point.Latitude },
            Longitude = kind switch { 3 => null, 4 => -180.5, _ => point.Longitude },
        };

    private static Gen<IReadOnlyList<Order?>?> Orders(DateOnly centre, Gen<DateTimeOffset> at) =>
        from count in Gen.Elements(0, 1, 2, 3, 4, 6, 9)
        from orders in Order(centre, at).ArrayOf(count)
        from mishap in Gen.Choose(0, 40)
        let unique = orders.Select((order, i) => order with { Id = "o" + (i * 7 % 10) }).ToArray()
        from shuffled in Gen.Shuffle(unique)
        select Mishaps.Of(shuffled, mishap, order => order with { At = null }, order => order with { Amount = 77m });

    private static Gen<Order> Order(DateOnly centre, Gen<DateTimeOffset> at) =>
        from placed in at
        from amount in Amount
        from category in Text(Values.Interests)
        from qty in Number
        from paid in Flag
        from due in Maybe(Values.DatesNear(centre))
        from shipped in Maybe(at)
        select new Order { At = placed, Amount = amount, Category = category, Qty = qty, Paid = paid, Due = due, Shipped = shipped };

    private static Gen<IReadOnlyList<Visit?>?> Visits(Gen<DateTimeOffset> at) =>
        from count in Gen.Elements(0, 1, 2, 4)
        from instants in at.ArrayOf(count)
        from pages in Text(Values.Texts).ArrayOf(count)
        from mishap in Gen.Choose(0, 40)
        let visits = instants.Select((instant, i) => new Visit { Id = "v" + i, At = instant, Page = pages[i] }).ToArray()
        select Mishaps.Of(visits, mishap, visit => visit with { At = null }, visit => visit with { Page = "other" });
}
