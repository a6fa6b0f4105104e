namespace Segmentation.Customers;

/// <summary>Amounts of money as 64-bit integers of a declared scale.</summary>
internal static class MoneyScale
{
    public const int Default = 4;
    public const int Max = 18;

    private static readonly long[] Powers = CreatePowers();

    /// <summary>Whether the amount has at most <paramref name="scale"/> decimals and fits 64 bits.</summary>
    public static bool Fits(decimal amount, int scale) => TryScale(amount, scale, out _);

    /// <summary>The amount times ten to the <paramref name="scale"/>, exactly; false when it does not fit.</summary>
    public static bool TryScale(decimal amount, int scale, out long scaled)
    {
        Span<int> words = stackalloc int[4];
        decimal.GetBits(amount, words);
        if (words[2] == 0 && amount.Scale <= scale)
        {
            // The usual case, in 64 bits.
            var few = unchecked(((ulong)(uint)words[1] << 32) | (uint)words[0]);
            var isSmall = Math.BigMul(few, (ulong)Powers[scale - amount.Scale], out var low) == 0 && low <= long.MaxValue;
            scaled = !isSmall ? 0 : words[3] < 0 ? -(long)low : (long)low;
            return isSmall;
        }

        var digits = unchecked(((UInt128)(uint)words[2] << 64) | ((ulong)(uint)words[1] << 32) | (uint)words[0]);
        for (var decimals = (int)amount.Scale; decimals > scale; decimals--)
        {
            var (shorter, rest) = UInt128.DivRem(digits, 10);
            if (rest != 0)
            {
                scaled = 0;
                return false;
            }

            digits = shorter;
        }

        var product = digits > long.MaxValue ? digits : digits * (ulong)Powers[Math.Max(0, scale - amount.Scale)];
        var fits = product <= long.MaxValue;
        scaled = !fits ? 0 : words[3] < 0 ? -(long)product : (long)product;
        return fits;
    }

    /// <summary>The amount that so many units of the <paramref name="scale"/> are.</summary>
    public static decimal ToDecimal(long scaled, int scale)
    {
        var digits = scaled < 0 ? unchecked((ulong)-scaled) : (ulong)scaled;
        return new decimal(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, scaled < 0, (byte)scale);
    }

    /// <summary>Ten to a power from 0 to <see cref="Max"/>.</summary>
    public static long PowerOfTen(int exponent) => Powers[exponent];

    private static long[] CreatePowers()
    {
        var powers = new long[Max + 1];
        powers[0] = 1;
        for (var i = 1; i <= Max; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
