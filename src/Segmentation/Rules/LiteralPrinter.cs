using System.Diagnostics;
using System.Globalization;

namespace Segmentation.Rules;

/// <summary>Writes literals and points as the rule language spells them.</summary>
internal static class LiteralPrinter
{
    public static string Print(Literal literal) => literal switch
    {
        NumberLiteral { Currency: null } number => number.Value.ToString(CultureInfo.InvariantCulture),
        NumberLiteral number => FormattableString.Invariant($"{number.Value} {number.Currency}"),
        TextLiteral text => TextLiterals.Quote(text.Value),
        FlagLiteral flag => flag.Value ? "true" : "false",
        DateLiteral date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        InstantLiteral instant => InstantText(instant.Value),
        DurationLiteral duration => duration.Value.ToString(),
        _ => throw new UnreachableException(),
    };

    private static string InstantText(DateTimeOffset instant)
    {
        var precision = instant.Ticks % TimeSpan.TicksPerSecond != 0 ? "HH:mm:ss.FFFFFFF"
            : instant.Second != 0 ? "HH:mm:ss" : "HH:mm";
        var offset = instant.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        return instant.ToString($"yyyy-MM-dd'T'{precision}{offset}", CultureInfo.InvariantCulture);
    }

    public static string Print(GeoPoint point) => $"({Degrees(point.Latitude)}, {Degrees(point.Longitude)})";

    /// <summary>Plain digits without an exponent: the shortest that read back as the same number.</summary>
    public static string Degrees(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('E', StringComparison.Ordinal)
            ? decimal.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(
                CultureInfo.InvariantCulture)
            : shortest;
    }
}
