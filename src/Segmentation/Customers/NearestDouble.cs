using System.Globalization;

namespace Segmentation.Customers;

/// <summary>Decimals as doubles and back, by their spelling: the conversions of the run time round twice.</summary>
internal static class NearestDouble
{
    /// <summary>The double nearest to a decimal.</summary>
    public static double Of(decimal value)
    {
        Span<char> text = stackalloc char[40];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
