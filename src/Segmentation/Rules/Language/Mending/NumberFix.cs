using System.Globalization;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>What somebody who wrote a number in another notation most likely meant.</summary>
internal static class NumberFix
{
    private const int Longest = 40;

    /// <summary>Chinese words for what is counted, and for money; a rule has the number alone.</summary>
    private static readonly string[] Measures =
        ["元", "块", "块钱", "圆", "岁", "周岁", "次", "回", "笔", "单", "件", "个", "人", "位", "家", "种"];

    /// <summary>The number in the notation of the language, or null when it is not clear.</summary>
    public static string? For(ReadOnlySpan<char> run)
    {
        if (run.Length > Longest)
        {
            return null;
        }

        var plain = string.Concat(run.ToString().Select(Marks.Plain));
        var letters = plain.TrimStart("0123456789.,_".ToCharArray());
        var digits = plain[..^letters.Length];
        var number = Normal(digits);
        letters = WithoutMeasure(letters);
        if (number is null)
        {
            return null;
        }

        return letters switch
        {
            "" or "m" or "M" or "d" or "f" => number,
            "k" or "K" or "千" => Times(number, 1_000m),
            "万" => Times(number, 10_000m),
            "亿" => Times(number, 100_000_000m),
            _ when letters[0] is 'e' or 'E' => Power(number, letters[1..]),
            _ when Keywords.Find(letters).Unit() is not null => $"{number} {letters}",
            _ => null,
        };
    }

    private static string WithoutMeasure(string letters)
    {
        var measure = Array.Find(Measures, letters.EndsWith);
        return measure is null ? letters : letters[..^measure.Length];
    }

    /// <summary>Thousands marks out, a decimal comma to a point, leading zeros off.</summary>
    private static string? Normal(string digits)
    {
        var text = digits.Replace("_", "", StringComparison.Ordinal);
        var comma = text.LastIndexOf(',');
        var point = text.LastIndexOf('.');
        var isDecimalComma = comma > point && point >= 0;
        text = isDecimalComma
            ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : text.Replace(",", "", StringComparison.Ordinal);
        text = text.TrimEnd('.').TrimStart('0');
        text = text is "" || text[0] == '.' ? "0" + text : text;
        return NumberText.TryRead(text, out _) ? text : null;
    }

    private static string? Times(string number, decimal factor)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        return value > 1_000_000_000_000m
            ? null
            : (value * factor / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
    }

    private static string? Power(string number, string exponent) =>
        int.TryParse(exponent, NumberStyles.None, CultureInfo.InvariantCulture, out var power) && power <= 12
            ? Times(number, (decimal)Math.Pow(10, power))
            : null;
}
