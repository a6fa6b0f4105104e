using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Segmentation.Bulk.Columns;

namespace Segmentation.Bulk.Kernels;

/// <summary>One bit for each row whose stored number lies in a range.</summary>
/// <remarks>Called for every chunk: optimised from the first call on.</remarks>
internal static class RangeKernel
{
    /// <summary>The rows whose key is at least <paramref name="low"/> and less than <paramref name="high"/>; no end is no limit.</summary>
    /// <remarks>Rows whose value is unknown hold anything.</remarks>
    public static void Fill(KeyChunk keys, long? low, long? high, Span<ulong> bits)
    {
        ulong first = 0;
        var last = keys.MostRaw;
        var isEmpty = low is { } from && !keys.TryRawOf(from, out first);
        if (high is { } to && keys.TryRawOf(to, out var end))
        {
            isEmpty |= end == 0 || end - 1 < first;
            last = end == 0 ? 0 : end - 1;
        }

        if (isEmpty)
        {
            bits.Clear();
            return;
        }

        switch (keys.Width)
        {
            case 1:
                Bytes(keys.Data, (byte)first, (byte)last, bits);
                break;
            case 2:
                Shorts(keys.As<ushort>(), (ushort)first, (ushort)last, bits);
                break;
            case 4:
                Ints(keys.As<uint>(), (uint)first, (uint)last, bits);
                break;
            default:
                Longs(keys.As<ulong>(), first, last, bits);
                break;
        }
    }

    /// <summary>The rows whose code lies in a range, both ends included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Bytes(ReadOnlySpan<byte> codes, byte first, byte last, Span<ulong> bits)
    {
        ref var source = ref MemoryMarshal.GetReference(codes);
        var (start, length) = (Vector512.Create(first), Vector512.Create((byte)(last - first)));
        for (var word = 0; word < Bits.Words; word++)
        {
            var values = Vector512.LoadUnsafe(ref source, (nuint)(word * 64)) - start;
            bits[word] = Vector512.LessThanOrEqual(values, length).ExtractMostSignificantBits();
        }
    }

    /// <summary>The same, added to the rows that are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddBytes(ReadOnlySpan<byte> codes, byte first, byte last, Span<ulong> bits)
    {
        ref var source = ref MemoryMarshal.GetReference(codes);
        var (start, length) = (Vector512.Create(first), Vector512.Create((byte)(last - first)));
        for (var word = 0; word < Bits.Words; word++)
        {
            var values = Vector512.LoadUnsafe(ref source, (nuint)(word * 64)) - start;
            bits[word] |= Vector512.LessThanOrEqual(values, length).ExtractMostSignificantBits();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Shorts(ReadOnlySpan<ushort> data, ushort first, ushort last, Span<ulong> bits)
    {
        ref var source = ref MemoryMarshal.GetReference(data);
        var (start, length) = (Vector512.Create(first), Vector512.Create((ushort)(last - first)));
        for (var word = 0; word < Bits.Words; word++)
        {
            var low = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref source, (nuint)(word * 64)) - start, length);
            var high = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref source, (nuint)((word * 64) + 32)) - start, length);
            bits[word] = low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << 32);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Ints(ReadOnlySpan<uint> data, uint first, uint last, Span<ulong> bits)
    {
        ref var source = ref MemoryMarshal.GetReference(data);
        var (start, length) = (Vector512.Create(first), Vector512.Create(last - first));
        for (var word = 0; word < Bits.Words; word++)
        {
            var at = (nuint)(word * 64);
            var a = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref source, at) - start, length).ExtractMostSignificantBits();
            var b = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref source, at + 16) - start, length).ExtractMostSignificantBits();
            var c = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref source, at + 32) - start, length).ExtractMostSignificantBits();
            var d = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref source, at + 48) - start, length).ExtractMostSignificantBits();
            bits[word] = a | (b << 16) | (c << 32) | (d << 48);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Longs(ReadOnlySpan<ulong> data, ulong first, ulong last, Span<ulong> bits)
    {
        ref var source = ref MemoryMarshal.GetReference(data);
        var (start, length) = (Vector512.Create(first), Vector512.Create(last - first));
        for (var word = 0; word < Bits.Words; word++)
        {
            ulong found = 0;
            for (var part = 0; part < 8; part++)
            {
                var values = Vector512.LoadUnsafe(ref source, (nuint)((word * 64) + (part * 8))) - start;
                found |= Vector512.LessThanOrEqual(values, length).ExtractMostSignificantBits() << (part * 8);
            }

            bits[word] = found;
        }
    }
}
