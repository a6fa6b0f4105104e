using FsCheck;
using FsCheck.Fluent;

namespace Segmentation.Properties.Generators;

/// <summary>Values that rules and people share, so that comparisons often meet their bounds.</summary>
internal static class Values
{
    /// <summary>The middle of each world: days on which clocks, months and years turn.</summary>
    public static readonly DateOnly[] Centres =
    [
        new(2024, 2, 29), new(2024, 3, 1), new(2023, 2, 28), new(2023, 12, 31), new(2024, 1, 1), new(2024, 3, 31),
        new(2024, 3, 10), new(2024, 11, 3), new(2024, 10, 27), new(2011, 12, 30), new(2024, 4, 7), new(2024, 10, 6),
        new(2024, 9, 8), new(2024, 4, 14), new(2009, 11, 1), new(2024, 5, 31), new(2025, 1, 29), new(2028, 2, 29),
    ];

    public static readonly string[] Texts = ["", "tea", "Tea", "coffee", "ß", "ıI", "a\"b\\", "北京", "tea "];

    public static readonly string[] Interests = ["tea", "coffee", "travel"];

    public static readonly string[] Cities = ["Shanghai", "shanghai", "Paris", "paris", "", "上海"];

    public static Gen<decimal> Numbers { get; } = Gen.Frequency(
        (8, Gen.Choose(-1, 6).Select(n => (decimal)n)),
        (3, Gen.Elements(0.1m, 0.30m, 0.5m, 2.5m, 1.1m, 33m, 0.3333333333333333m, 0.6666666666666666m)),
        (1, Gen.Elements(123456789012345678.1234567m, 0.1234567890123456789m, 1000000m)));

    public static Gen<decimal> Amounts { get; } = Gen.Frequency(
        (6, Gen.Elements(0m, 10m, 20m, 100m, -5m)), (4, Gen.Elements(0.1m, 0.2m, 0.30m, 19.99m, -19.99m, 39.98m, 6.6667m)));

    /// <summary>Points that are no corner and on no edge.</summary>
    public static Gen<GeoPoint> Points { get; } = Gen.Elements(
        new GeoPoint(31.23, 121.47), new GeoPoint(30.27, 120.15), new GeoPoint(48.85, 2.35), new GeoPoint(-36.84, 174.76));

    public static Gen<DateOnly> DatesNear(DateOnly centre) => Gen.Frequency(
        (6, Gen.Choose(-40, 10)), (3, Gen.Elements(0, -1, 1, -7, -28, -30, -31, -90, -365, -366)), (2, Gen.Choose(-1_000, 400)))
        .Select(centre.AddDays);
}
