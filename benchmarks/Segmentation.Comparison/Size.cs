using System.Globalization;

namespace Segmentation.Comparison;

/// <summary>Numbers of customers as people write them: 20000, 100k, 1M.</summary>
internal static class Size
{
    /// <exception cref="FormatException">It is no such number.</exception>
    public static int Parse(string text) => text[^1] switch
    {
        'k' => 1_000 * Number(text[..^1]),
        'M' => 1_000_000 * Number(text[..^1]),
        _ => Number(text),
    };

    public static string Write(int customers) => customers switch
    {
        >= 1_000_000 when customers % 1_000_000 == 0 => string.Create(CultureInfo.InvariantCulture, $"{customers / 1_000_000}M"),
        >= 1_000 when customers % 1_000 == 0 => string.Create(CultureInfo.InvariantCulture, $"{customers / 1_000}k"),
        _ => customers.ToString(CultureInfo.InvariantCulture),
    };

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
