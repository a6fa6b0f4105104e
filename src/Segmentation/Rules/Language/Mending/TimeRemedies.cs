using System.Globalization;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against times of day and weekdays in other notations.</summary>
internal static class TimeRemedies
{
    private static readonly string[] Weekdays =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static IEnumerable<TextFix> For(Mishap mishap)
    {
        var condition = mishap[mishap.Setting.Condition];
        return condition.Is(Keyword.Time) ? OfClock(mishap)
            : condition.Is(Keyword.Weekday) ? OfWeekday(mishap)
            : [];
    }

    private static IEnumerable<TextFix> OfClock(Mishap mishap)
    {
        var token = mishap[mishap.At].Kind;
        if (token is TokenKind.Number or TokenKind.InvalidNumber or TokenKind.Time or TokenKind.InvalidTime
            && Clock(mishap.Word(mishap.At)) is { } time)
        {
            yield return mishap.Replace(mishap.At, mishap.At, time);
        }

        var isRange = mishap[mishap.At].Is(Keyword.Between) && mishap[mishap.At + 2].Is(Keyword.And);
        if (isRange)
        {
            yield return mishap.Replace(mishap.At, mishap.At + 2, $"from {mishap.TextOf(mishap.At + 1)} to");
        }
    }

    private static string? Clock(string said)
    {
        var isAfternoon = said.EndsWith("pm", StringComparison.Ordinal);
        var isMorning = said.EndsWith("am", StringComparison.Ordinal);
        var parts = (isAfternoon || isMorning ? said[..^2] : said).TrimEnd('h').Split(':', '.');
        var hasHour = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour);
        var minute = 0;
        if (!hasHour || parts.Length > 3 || (parts.Length > 1
            && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out minute)))
        {
            return null;
        }

        hour = hour == 24 ? 0 : isAfternoon && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour;
        return hour < 24 && minute < 60 ? FormattableString.Invariant($"{hour:00}:{minute:00}") : null;
    }

    private static IEnumerable<TextFix> OfWeekday(Mishap mishap)
    {
        var said = mishap.TextOf(mishap.At);
        said = mishap[mishap.At].Is(TokenKind.Text) ? said[1..^1].Trim() : said;
        var day = said.Length > 1 ? Array.Find(Weekdays, name => name.StartsWith(said, StringComparison.OrdinalIgnoreCase))
            : null;
        day ??= Spelling.Near(said, Weekdays).FirstOrDefault().Word;
        if (day is not null)
        {
            yield return mishap.Replace(mishap.At, mishap.At, day);
        }

        if (said.StartsWith("weekend", StringComparison.OrdinalIgnoreCase) && mishap[mishap.At - 1].Is(Keyword.Is))
        {
            yield return mishap.Replace(mishap.At - 1, mishap.At, "in (saturday, sunday)");
        }
    }
}
