using Segmentation.Time;

namespace Segmentation.Tests.Time;

/// <summary>Zones with awkward histories, and the slow reading of their clocks.</summary>
internal static class Zones
{
    public static readonly string[] Awkward =
    [
        "Etc/UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia", "America/Santiago", "Australia/Lord_Howe",
        "America/St_Johns", "Africa/Casablanca", "Europe/Dublin", "Africa/Cairo", "Asia/Amman", "Antarctica/Troll",
    ];

    public static TimeZoneInfo Find(string id) =>
        SystemTimeZones.Instance.TryFind(id, out var zone) ? zone : throw new InvalidOperationException(id);

    public static DateTime WallClockAt(TimeZoneInfo zone, DateTime utc) => utc + zone.GetUtcOffset(utc);

    public static DateTime Utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0) =>
        new(year, month, day, hour, minute, second, DateTimeKind.Utc);

    public static Instant At(int year, int month, int day, int hour = 0, int minute = 0, int second = 0) =>
        new(Utc(year, month, day, hour, minute, second).Ticks);
}
