using System.Numerics;
using System.Runtime.CompilerServices;

namespace Segmentation.Bulk.Kernels;

/// <summary>One bit for each row of a chunk.</summary>
internal static class Bits
{
    /// <summary>Rows of a chunk: a chunk's columns and bitmaps stay in the nearest caches.</summary>
    public const int Rows = 1 << RowBits;

    /// <summary>The bits of a row's number within its chunk.</summary>
    public const int RowBits = 13;

    /// <summary>Words of 64 bits for the rows of a chunk.</summary>
    public const int Words = Rows / 64;

    public static bool Has(ReadOnlySpan<ulong> bits, int row) => ((bits[row >> 6] >> (row & 63)) & 1) != 0;

    public static void Set(Span<ulong> bits, int row) => bits[row >> 6] |= 1UL << (row & 63);

    public static void Clear(Span<ulong> bits, int row) => bits[row >> 6] &= ~(1UL << (row & 63));

    public static void Put(Span<ulong> bits, int row, bool value)
    {
        if (value)
        {
            Set(bits, row);
        }
        else
        {
            Clear(bits, row);
        }
    }

    /// <summary>Sets the first bits and clears the rest.</summary>
    public static void SetFirst(Span<ulong> bits, int count)
    {
        for (var word = 0; word < bits.Length; word++)
        {
            var left = count - (word << 6);
            bits[word] = left >= 64 ? ulong.MaxValue : left <= 0 ? 0 : (1UL << left) - 1;
        }
    }

    public static bool Any(ReadOnlySpan<ulong> bits) => bits.ContainsAnyExcept(0UL);

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        var count = 0;
        foreach (var word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many bits are set from a row up to, not with, another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ReadOnlySpan<ulong> bits, int start, int end)
    {
        var count = 0;
        while (start < end)
        {
            var room = Math.Min(end - start, 64 - (start & 63));
            var word = bits[start >> 6] >> (start & 63);
            count += BitOperations.PopCount(room == 64 ? word : word & ((1UL << room) - 1));
            start += room;
        }

        return count;
    }

    /// <summary>The bits from a row up to, not with, another, at most 64 of them, the first lowest.</summary>
    /// <remarks>There must be two words after the last.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Extract(ulong[] bits, int start, int end)
    {
        var (word, shift) = (start >> 6, start & 63);
        var found = (bits[word] >> shift) | ((bits[word + 1] << 1) << (63 - shift));
        return end - start == 64 ? found : found & ((1UL << (end - start)) - 1);
    }

    /// <summary>The first set bit from a row up to, not with, another; -1 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int First(ReadOnlySpan<ulong> bits, int start, int end)
    {
        while (start < end)
        {
            var word = bits[start >> 6] >> (start & 63);
            if (word != 0)
            {
                var found = start + BitOperations.TrailingZeroCount(word);
                return found < end ? found : -1;
            }

            start = (start | 63) + 1;
        }

        return -1;
    }

    /// <summary>The last set bit from a row up to, not with, another; -1 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Last(ReadOnlySpan<ulong> bits, int start, int end)
    {
        while (start < end)
        {
            var last = end - 1;
            var word = bits[last >> 6] << (63 - (last & 63));
            if (word != 0)
            {
                var found = last - BitOperations.LeadingZeroCount(word);
                return found >= start ? found : -1;
            }

            end = last & ~63;
        }

        return -1;
    }
}
