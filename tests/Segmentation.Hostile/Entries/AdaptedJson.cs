namespace Segmentation.Hostile.Entries;

/// <summary>A published document with the names that this library gives to its members: the attack counts, not the names.</summary>
internal static class AdaptedJson
{
    public static HostileEntry Of(HostileEntry entry) =>
        entry with { Id = entry.Id + "-adapted", Build = () => Adapted(entry.Build()) };

    private static string Adapted(string json)
    {
        var version = json.Contains("\"version\":", StringComparison.Ordinal) ? "" : "\"version\":1,";
        return json.Insert(1, version)
            .Replace("\"attr\"", "\"attribute\"", StringComparison.Ordinal)
            .Replace("\"op\"", "\"operator\"", StringComparison.Ordinal)
            .Replace("\"or\":", "\"any\":", StringComparison.Ordinal)
            .Replace("\"in\",\"value\"", "\"in\",\"values\"", StringComparison.Ordinal);
    }
}
