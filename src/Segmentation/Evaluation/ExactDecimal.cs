using System.Numerics;

namespace Segmentation.Evaluation;

/// <summary>Fractions as decimals.</summary>
internal static class ExactDecimal
{
    private const int MaxScale = 28;

    private static readonly BigInteger Largest = new(decimal.MaxValue);

    /// <summary>The decimal with the fewest decimals that equals the fraction, else the nearest one, ties to even.</summary>
    /// <param name="numerator">With <paramref name="denominator"/>, at most the largest decimal in size.</param>
    /// <param name="denominator">Above zero.</param>
    public static decimal From(BigInteger numerator, BigInteger denominator)
    {
        var nearest = 0m;
        for (var scale = 0; scale <= MaxScale; scale++)
        {
            var scaled = numerator * BigInteger.Pow(10, scale);
            var quotient = Rounded(scaled, denominator);
            if (BigInteger.Abs(quotient) > Largest)
            {
                break;
            }

            nearest = Create(quotient, scale);
            if (quotient * denominator == scaled)
            {
                break;
            }
        }

        return nearest;
    }

    private static BigInteger Rounded(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        var order = (BigInteger.Abs(remainder) * 2).CompareTo(denominator);
        var away = order > 0 || (order == 0 && !quotient.IsEven);
        return away ? quotient + numerator.Sign : quotient;
    }

    private static decimal Create(BigInteger unscaled, int scale)
    {
        var magnitude = BigInteger.Abs(unscaled);
        var word = (BigInteger)uint.MaxValue;
        return new decimal(
            unchecked((int)(uint)(magnitude & word)),
            unchecked((int)(uint)((magnitude >> 32) & word)),
            unchecked((int)(uint)(magnitude >> 64)),
            unscaled.Sign < 0,
            (byte)scale);
    }
}
