namespace Segmentation.Customers;

/// <summary>Amounts of money as 64-bit integers of a declared scale.</summary>
internal static class MoneyScale
{
    public const int Default = 4;
    public const int Max = 18;

    private static readonly decimal[] Powers = CreatePowers();

    /// <summary>Whether the amount has at most <paramref name="scale"/> decimals and fits 64 bits.</summary>
    public static bool Fits(decimal amount, int scale)
    {
        var limit = long.MaxValue / Powers[scale];
        if (amount > limit || amount < -limit)
        {
            return false;
        }

        return amount.Scale <= scale || decimal.Truncate(amount * Powers[scale]) == amount * Powers[scale];
    }

    private static decimal[] CreatePowers()
    {
        var powers = new decimal[Max + 1];
        powers[0] = 1;
        for (var i = 1; i <= Max; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
