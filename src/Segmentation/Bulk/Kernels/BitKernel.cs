using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Segmentation.Bulk.Kernels;

/// <summary>Bitmaps of a chunk combined.</summary>
/// <remarks>Called for every chunk: optimised from the first call on.</remarks>
internal static class BitKernel
{
    private const int WordsOfVector = 8;

    /// <summary>The rows that are in all of some bitmaps, or, where inverted, not in it.</summary>
    /// <param name="slots">Bitmaps, one after the other.</param>
    /// <param name="starts">Where each begins; the complement of a number for an inverted one.</param>
    /// <param name="target">Where the result begins.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void All(ulong[] slots, ReadOnlySpan<int> starts, int target)
    {
        ref var source = ref MemoryMarshal.GetArrayDataReference(slots);
        for (nuint word = 0; word < Bits.Words; word += WordsOfVector)
        {
            var held = Vector512<ulong>.AllBitsSet;
            foreach (var start in starts)
            {
                held = start >= 0
                    ? held & Vector512.LoadUnsafe(ref source, (nuint)start + word)
                    : Vector512.AndNot(held, Vector512.LoadUnsafe(ref source, (nuint)~start + word));
            }

            held.StoreUnsafe(ref source, (nuint)target + word);
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
        var count = 0;
        for (nuint word = 0; word < Bits.Words; word += WordsOfVector)
        {
            var held = (Vector512.LoadUnsafe(ref from, word) ^ flip) & Vector512.LoadUnsafe(ref within, word);
            held.StoreUnsafe(ref to, word);
            for (var part = 0; part < WordsOfVector; part++)
            {
                count += BitOperations.PopCount(Unsafe.Add(ref to, word + (nuint)part));
            }
        }

        return count;
    }

    /// <summary>The rows within a limit that are possible and not sure; returns how many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Between(ReadOnlySpan<ulong> sure, ReadOnlySpan<ulong> possible, ReadOnlySpan<ulong> limit, Span<ulong> target)
    {
        var count = 0;
        for (var word = 0; word < Bits.Words; word++)
        {
            target[word] = possible[word] & ~sure[word] & limit[word];
            count += BitOperations.PopCount(target[word]);
        }

        return count;
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
