using System.Globalization;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Files;

/// <summary>Finds the date that was meant by another spelling.</summary>
internal static class DateFix
{
    private const int Longest = 40;

    /// <summary>
    /// The date as <c>2026-03-04</c>: from year, month and day in that order, such as <c>2026/3/4</c> and
    /// <c>2026年3月4日</c>, or from <c>4.3.2026</c>; null where the order is anybody's guess.
    /// </summary>
    public static string? For(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var numbers = new List<int>();
        var isInNumber = false;
        foreach (var c in text)
        {
            var digit = Marks.Plain(c) - '0';
            if (!Marks.IsDigit(c))
            {
                isInNumber = false;
                continue;
            }

            if (!isInNumber)
            {
                numbers.Add(0);
            }

            isInNumber = true;
            numbers[^1] = Math.Min((numbers[^1] * 10) + digit, 10_000);
        }

        return numbers switch
        {
            [>= 1000 and var year, var month, var day] => Spelt(year, month, day),
            [var day, var month, >= 1000 and var year] when text.Contains('.') => Spelt(year, month, day),
            _ => null,
        };
    }

    private static string? Spelt(int year, int month, int day) =>
        year <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
