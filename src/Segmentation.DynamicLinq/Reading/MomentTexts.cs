using System.Globalization;
using System.Text.RegularExpressions;
using Segmentation.Diagnostics;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>Reads the one spelling of dates and instants; nothing is guessed.</summary>
internal static partial class MomentTexts
{
    private static readonly string[] Formats =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd' 'HH:mm", "yyyy-MM-dd' 'HH:mm:ss"];

    /// <summary>A date, a clock reading, or an instant when it says how far the clock is from UTC.</summary>
    /// <exception cref="Refusal">It is none.</exception>
    public static LinqMoment Read(string text, TextSpan span)
    {
        var parts = Offset().Match(text);
        var offset = parts.Groups["zone"].Value;
        var isRead = DateTime.TryParseExact(
            parts.Groups["clock"].Value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var reading);
        if (!isRead || text.Length > 40)
        {
            throw new Refusal(
                IssueCodes.InvalidDate, span, "the text is not a date or an instant", "Write \"2026-03-05\" or \"2026-03-05T10:00:00Z\".");
        }

        return new LinqMoment(MomentAnchor.Fixed)
        {
            Reading = reading,
            Offset = offset.Length == 0 ? null
                : offset == "Z" ? TimeSpan.Zero
                : TimeSpan.ParseExact(offset.AsSpan(1), "hh\\:mm", CultureInfo.InvariantCulture) * (offset[0] == '-' ? -1 : 1),
        };
    }

    [GeneratedRegex(@"^(?<clock>[0-9T: -]{10,19})(?<zone>Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Offset();
}
