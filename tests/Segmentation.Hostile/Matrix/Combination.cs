using System.Collections.Immutable;

namespace Segmentation.Hostile.Matrix;

/// <summary>A culture and a machine zone in which the same must be answered.</summary>
/// <param name="Culture">The name of the culture.</param>
/// <param name="Zone">The zone of the machine.</param>
/// <param name="Turn">Which of all this is; each takes the inputs in another order.</param>
internal sealed record Combination(string Culture, string Zone, int Turn)
{
    private static readonly string[] Cultures = ["en-US", "de-DE", "tr-TR", "sv-SE", "zh-CN"];
    private static readonly string[] Zones = ["UTC", "Asia/Shanghai", "America/New_York"];

    /// <summary>Gets every combination.</summary>
    public static ImmutableArray<Combination> All { get; } =
    [
        .. from culture in Cultures.Index()
           from zone in Zones.Index()
           select new Combination(culture.Item, zone.Item, (culture.Index * Zones.Length) + zone.Index),
    ];

    /// <summary>The order in which this one takes so many inputs: what came before must not matter.</summary>
    public IEnumerable<int> Order(int count)
    {
        var from = (int)((long)count * Turn / All.Length);
        var indexes = Enumerable.Range(0, count).Select(i => (i + from) % Math.Max(count, 1));
        return Turn % 2 == 0 ? indexes : indexes.Reverse();
    }
}
