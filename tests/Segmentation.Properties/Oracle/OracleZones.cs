using System.Collections.Concurrent;

namespace Segmentation.Properties.Oracle;

/// <summary>Each zone once, since finding the starts of its days is slow.</summary>
internal static class OracleZones
{
    private static readonly ConcurrentDictionary<string, OracleZone> All = new();

    public static OracleZone Of(string id) =>
        All.GetOrAdd(id, each => new OracleZone(TimeZoneInfo.FindSystemTimeZoneById(each)));
}
