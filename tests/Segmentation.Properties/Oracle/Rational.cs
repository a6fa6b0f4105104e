using System.Numerics;

namespace Segmentation.Properties.Oracle;

/// <summary>An exact fraction; the denominator is positive, the fraction need not be in lowest terms.</summary>
internal readonly record struct Rational(BigInteger Numerator, BigInteger Denominator) : IComparable<Rational>
{
    public static Rational Zero => new(0, 1);

    public bool IsZero => Numerator.IsZero;

    public static Rational Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    public static Rational Of(double value)
    {
        if (value == Math.Floor(value) && Math.Abs(value) < 1e15)
        {
            return new((long)value, 1);
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xF_FFFF_FFFF_FFFF;
        var whole = exponent == 0 ? mantissa : mantissa | (1L << 52);
        var power = (exponent == 0 ? 1 : exponent) - 1075;
        var signed = bits < 0 ? -(BigInteger)whole : whole;
        return power >= 0 ? new(signed << power, 1) : new(signed, BigInteger.One << -power);
    }

    public int CompareTo(Rational other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest double, ties to even; an infinity when it is too large.</summary>
    public double ToDouble()
    {
        if (Numerator.IsZero)
        {
            return 0;
        }

        // 66 or more significant bits of the quotient, the last one sticky; the double is found by neighbours.
        var guess = Guess();
        if (double.IsInfinity(guess))
        {
            return guess;
        }

        var best = guess;
        foreach (var candidate in (double[])[Math.BitDecrement(guess), Math.BitIncrement(guess)])
        {
            best = Nearer(best, candidate);
        }

        return best;
    }

    public static Rational operator +(Rational a, Rational b) => a.Denominator == b.Denominator
        ? new(a.Numerator + b.Numerator, a.Denominator)
        : new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator *(Rational a, Rational b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => b.Numerator.Sign >= 0
        ? new(a.Numerator * b.Denominator, a.Denominator * b.Numerator)
        : new(-a.Numerator * b.Denominator, a.Denominator * -b.Numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <summary>A double within one unit in the last place.</summary>
    private double Guess()
    {
        var shift = (int)(Denominator.GetBitLength() - Numerator.GetBitLength()) + 64;
        var quotient = shift >= 0 ? (Numerator << shift) / Denominator : Numerator / (Denominator << -shift);
        return Math.ScaleB((double)quotient, -shift);
    }

    private double Nearer(double a, double b)
    {
        if (double.IsInfinity(b))
        {
            return a;
        }

        var (errorA, errorB) = (Abs(Of(a) - this), Abs(Of(b) - this));
        var order = errorA.CompareTo(errorB);
        var isEven = (BitConverter.DoubleToInt64Bits(a) & 1) == 0;
        return order < 0 || (order == 0 && isEven) ? a : b;
    }

    private static Rational Abs(Rational value) => new(BigInteger.Abs(value.Numerator), value.Denominator);
}
