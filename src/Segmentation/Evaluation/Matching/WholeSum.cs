using Segmentation.Evaluation.Compiling;

namespace Segmentation.Evaluation.Matching;

/// <summary>A sum of whole keys: amounts, or doubles that are whole.</summary>
/// <param name="Total">The sum.</param>
/// <param name="IsWhole">Whether every value was whole and the sum fits: amounts 64 bits, doubles what they hold exactly.</param>
/// <param name="Count">How many values were added.</param>
internal readonly record struct WholeSum(Int128 Total, bool IsWhole, int Count = 0)
{
    private const long MaxExactWhole = 1L << 53;

    /// <summary>Adds up a field of the matching events; false when a value is unknown and not skipped.</summary>
    public static bool TryAdd(StreamFrame stream, EventSource events, int field, bool knownOnly, CellShape shape, out WholeSum sum)
    {
        var isMoney = shape.Type == CellType.Money;
        var (total, isWhole, count) = ((Int128)0, true, 0);
        for (var row = stream.NextSure(events, -1); row >= 0; row = stream.NextSure(events, row))
        {
            var value = stream.ValueAt(row, field);
            if (value.IsKnown)
            {
                isWhole &= TryWhole(value.Key, isMoney, out var whole);
                total += whole;
                count++;
            }
            else if (!knownOnly)
            {
                sum = default;
                return false;
            }
        }

        sum = new WholeSum(total, isWhole && Int128.Abs(total) <= (isMoney ? long.MaxValue : MaxExactWhole), count);
        return true;
    }

    private static bool TryWhole(long key, bool isMoney, out long whole)
    {
        if (isMoney)
        {
            whole = key;
            return true;
        }

        var number = Keys.ToDouble(key);
        var fits = Math.Abs(number) <= MaxExactWhole && Math.Truncate(number) == number;
        whole = fits ? (long)number : 0;
        return fits;
    }
}
