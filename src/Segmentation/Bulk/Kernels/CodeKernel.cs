using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Segmentation.Bulk.Columns;

namespace Segmentation.Bulk.Kernels;

/// <summary>The code of each row: 1 and one more for each cut that its key reaches.</summary>
/// <remarks>Called for every chunk: optimised from the first call on.</remarks>
internal static class CodeKernel
{
    /// <summary>Fills codes; those of unknown rows are 0.</summary>
    /// <param name="keys">The column.</param>
    /// <param name="cuts">Ascending, at most 254.</param>
    /// <param name="codes">One byte for each row.</param>
    public static void Fill(KeyChunk keys, ReadOnlySpan<long> cuts, Span<byte> codes)
    {
        Span<ulong> reached = stackalloc ulong[cuts.Length];
        var count = 0;
        foreach (var cut in cuts)
        {
            if (keys.TryRawOf(cut, out var raw))
            {
                reached[count++] = raw;
            }
        }

        reached = reached[..count];
        switch (keys.Width)
        {
            case 1:
                Bytes(keys.Data, reached, codes);
                break;
            case 2:
                Shorts(keys.As<ushort>(), reached, codes);
                break;
            case 4:
                Ints(keys.As<uint>(), reached, codes);
                break;
            default:
                Longs(keys.As<ulong>(), reached, codes);
                break;
        }

        ClearUnknown(keys.Known, codes);
    }

    /// <summary>Puts the code 0 where a row is unknown.</summary>
    public static void ClearUnknown(ulong[]? known, Span<byte> codes)
    {
        for (var word = 0; known is not null && word < known.Length; word++)
        {
            for (var left = ~known[word]; left != 0; left &= left - 1)
            {
                codes[(word << 6) + System.Numerics.BitOperations.TrailingZeroCount(left)] = 0;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Bytes(ReadOnlySpan<byte> data, ReadOnlySpan<ulong> cuts, Span<byte> codes)
    {
        ref var source = ref MemoryMarshal.GetReference(data);
        ref var target = ref MemoryMarshal.GetReference(codes);
        for (nuint row = 0; row < Bits.Rows; row += 64)
        {
            var values = Vector512.LoadUnsafe(ref source, row);
            var code = Vector512<byte>.One;
            foreach (var cut in cuts)
            {
                code -= Vector512.GreaterThanOrEqual(values, Vector512.Create((byte)cut));
            }

            code.StoreUnsafe(ref target, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Shorts(ReadOnlySpan<ushort> data, ReadOnlySpan<ulong> cuts, Span<byte> codes)
    {
        ref var source = ref MemoryMarshal.GetReference(data);
        ref var target = ref MemoryMarshal.GetReference(codes);
        for (nuint row = 0; row < Bits.Rows; row += 64)
        {
            var (low, high) = (Vector512.LoadUnsafe(ref source, row), Vector512.LoadUnsafe(ref source, row + 32));
            var (lowCode, highCode) = (Vector512<ushort>.One, Vector512<ushort>.One);
            foreach (var cut in cuts)
            {
                var limit = Vector512.Create((ushort)cut);
                lowCode -= Vector512.GreaterThanOrEqual(low, limit);
                highCode -= Vector512.GreaterThanOrEqual(high, limit);
            }

            Vector512.Narrow(lowCode, highCode).StoreUnsafe(ref target, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Ints(ReadOnlySpan<uint> data, ReadOnlySpan<ulong> cuts, Span<byte> codes)
    {
        ref var source = ref MemoryMarshal.GetReference(data);
        ref var target = ref MemoryMarshal.GetReference(codes);
        for (nuint row = 0; row < Bits.Rows; row += 64)
        {
            var (a, b) = (Vector512.LoadUnsafe(ref source, row), Vector512.LoadUnsafe(ref source, row + 16));
            var (c, d) = (Vector512.LoadUnsafe(ref source, row + 32), Vector512.LoadUnsafe(ref source, row + 48));
            var (codeA, codeB) = (Vector512<uint>.One, Vector512<uint>.One);
            var (codeC, codeD) = (Vector512<uint>.One, Vector512<uint>.One);
            foreach (var cut in cuts)
            {
                var limit = Vector512.Create((uint)cut);
                codeA -= Vector512.GreaterThanOrEqual(a, limit);
                codeB -= Vector512.GreaterThanOrEqual(b, limit);
                codeC -= Vector512.GreaterThanOrEqual(c, limit);
                codeD -= Vector512.GreaterThanOrEqual(d, limit);
            }

            Vector512.Narrow(Vector512.Narrow(codeA, codeB), Vector512.Narrow(codeC, codeD)).StoreUnsafe(ref target, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Longs(ReadOnlySpan<ulong> data, ReadOnlySpan<ulong> cuts, Span<byte> codes)
    {
        for (var row = 0; row < Bits.Rows; row++)
        {
            var (value, low, high) = (data[row], 0, cuts.Length);
            while (low < high)
            {
                var middle = (low + high) >> 1;
                (low, high) = cuts[middle] <= value ? (middle + 1, high) : (low, middle);
            }

            codes[row] = (byte)(low + 1);
        }
    }
}
