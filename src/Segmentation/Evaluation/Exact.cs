using System.Numerics;

namespace Segmentation.Evaluation;

/// <summary>A number without rounding: a fraction of two whole numbers.</summary>
/// <remarks>Every finite double and every decimal is one; sums, products and quotients of them stay exact.</remarks>
internal readonly struct Exact : IComparable<Exact>
{
    private static readonly Exact LargestMoney = From(decimal.MaxValue);

    private readonly BigInteger _denominator;

    private Exact(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominator = denominator;
    }

    public static Exact Zero => default;

    public BigInteger Numerator { get; }

    /// <summary>Above zero; the default value is 0 / 1.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    public bool IsZero => Numerator.IsZero;

    /// <summary>Whether an amount of money this large can be held as a decimal.</summary>
    public bool FitsMoney => IsSurelyMoney || (CompareTo(LargestMoney) <= 0 && CompareTo(-LargestMoney) >= 0);

    /// <summary>Below 2 to the 95th, by the lengths alone: long fractions are not multiplied out for it.</summary>
    private bool IsSurelyMoney => Numerator.GetBitLength() - Denominator.GetBitLength() <= 94;

    public static Exact From(long value) => new(value, BigInteger.One);

    public static Exact From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        // The three words are unsigned; a set top bit is a digit, not a sign.
        var magnitude = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return new(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>The value of a finite double, bit for bit.</summary>
    public static Exact From(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xF_FFFF_FFFF_FFFF;
        var magnitude = (BigInteger)(exponent == 0 ? fraction : fraction | (1L << 52));
        var shift = Math.Max(exponent, 1) - 1075;
        var signed = bits < 0 ? -magnitude : magnitude;
        return shift >= 0 ? new(signed << shift, BigInteger.One) : new(signed, BigInteger.One << -shift);
    }

    /// <summary>The decimal number that spells a double shortest: what its author typed.</summary>
    public static Exact FromSpelling(double value) =>
        ExactSpelling.Parse(value.ToString("R", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary><paramref name="whole"/> times a power of ten.</summary>
    public static Exact Scaled(BigInteger whole, int powerOfTen) => powerOfTen >= 0
        ? new(whole * BigInteger.Pow(10, powerOfTen), BigInteger.One)
        : new(whole, BigInteger.Pow(10, -powerOfTen));

    /// <summary>The sum, over the least common denominator, so that long sums stay short numbers.</summary>
    public static Exact operator +(Exact a, Exact b)
    {
        if (a.Denominator == b.Denominator)
        {
            return new(a.Numerator + b.Numerator, a.Denominator);
        }

        var common = BigInteger.GreatestCommonDivisor(a.Denominator, b.Denominator);
        var (forA, forB) = (b.Denominator / common, a.Denominator / common);
        return new((a.Numerator * forA) + (b.Numerator * forB), a.Denominator * forA);
    }

    public static Exact operator -(Exact a, Exact b) => a + -b;

    public static Exact operator -(Exact a) => new(-a.Numerator, a.Denominator);

    public static Exact operator *(Exact a, Exact b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient; the divisor is not zero.</summary>
    public static Exact operator /(Exact a, Exact b) => b.Numerator.Sign < 0
        ? new(-(a.Numerator * b.Denominator), a.Denominator * -b.Numerator)
        : new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public int CompareTo(Exact other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest decimal; an amount as it was read, or a sum of such, comes back exactly.</summary>
    public decimal ToDecimal() => ExactDecimal.From(Numerator, Denominator);

    /// <summary>The nearest double, ties to even; infinite when beyond the range.</summary>
    public double ToDouble()
    {
        if (Numerator.IsZero)
        {
            return 0;
        }

        var magnitude = BigInteger.Abs(Numerator);

        // Scale so that the quotient has 64 or 65 bits; a sticky last bit then decides every rounding rightly.
        var shift = 65 - (int)(magnitude.GetBitLength() - Denominator.GetBitLength());
        var scaled = shift >= 0 ? magnitude << shift : magnitude;
        var divisor = shift >= 0 ? Denominator : Denominator << -shift;
        var quotient = BigInteger.DivRem(scaled, divisor, out var remainder);
        return RoundedDouble.From(Numerator.Sign < 0, quotient, -shift, sticky: !remainder.IsZero);
    }
}
