using System.Globalization;
using Segmentation.Customers;

namespace Segmentation.Rules.Authoring;

/// <summary>Doubles as literals.</summary>
internal static class NumberLiterals
{
    /// <summary>The decimal that spells the double shortest.</summary>
    public static decimal FromDouble(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var fits = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return fits && NearestDouble.Of(number) == value
            ? number
            : throw new ArgumentOutOfRangeException(
                nameof(value), "A number in a rule is finite and has at most 28 digits.");
    }
}
