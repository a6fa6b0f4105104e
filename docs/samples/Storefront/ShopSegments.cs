using Segmentation;

namespace Storefront;

/// <summary>Step 2: say who belongs where. Most segments stand in a file that the shop's people write, some in C#.</summary>
internal static class ShopSegments
{
    /// <summary>The file that is used unless another is named.</summary>
    public const string File = "shop.segments";

    private static readonly GeoPoint[] TastingRooms = [new(31.2304, 121.4737), new(30.2741, 120.1551)];

    /// <summary>
    /// Gets the segments in code: those that the host's own data decide. A rule is data in both forms; it can be combined,
    /// printed, compared and hashed, and a file may refer to segments in code: <c>in segment "near tasting room"</c>.
    /// </summary>
    public static IReadOnlyList<Segment> InCode { get; } =
    [
        new(
            "near tasting room",
            Rule.AnyOf([.. TastingRooms.Select(room => Geography.WithinKilometres(10, room))]),
            "within 10 km of a room where tea is tasted"),
    ];

    /// <summary>
    /// Gets the segments that the shop had before, as strings in Dynamic LINQ over its own members. The names are those of
    /// <see cref="Shopper"/> and <see cref="Order"/>; nothing that the model does not declare can be reached.
    /// </summary>
    public static IReadOnlyList<SegmentText> InDynamicLinq { get; } =
    [
        new("upgrade", "Satisfaction >= 4 and Orders.Count(o => o.Total >= 500 && !o.Returned && o.PlacedAt >= DateTime.Today.AddDays(-180)) >= 2"),
    ];

    /// <summary>Gets what "big spender" would be with half of the sum, for those who bought lately.</summary>
    public static Segment Edit { get; } = new("big spender", Value.Within(Last.Days(365)) >= 5_000m & Recency.Elapsed < Duration.Days(90));
}
