using System.Numerics;

namespace Segmentation.Evaluation;

/// <summary>Rounds a long binary number to the nearest double, ties to even, subnormal numbers included.</summary>
internal static class RoundedDouble
{
    private const int Precision = 53;
    private const int LeastExponent = -1074;
    private const int GreatestExponent = 971;

    /// <summary>The double nearest to ±<paramref name="bits"/> × 2^<paramref name="exponent"/>.</summary>
    /// <param name="isNegative">The sign.</param>
    /// <param name="bits">More than 54 bits.</param>
    /// <param name="exponent">The power of two of the last bit.</param>
    /// <param name="sticky">Whether something nonzero lies below the last bit.</param>
    public static double From(bool isNegative, BigInteger bits, int exponent, bool sticky)
    {
        var drop = Math.Max((int)bits.GetBitLength() - Precision, LeastExponent - exponent);
        var kept = bits >> drop;
        var lost = bits - (kept << drop);
        var half = BigInteger.One << (drop - 1);
        var order = lost.CompareTo(half);
        if (order > 0 || (order == 0 && (sticky || !kept.IsEven)))
        {
            kept += BigInteger.One;
        }

        var power = exponent + drop;
        if (kept.GetBitLength() > Precision)
        {
            kept >>= 1;
            power++;
        }

        var magnitude = power > GreatestExponent ? double.PositiveInfinity : Math.ScaleB((double)(ulong)kept, power);
        return isNegative ? -magnitude : magnitude;
    }
}
