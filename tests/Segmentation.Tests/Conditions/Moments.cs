using System.Globalization;

namespace Segmentation.Tests.Conditions;

/// <summary>Dates and instants of the cases, from text.</summary>
internal static class Moments
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public static DateOnly On(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant; without an offset it is on the clock of Shanghai, eight hours ahead of UTC all year.</summary>
    public static DateTimeOffset At(string instant)
    {
        var hasOffset = instant.EndsWith('Z') || instant.LastIndexOfAny(['+', '-']) > instant.IndexOf('T', StringComparison.Ordinal);
        return hasOffset
            ? DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)
            : new DateTimeOffset(DateTime.Parse(instant, CultureInfo.InvariantCulture), Shanghai);
    }

    public static TimeOnly Clock(string time) => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);
}
