using Segmentation;

namespace Storefront;

/// <summary>Where the generated shoppers live.</summary>
internal sealed record City(
    string Country, string Province, string Name, double Latitude, double Longitude, string TimeZoneId, int Weight)
{
    public static IReadOnlyList<City> All { get; } =
    [
        new("中国", "上海", "上海", 31.2304, 121.4737, "Asia/Shanghai", 14),
        new("中国", "北京", "北京", 39.9042, 116.4074, "Asia/Shanghai", 12),
        new("中国", "广东", "广州", 23.1291, 113.2644, "Asia/Shanghai", 9),
        new("中国", "广东", "深圳", 22.5431, 114.0579, "Asia/Shanghai", 10),
        new("中国", "浙江", "杭州", 30.2741, 120.1551, "Asia/Shanghai", 8),
        new("中国", "江苏", "苏州", 31.2989, 120.5853, "Asia/Shanghai", 6),
        new("中国", "四川", "成都", 30.5728, 104.0668, "Asia/Shanghai", 8),
        new("中国", "湖北", "武汉", 30.5928, 114.3055, "Asia/Shanghai", 5),
        new("中国", "新疆", "乌鲁木齐", 43.8256, 87.6168, "Asia/Urumqi", 2),
        new("新加坡", "新加坡", "新加坡", 1.3521, 103.8198, "Asia/Singapore", 3),
        new("United Kingdom", "England", "London", 51.5074, -0.1278, "Europe/London", 4),
        new("Germany", "Berlin", "Berlin", 52.5200, 13.4050, "Europe/Berlin", 3),
        new("United States", "New York", "New York", 40.7128, -74.0060, "America/New_York", 4),
    ];

    /// <summary>Which city lies where, for the model.</summary>
    public static PlaceHierarchy Hierarchy { get; } =
        All.Aggregate(PlaceHierarchy.Empty, (places, city) => places.With(city.Country, city.Province, city.Name));
}
