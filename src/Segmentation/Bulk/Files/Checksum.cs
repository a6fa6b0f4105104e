using System.Buffers.Binary;
using System.Numerics;

namespace Segmentation.Bulk.Files;

/// <summary>The published checksum XXH64: every change of a file that is not made on purpose shows.</summary>
/// <remarks>It keeps out damage, not forgery. Arithmetic wraps by definition.</remarks>
internal static class Checksum
{
    private const ulong Prime1 = 0x9E37_79B1_85EB_CA87;
    private const ulong Prime2 = 0xC2B2_AE3D_27D4_EB4F;
    private const ulong Prime3 = 0x1656_67B1_9E37_79F9;
    private const ulong Prime4 = 0x85EB_CA77_C2B2_AE63;
    private const ulong Prime5 = 0x27D4_EB2F_1656_67C5;

    /// <summary>The checksum of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="seed">Makes equal bytes differ, such as the number of a section.</param>
    public static ulong Of(ReadOnlySpan<byte> bytes, ulong seed)
    {
        unchecked
        {
            var length = (ulong)bytes.Length;
            var sum = bytes.Length < 32 ? seed + Prime5 : Lanes(ref bytes, seed);
            sum += length;
            for (; bytes.Length >= 8; bytes = bytes[8..])
            {
                sum ^= Round(0, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
                sum = (BitOperations.RotateLeft(sum, 27) * Prime1) + Prime4;
            }

            if (bytes.Length >= 4)
            {
                sum ^= BinaryPrimitives.ReadUInt32LittleEndian(bytes) * Prime1;
                sum = (BitOperations.RotateLeft(sum, 23) * Prime2) + Prime3;
                bytes = bytes[4..];
            }

            foreach (var one in bytes)
            {
                sum = BitOperations.RotateLeft(sum ^ (one * Prime5), 11) * Prime1;
            }

            sum = (sum ^ (sum >> 33)) * Prime2;
            sum = (sum ^ (sum >> 29)) * Prime3;
            return sum ^ (sum >> 32);
        }
    }

    /// <summary>Four lanes over all whole stripes of 32 bytes.</summary>
    private static ulong Lanes(ref ReadOnlySpan<byte> bytes, ulong seed)
    {
        unchecked
        {
            var (a, b, c, d) = (seed + Prime1 + Prime2, seed + Prime2, seed, seed - Prime1);
            for (; bytes.Length >= 32; bytes = bytes[32..])
            {
                a = Round(a, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
                b = Round(b, BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
                c = Round(c, BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]));
                d = Round(d, BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..]));
            }

            var sum = BitOperations.RotateLeft(a, 1) + BitOperations.RotateLeft(b, 7)
                + BitOperations.RotateLeft(c, 12) + BitOperations.RotateLeft(d, 18);
            sum = Merge(Merge(sum, a), b);
            return Merge(Merge(sum, c), d);
        }
    }

    private static ulong Round(ulong lane, ulong word) =>
        unchecked(BitOperations.RotateLeft(lane + (word * Prime2), 31) * Prime1);

    private static ulong Merge(ulong sum, ulong lane) => unchecked(((sum ^ Round(0, lane)) * Prime1) + Prime4);
}
