using System.Numerics;
using Segmentation.Customers;

namespace Segmentation.Evaluation.Compiling;

/// <summary>Values as whole keys in the same order, so that one kind of table serves them all.</summary>
internal static class Keys
{
    private static readonly Int128 Most = Int128.MaxValue >> 1;

    /// <summary>The key of a finite double: neighbouring doubles have neighbouring keys.</summary>
    public static long Of(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number == 0 ? 0 : number);
        return bits ^ ((bits >> 63) & long.MaxValue);
    }

    /// <summary>The double of a key.</summary>
    public static double ToDouble(long key) => BitConverter.Int64BitsToDouble(key ^ ((key >> 63) & long.MaxValue));

    /// <summary>A literal beside numbers: the nearest double.</summary>
    public static KeyRange OfNumber(decimal literal) => KeyRange.Exactly(Of(NearestDouble.Of(literal)));

    /// <summary>A literal beside whole numbers, which it may lie between; it counts as the nearest double there too.</summary>
    public static KeyRange OfWhole(decimal literal)
    {
        var exact = Exact.From(NearestDouble.Of(literal));
        return OfFraction(exact.Numerator, exact.Denominator);
    }

    /// <summary>A literal beside amounts that are held with some decimals; more decimals than those lie between.</summary>
    public static KeyRange OfMoney(decimal literal, int scale)
    {
        var exact = Exact.From(literal);
        return OfFraction(exact.Numerator * BigInteger.Pow(10, scale), exact.Denominator);
    }

    /// <summary>A quotient of days and gaps: twice the whole days, and one more when there is a rest.</summary>
    public static long OfGap(long days, long gaps) => (2 * (days / gaps)) + (days % gaps == 0 ? 0 : 1);

    /// <summary>Whole days beside average gaps.</summary>
    public static KeyRange OfGapLiteral(long days) => KeyRange.Exactly(2 * days);

    private static KeyRange OfFraction(BigInteger numerator, BigInteger denominator)
    {
        var floor = BigInteger.DivRem(numerator, denominator, out var rest);
        if (rest.Sign < 0)
        {
            floor -= 1;
        }

        return new KeyRange(Clamp(rest.IsZero ? floor : floor + 1), Clamp(floor + 1));
    }

    private static Int128 Clamp(BigInteger key) => key > Most ? Most : key < -Most ? -Most : (Int128)key;
}
