using System.Numerics;
using System.Runtime.InteropServices;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Columns;

/// <summary>Finds the fewest bytes that hold some keys.</summary>
internal static class KeyPacker
{
    /// <summary>Packs keys.</summary>
    /// <param name="keys">The keys; the unknown ones are overwritten.</param>
    /// <param name="known">One bit for each that is known.</param>
    /// <param name="areDoubles">Whether the keys are those of doubles, which few decimals may hold better.</param>
    public static KeyChunk Pack(Span<long> keys, ReadOnlySpan<ulong> known, bool areDoubles)
    {
        var bits = AllKnown(known, keys.Length) ? null : known.ToArray();
        if (bits is not null)
        {
            FillUnknown(keys, bits);
        }

        var areDecimals = areDoubles && (bits is null || Bits.Any(bits));
        return areDecimals && TryDecimals(keys, bits) is { } decimals ? decimals : Pack(keys, bits, KeyChunk.NoDecimals);
    }

    /// <summary>What is unknown counts as the first that is known, so that nothing need look which are.</summary>
    private static void FillUnknown(Span<long> keys, ulong[] known)
    {
        var first = Bits.First(known, 0, keys.Length);
        var fill = first < 0 ? 0 : keys[first];
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = Bits.Has(known, row) ? keys[row] : fill;
        }
    }

    private static KeyChunk Pack(ReadOnlySpan<long> values, ulong[]? known, int decimals)
    {
        var (least, greatest) = Range(values);
        var step = StepOf(values, least);
        var most = unchecked((ulong)(greatest - least)) / (ulong)step;
        var width = most <= byte.MaxValue ? 1 : most <= ushort.MaxValue ? 2 : most <= uint.MaxValue ? 4 : 8;
        var data = GC.AllocateUninitializedArray<byte>(Bits.Rows * width);
        switch (width)
        {
            case 1:
                Fill<byte>(values, least, step, data);
                break;
            case 2:
                Fill<ushort>(values, least, step, data);
                break;
            case 4:
                Fill<uint>(values, least, step, data);
                break;
            default:
                Fill<ulong>(values, least, step, data);
                break;
        }

        return new KeyChunk(data, width, least, step, decimals, known);
    }

    private static (long Least, long Greatest) Range(ReadOnlySpan<long> values)
    {
        if (values.IsEmpty)
        {
            return (0, 0);
        }

        var (least, greatest) = (new Vector<long>(long.MaxValue), new Vector<long>(long.MinValue));
        var whole = values.Length - (values.Length % Vector<long>.Count);
        for (var row = 0; row < whole; row += Vector<long>.Count)
        {
            var some = new Vector<long>(values[row..]);
            (least, greatest) = (Vector.Min(least, some), Vector.Max(greatest, some));
        }

        var (low, high) = (long.MaxValue, long.MinValue);
        for (var lane = 0; lane < Vector<long>.Count; lane++)
        {
            (low, high) = (Math.Min(low, least[lane]), Math.Max(high, greatest[lane]));
        }

        foreach (var value in values[whole..])
        {
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }

        return (low, high);
    }

    private static void Fill<T>(ReadOnlySpan<long> values, long start, long step, byte[] bytes)
        where T : unmanaged, IBinaryInteger<T>
    {
        var data = MemoryMarshal.Cast<byte, T>(bytes.AsSpan());
        if (step == 1)
        {
            for (var row = 0; row < values.Length; row++)
            {
                data[row] = T.CreateTruncating(unchecked((ulong)(values[row] - start)));
            }
        }
        else
        {
            for (var row = 0; row < values.Length; row++)
            {
                data[row] = T.CreateTruncating(unchecked((ulong)(values[row] - start)) / (ulong)step);
            }
        }

        data[values.Length..].Clear();
    }

    /// <summary>The greatest step that all values keep: whole seconds, whole cents.</summary>
    private static long StepOf(ReadOnlySpan<long> values, long start)
    {
        ulong step = 0;
        for (var row = 0; row < values.Length && step != 1; row++)
        {
            step = Gcd(step, unchecked((ulong)(values[row] - start)));
        }

        return step is 0 or > long.MaxValue ? 1 : (long)step;
    }

    private static ulong Gcd(ulong a, ulong b)
    {
        // Most values are multiples of the step found so far.
        while (b != 0)
        {
            (a, b) = (b, a == 0 ? 0 : a % b);
            if (a == 0)
            {
                return b;
            }
        }

        return a;
    }

    /// <summary>Doubles as whole numbers of decimal parts, where each is exactly the double nearest to its own.</summary>
    private static KeyChunk? TryDecimals(ReadOnlySpan<long> keys, ulong[]? known)
    {
        var parts = new long[keys.Length];
        for (var decimals = 0; decimals <= KeyChunk.MostDecimals; decimals++)
        {
            if (TryParts(keys, Math.Pow(10, decimals), parts))
            {
                return Pack(parts, known, decimals);
            }
        }

        return null;
    }

    private static bool TryParts(ReadOnlySpan<long> keys, double power, long[] parts)
    {
        const double Most = 1L << 53;
        for (var row = 0; row < keys.Length; row++)
        {
            var whole = Math.Round(Keys.ToDouble(keys[row]) * power);
            if (!(Math.Abs(whole) <= Most && Keys.Of(whole / power) == keys[row]))
            {
                return false;
            }

            parts[row] = (long)whole;
        }

        return true;
    }

    private static bool AllKnown(ReadOnlySpan<ulong> known, int rows) =>
        !known[..(rows >> 6)].ContainsAnyExcept(ulong.MaxValue)
        && ((rows & 63) == 0 || known[rows >> 6] == (1UL << (rows & 63)) - 1);
}
