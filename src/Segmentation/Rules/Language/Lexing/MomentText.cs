using System.Buffers;
using System.Globalization;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Lexing;

/// <summary>Reads dates, instants and times of day; their spelling leaves no choice.</summary>
internal static class MomentText
{
    private const int DateLength = 10;
    private const int LongestPlain = 64;

    private static readonly SearchValues<char> ClockCharacters = SearchValues.Create("0123456789:.");

    public static bool TryReadDate(ReadOnlySpan<char> run, out DateOnly date)
    {
        Span<char> plain = stackalloc char[DateLength];
        date = default;
        return run.Length == DateLength
            && DateOnly.TryParseExact(
                Plain(run, plain), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    public static bool TryReadTime(ReadOnlySpan<char> run, out TimeOnly time)
    {
        Span<char> plain = stackalloc char[5];
        time = default;
        return run.Length == 5
            && TimeOnly.TryParseExact(
                Plain(run, plain), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    /// <summary>Reads <c>yyyy-MM-ddTHH:mm[:ss[.f]]</c> followed by <c>Z</c>, an offset or a zone in brackets.</summary>
    /// <remarks>In a zone, a repeated time means the first, a skipped one is shifted forward.</remarks>
    public static bool TryReadInstant(ReadOnlySpan<char> run, ITimeZoneResolver zones, out DateTimeOffset instant)
    {
        instant = default;
        if (run.Length <= DateLength || run[DateLength] != 'T' || !TryReadDate(run[..DateLength], out var date))
        {
            return false;
        }

        var rest = run[(DateLength + 1)..];
        var end = rest.IndexOfAny("Z+-[");
        if (end < 0 || !TryReadClock(rest[..end], out var time))
        {
            return false;
        }

        var zone = rest[end..];
        if (zone[0] == '[')
        {
            return zone[^1] == ']' && TryPlaceInZone(date, time, zone[1..^1].ToString(), zones, out instant);
        }

        return TryReadOffset(zone, out var offset) && TryPlace(date, time, offset, out instant);
    }

    private static bool TryReadClock(ReadOnlySpan<char> clock, out TimeOnly time)
    {
        time = default;
        if (clock.Length > LongestPlain)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[clock.Length];
        var plain = Plain(clock, buffer);
        var format = plain.Length switch
        {
            5 => "HH:mm",
            8 => "HH:mm:ss",
            >= 10 and <= 16 => "HH:mm:ss.FFFFFFF",
            _ => null,
        };
        return format is not null && AreDigitsAndMarks(plain)
            && TimeOnly.TryParseExact(plain, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    private static bool AreDigitsAndMarks(ReadOnlySpan<char> clock) =>
        !clock.ContainsAnyExcept(ClockCharacters) && (clock.Length <= 8 || clock[8] == '.');

    private static bool TryReadOffset(ReadOnlySpan<char> zone, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (zone is "Z")
        {
            return true;
        }

        if (zone.Length != 6 || zone[0] is not ('+' or '-') || !TryReadHours(zone[1..], out offset))
        {
            return false;
        }

        offset = zone[0] == '-' ? -offset : offset;
        return offset.Duration() <= TimeSpan.FromHours(14);
    }

    private static bool TryReadHours(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        var found = TryReadTime(text, out var time);
        offset = time.ToTimeSpan();
        return found;
    }

    private static bool TryPlace(DateOnly date, TimeOnly time, TimeSpan offset, out DateTimeOffset instant)
    {
        var local = date.ToDateTime(time);
        var utc = local.Ticks - offset.Ticks;
        var isInRange = utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks;
        instant = isInRange ? new DateTimeOffset(local, offset) : default;
        return isInRange;
    }

    private static bool TryPlaceInZone(
        DateOnly date, TimeOnly time, string id, ITimeZoneResolver zones, out DateTimeOffset instant)
    {
        instant = default;
        if (!zones.TryFind(id, out var zone) || LocalTimeResolver.Resolve(date, time, zone).Instant is not { } utc)
        {
            return false;
        }

        var offset = zone.GetUtcOffset(utc);
        var isWhole = offset.Ticks % TimeSpan.TicksPerMinute == 0 && offset.Duration() <= TimeSpan.FromHours(14);
        instant = isWhole ? utc.ToOffset(offset) : utc;
        return true;
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> run, Span<char> plain)
    {
        for (var i = 0; i < run.Length; i++)
        {
            plain[i] = Marks.Plain(run[i]);
        }

        return plain[..run.Length];
    }
}
