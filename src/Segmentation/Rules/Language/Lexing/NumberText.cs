using System.Globalization;

namespace Segmentation.Rules.Language.Lexing;

/// <summary>
/// Reads numbers: digits with an optional fraction, <c>_</c> between digits, no leading zero, at most 28 significant
/// digits.
/// </summary>
internal static class NumberText
{
    /// <summary>The greatest number of significant digits, and of decimals.</summary>
    public const int MaxDigits = 28;

    /// <summary>Reads a run; full-width digits are digits.</summary>
    /// <param name="run">The run.</param>
    /// <param name="value">The number.</param>
    /// <param name="hasMyriads">Whether <c>万</c> and <c>亿</c> may follow the digits.</param>
    public static bool TryRead(ReadOnlySpan<char> run, out decimal value, bool hasMyriads = false)
    {
        value = 0m;
        if (run.Length > 4 * MaxDigits)
        {
            return false;
        }

        if (hasMyriads && run is [.. var number, '万' or '亿'])
        {
            return TryRead(number, out var count) && TryMultiply(count, run[^1] == '万' ? 10_000m : 100_000_000m, out value);
        }

        Span<char> plain = stackalloc char[run.Length];
        var length = 0;
        for (var i = 0; i < run.Length; i++)
        {
            var c = Marks.Plain(run[i]);
            if (c == '_')
            {
                if (i == 0 || i + 1 == run.Length || !Marks.IsDigit(run[i - 1]) || !Marks.IsDigit(run[i + 1]))
                {
                    return false;
                }
            }
            else
            {
                plain[length++] = c;
            }
        }

        return IsPlainNumber(plain[..length])
            && decimal.TryParse(
                plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The product as a plain number: <c>1.5万</c> is 15000.</summary>
    private static bool TryMultiply(decimal count, decimal factor, out decimal value)
    {
        value = 0m;
        if (count >= decimal.MaxValue / factor)
        {
            return false;
        }

        value = count * factor / 1.0000000000000000000000000000m;
        return TryRead(value.ToString(CultureInfo.InvariantCulture), out _);
    }

    private static bool IsPlainNumber(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? [] : text[(point + 1)..];
        var isSpelledWell = AreDigits(whole) && !whole.IsEmpty && (whole.Length == 1 || whole[0] != '0')
            && (point < 0 || (!fraction.IsEmpty && AreDigits(fraction)));
        return isSpelledWell && fraction.Length <= MaxDigits && Significant(whole, fraction) <= MaxDigits;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int Significant(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction) =>
        whole is "0" ? fraction.TrimStart('0').Length : whole.Length + fraction.Length;
}
