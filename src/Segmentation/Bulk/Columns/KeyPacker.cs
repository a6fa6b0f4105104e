using System.Numerics;
using System.Runtime.InteropServices;
using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Bulk.Columns;

/// <summary>Finds the fewest bytes that hold some keys.</summary>
internal static class KeyPacker
{
    /// <summary>Packs keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="known">One bit for each that is known.</param>
    /// <param name="areDoubles">Whether the keys are those of doubles, which few decimals may hold better.</param>
    public static KeyChunk Pack(ReadOnlySpan<long> keys, ReadOnlySpan<ulong> known, bool areDoubles)
    {
        var bits = AllKnown(known, keys.Length) ? null : known.ToArray();
        if (areDoubles && TryDecimals(keys, bits) is { } decimals)
        {
            return decimals;
        }

        return Pack(keys, bits, KeyChunk.NoDecimals);
    }

    private static KeyChunk Pack(ReadOnlySpan<long> values, ulong[]? known, int decimals)
    {
        var (least, greatest, any) = (long.MaxValue, long.MinValue, false);
        for (var row = 0; row < values.Length; row++)
        {
            if (known is null || Bits.Has(known, row))
            {
                least = Math.Min(least, values[row]);
                greatest = Math.Max(greatest, values[row]);
                any = true;
            }
        }

        if (!any)
        {
            (least, greatest) = (0, 0);
        }

        var step = StepOf(values, known, least);
        var most = unchecked((ulong)(greatest - least)) / (ulong)step;
        var width = most <= byte.MaxValue ? 1 : most <= ushort.MaxValue ? 2 : most <= uint.MaxValue ? 4 : 8;
        var data = GC.AllocateUninitializedArray<byte>(Bits.Rows * width);
        switch (width)
        {
            case 1:
                Fill<byte>(values, known, least, step, data);
                break;
            case 2:
                Fill<ushort>(values, known, least, step, data);
                break;
            case 4:
                Fill<uint>(values, known, least, step, data);
                break;
            default:
                Fill<ulong>(values, known, least, step, data);
                break;
        }

        return new KeyChunk(data, width, least, step, decimals, known);
    }

    private static void Fill<T>(ReadOnlySpan<long> values, ulong[]? known, long start, long step, byte[] bytes)
        where T : unmanaged, IBinaryInteger<T>
    {
        var data = MemoryMarshal.Cast<byte, T>(bytes.AsSpan());
        for (var row = 0; row < values.Length; row++)
        {
            var offset = known is null || Bits.Has(known, row) ? unchecked((ulong)(values[row] - start)) : 0;
            data[row] = T.CreateTruncating(step == 1 ? offset : offset / (ulong)step);
        }

        data[values.Length..].Clear();
    }

    /// <summary>The greatest step that all values keep: whole seconds, whole cents.</summary>
    private static long StepOf(ReadOnlySpan<long> values, ulong[]? known, long start)
    {
        ulong step = 0;
        for (var row = 0; row < values.Length && step != 1; row++)
        {
            if (known is null || Bits.Has(known, row))
            {
                step = Gcd(step, unchecked((ulong)(values[row] - start)));
            }
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
        const double Most = 1L << 53;
        var parts = new long[keys.Length];
        for (var decimals = 0; decimals <= KeyChunk.MostDecimals; decimals++)
        {
            var power = Math.Pow(10, decimals);
            var fits = true;
            for (var row = 0; row < keys.Length && fits; row++)
            {
                if (known is not null && !Bits.Has(known, row))
                {
                    continue;
                }

                var whole = Math.Round(Keys.ToDouble(keys[row]) * power);
                fits = Math.Abs(whole) <= Most && Keys.Of(whole / power) == keys[row];
                parts[row] = fits ? (long)whole : 0;
            }

            if (fits)
            {
                return Pack(parts, known, decimals);
            }
        }

        return null;
    }

    private static bool AllKnown(ReadOnlySpan<ulong> known, int rows) =>
        !known[..(rows >> 6)].ContainsAnyExcept(ulong.MaxValue)
        && ((rows & 63) == 0 || known[rows >> 6] == (1UL << (rows & 63)) - 1);
}
