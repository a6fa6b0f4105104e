using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Segmentation.Bulk.Kernels;

/// <summary>Bitmaps of a chunk combined.</summary>
/// <remarks>Called for every chunk: optimised from the first call on.</remarks>
internal static class BitKernel
{
    private const int WordsOfVector = 8;
    private const int Half = Bits.Words / 2;

    /// <summary>The rows that are in all of some bitmaps, or, where inverted, not in it.</summary>
    /// <param name="slots">Bitmaps, one after the other.</param>
    /// <param name="starts">Where each begins; the complement of a number for an inverted one.</param>
    /// <param name="target">Where the result begins.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void All(ulong[] slots, ReadOnlySpan<int> starts, int target)
    {
        // Eight vectors at a time stay in registers while all bitmaps pass.
        ref var source = ref MemoryMarshal.GetArrayDataReference(slots);
        for (nuint half = 0; half < Bits.Words; half += Half)
        {
            var (a, b, c, d) = (Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet);
            var (e, f, g, h) = (a, b, c, d);
            foreach (var start in starts)
            {
                if (start >= 0)
                {
                    ref var from = ref Unsafe.Add(ref source, (nuint)start + half);
                    a &= Vector512.LoadUnsafe(ref from);
                    b &= Vector512.LoadUnsafe(ref from, 8);
                    c &= Vector512.LoadUnsafe(ref from, 16);
                    d &= Vector512.LoadUnsafe(ref from, 24);
                    e &= Vector512.LoadUnsafe(ref from, 32);
                    f &= Vector512.LoadUnsafe(ref from, 40);
                    g &= Vector512.LoadUnsafe(ref from, 48);
                    h &= Vector512.LoadUnsafe(ref from, 56);
                }
                else
                {
                    ref var from = ref Unsafe.Add(ref source, (nuint)~start + half);
                    a = Vector512.AndNot(a, Vector512.LoadUnsafe(ref from));
                    b = Vector512.AndNot(b, Vector512.LoadUnsafe(ref from, 8));
                    c = Vector512.AndNot(c, Vector512.LoadUnsafe(ref from, 16));
                    d = Vector512.AndNot(d, Vector512.LoadUnsafe(ref from, 24));
                    e = Vector512.AndNot(e, Vector512.LoadUnsafe(ref from, 32));
                    f = Vector512.AndNot(f, Vector512.LoadUnsafe(ref from, 40));
                    g = Vector512.AndNot(g, Vector512.LoadUnsafe(ref from, 48));
                    h = Vector512.AndNot(h, Vector512.LoadUnsafe(ref from, 56));
                }
            }

            ref var to = ref Unsafe.Add(ref source, (nuint)target + half);
            a.StoreUnsafe(ref to);
            b.StoreUnsafe(ref to, 8);
            c.StoreUnsafe(ref to, 16);
            d.StoreUnsafe(ref to, 24);
            e.StoreUnsafe(ref to, 32);
            f.StoreUnsafe(ref to, 40);
            g.StoreUnsafe(ref to, 48);
            h.StoreUnsafe(ref to, 56);
        }
    }

    /// <summary>Copies a bitmap, inverted if asked, without what is not in a limit; returns how many rows it holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Copy(ReadOnlySpan<ulong> source, bool invert, ReadOnlySpan<ulong> limit, Span<ulong> target)
    {
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(target);
        ref var within = ref MemoryMarshal.GetReference(limit);
        var flip = invert ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        var counts = Vector512<byte>.Zero;
        for (nuint word = 0; word < Bits.Words; word += WordsOfVector)
        {
            var held = (Vector512.LoadUnsafe(ref from, word) ^ flip) & Vector512.LoadUnsafe(ref within, word);
            held.StoreUnsafe(ref to, word);
            counts += CountsOf(held);
        }

        return Sum(counts);
    }

    /// <summary>How many bits are set in each byte; sixteen of them added still fit a byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> CountsOf(Vector512<ulong> bits)
    {
        var ofFour = Vector512.Create(Vector256.Create(
            (byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4));
        var low = bits.AsByte() & Vector512.Create((byte)15);
        var high = (bits >> 4).AsByte() & Vector512.Create((byte)15);
        return Vector512.ShuffleNative(ofFour, low) + Vector512.ShuffleNative(ofFour, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Sum(Vector512<byte> counts)
    {
        var (a, b) = Vector512.Widen(counts);
        var (c, d) = Vector512.Widen(a + b);
        return (int)Vector512.Sum(c + d);
    }

    /// <summary>The rows within a limit that are possible and not sure; returns how many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Between(ReadOnlySpan<ulong> sure, ReadOnlySpan<ulong> possible, ReadOnlySpan<ulong> limit, Span<ulong> target)
    {
        ref var low = ref MemoryMarshal.GetReference(sure);
        ref var high = ref MemoryMarshal.GetReference(possible);
        ref var to = ref MemoryMarshal.GetReference(target);
        ref var within = ref MemoryMarshal.GetReference(limit);
        var counts = Vector512<byte>.Zero;
        for (nuint word = 0; word < Bits.Words; word += WordsOfVector)
        {
            var open = Vector512.AndNot(Vector512.LoadUnsafe(ref high, word), Vector512.LoadUnsafe(ref low, word)) & Vector512.LoadUnsafe(ref within, word);
            open.StoreUnsafe(ref to, word);
            counts += CountsOf(open);
        }

        return Sum(counts);
    }

    /// <summary>Adds the rows that are in another bitmap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<ulong> other, Span<ulong> bits)
    {
        ref var from = ref MemoryMarshal.GetReference(other);
        ref var to = ref MemoryMarshal.GetReference(bits);
        for (nuint word = 0; word < Bits.Words; word += WordsOfVector)
        {
            (Vector512.LoadUnsafe(ref to, word) | Vector512.LoadUnsafe(ref from, word)).StoreUnsafe(ref to, word);
        }
    }

    /// <summary>Adds the rows that are not in another bitmap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddOpposite(ReadOnlySpan<ulong> other, Span<ulong> bits)
    {
        ref var from = ref MemoryMarshal.GetReference(other);
        ref var to = ref MemoryMarshal.GetReference(bits);
        for (nuint word = 0; word < Bits.Words; word += WordsOfVector)
        {
            (Vector512.LoadUnsafe(ref to, word) | ~Vector512.LoadUnsafe(ref from, word)).StoreUnsafe(ref to, word);
        }
    }

    /// <summary>Takes away the rows that are not in another bitmap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Keep(ReadOnlySpan<ulong> other, Span<ulong> bits)
    {
        ref var from = ref MemoryMarshal.GetReference(other);
        ref var to = ref MemoryMarshal.GetReference(bits);
        for (nuint word = 0; word < Bits.Words; word += WordsOfVector)
        {
            (Vector512.LoadUnsafe(ref to, word) & Vector512.LoadUnsafe(ref from, word)).StoreUnsafe(ref to, word);
        }
    }

    /// <summary>The rows that are in both of two bitmaps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Both(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, Span<ulong> bits)
    {
        ref var a = ref MemoryMarshal.GetReference(one);
        ref var b = ref MemoryMarshal.GetReference(other);
        ref var to = ref MemoryMarshal.GetReference(bits);
        for (nuint word = 0; word < Bits.Words; word += WordsOfVector)
        {
            (Vector512.LoadUnsafe(ref a, word) & Vector512.LoadUnsafe(ref b, word)).StoreUnsafe(ref to, word);
        }
    }

    /// <summary>Adds the rows that are in both of two other bitmaps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddBoth(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, Span<ulong> bits)
    {
        ref var a = ref MemoryMarshal.GetReference(one);
        ref var b = ref MemoryMarshal.GetReference(other);
        ref var to = ref MemoryMarshal.GetReference(bits);
        for (nuint word = 0; word < Bits.Words; word += WordsOfVector)
        {
            (Vector512.LoadUnsafe(ref to, word) | (Vector512.LoadUnsafe(ref a, word) & Vector512.LoadUnsafe(ref b, word))).StoreUnsafe(ref to, word);
        }
    }
}
