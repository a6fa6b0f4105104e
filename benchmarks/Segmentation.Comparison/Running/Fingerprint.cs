using System.Numerics;

namespace Segmentation.Comparison.Running;

/// <summary>A number that tells sets of customers apart, whatever their order; SQL can compute it too.</summary>
internal static class Fingerprint
{
    /// <summary>The same in the SQL of DuckDB.</summary>
    public const string Sql = "coalesce(sum(((id + 1) * 2654435761) % 4294967291), 0)::BIGINT";

    /// <summary>What one customer adds.</summary>
    public static long Of(long id) => (id + 1) * 2_654_435_761 % 4_294_967_291;

    /// <summary>Of the customers whose bits are set.</summary>
    public static long Of(ReadOnlySpan<ulong> bits)
    {
        var sum = 0L;
        for (var word = 0; word < bits.Length; word++)
        {
            for (var rest = bits[word]; rest != 0; rest &= rest - 1)
            {
                sum += Of((word * 64L) + BitOperations.TrailingZeroCount(rest));
            }
        }

        return sum;
    }
}
