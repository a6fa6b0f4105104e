using System.Globalization;
using System.Numerics;

namespace Segmentation.Evaluation;

/// <summary>Reads the invariant spelling of a number, with or without an exponent, exactly.</summary>
internal static class ExactSpelling
{
    public static Exact Parse(string text)
    {
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var digits = mark < 0 ? text : text[..mark];
        var exponent = mark < 0 ? 0 : int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        var whole = BigInteger.Parse(
            digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Exact.Scaled(whole, exponent - decimals);
    }
}
