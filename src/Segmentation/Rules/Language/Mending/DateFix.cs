using System.Globalization;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Dates in other notations.</summary>
internal static class DateFix
{
    private const int Longest = 40;
    private const string Separators = "/.-–－年月";

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] FullMonths =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ];

    /// <summary>The date that begins at an index and its length; null when there is none or it is not clear.</summary>
    public static (string Date, int Length)? At(string text, int start)
    {
        var parts = Parts(text, start, out var ends, out var separator);
        if (parts.Count >= 3 && Of(parts[..3], separator) is { } date)
        {
            return (date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ends[2] - start);
        }

        var isOneRun = parts.Count > 0 && parts[0].Length == 8;
        return isOneRun && DateOnly.TryParseExact(
            parts[0], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var run)
            ? (run.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ends[0] - start)
            : null;
    }

    /// <summary>Up to three numbers or names of months, with what stands between the first two.</summary>
    private static List<string> Parts(string text, int start, out List<int> ends, out char separator)
    {
        var parts = new List<string>();
        (ends, separator) = ([], ' ');
        for (var i = start; i < Math.Min(text.Length, start + Longest) && parts.Count < 3;)
        {
            var end = i;
            var isDigit = Marks.IsDigit(text[i]);
            while (end < text.Length && end - start < Longest && (isDigit ? Marks.IsDigit(text[end]) : char.IsAsciiLetter(text[end])))
            {
                end++;
            }

            if (end == i)
            {
                break;
            }

            parts.Add(Spelling.Plain(text.AsSpan(i, end - i)));
            i = SkipSuffix(text, end);
            ends.Add(i);
            separator = parts.Count == 1 && i < text.Length ? text[i] : separator;
            while (i < text.Length && (text[i] is ' ' or ',' || Separators.Contains(text[i])))
            {
                i++;
            }
        }

        return parts;
    }

    /// <summary><c>4th</c>, <c>4日</c>.</summary>
    private static int SkipSuffix(string text, int end)
    {
        var isOrdinal = end + 1 < text.Length && text.AsSpan(end, 2) is "st" or "nd" or "rd" or "th";
        return isOrdinal ? end + 2 : end < text.Length && text[end] is '日' or '号' ? end + 1 : end;
    }

    private static DateOnly? Of(List<string> parts, char separator)
    {
        if (!char.IsAsciiDigit(parts[1][0]) && MonthOf(parts[1]) is { } second)
        {
            return Date(parts[2], second, parts[0]) ?? Date(parts[0], second, parts[2]);
        }

        if (!char.IsAsciiDigit(parts[0][0]) && MonthOf(parts[0]) is { } first)
        {
            return Date(parts[2], first, parts[1]);
        }

        if (parts[0].Length == 4)
        {
            return Date(parts[0], MonthOf(parts[1]), parts[2]);
        }

        var dayFirst = Date(parts[2], MonthOf(parts[1]), parts[0]);
        var monthFirst = Date(parts[2], MonthOf(parts[0]), parts[1]);
        return separator == '.' || monthFirst is null || dayFirst == monthFirst ? dayFirst
            : dayFirst is null ? monthFirst
            : null;
    }

    private static int? MonthOf(string part)
    {
        if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        var index = Array.IndexOf(FullMonths, part);
        index = index < 0 && part.Length is 3 or 4 ? Array.IndexOf(Months, part[..3]) : index;
        return index < 0 ? null : index + 1;
    }

    private static DateOnly? Date(string year, int? month, string day) =>
        year.Length == 4 && month is { } m
        && MomentText.TryReadDate(FormattableString.Invariant($"{year}-{m:00}-{day.PadLeft(2, '0')}"), out var date)
            ? date
            : null;
}
