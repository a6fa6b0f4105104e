using System.Buffers.Binary;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Security.Cryptography;

namespace Segmentation.Sampling.Internal;

/// <summary>The hashes of the splits; their arithmetic wraps on purpose.</summary>
internal static class Hashes
{
    /// <summary>The width of a hash.</summary>
    public static int Bits(this BucketHash hash) => hash == BucketHash.Sha1 ? 60 : 32;

    /// <summary>Hashes bytes.</summary>
    /// <returns>An unsigned number of <see cref="Bits"/> bits.</returns>
    /// <exception cref="InvalidOperationException">A seed other than 0 for a hash that has none.</exception>
    public static ulong Compute(this BucketHash hash, ReadOnlySpan<byte> bytes, uint seed)
    {
        if (hash == BucketHash.Murmur3)
        {
            return Murmur3(bytes, seed);
        }

        if (seed != 0)
        {
            throw new InvalidOperationException($"A seed was set for {hash}, which has none. Put it into the layout.");
        }

        return hash switch
        {
            BucketHash.Fnv1a => Fnv1a(bytes),
            BucketHash.Sha1 => Sha1(bytes),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>MurmurHash3_x86_32, by Austin Appleby, who placed it in the public domain.</summary>
    private static uint Murmur3(ReadOnlySpan<byte> bytes, uint seed)
    {
        unchecked
        {
            uint hash = seed;
            ReadOnlySpan<byte> rest = bytes;
            while (rest.Length >= 4)
            {
                hash ^= Scramble(BinaryPrimitives.ReadUInt32LittleEndian(rest));
                hash = BitOperations.RotateLeft(hash, 13) * 5 + 0xE6546B64;
                rest = rest[4..];
            }

            uint tail = 0;
            for (int i = rest.Length - 1; i >= 0; i--)
            {
                tail = (tail << 8) | rest[i];
            }

            hash ^= Scramble(tail) ^ (uint)bytes.Length;
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }

    private static uint Scramble(uint block) =>
        unchecked(BitOperations.RotateLeft(block * 0xCC9E2D51, 15) * 0x1B873593);

    private static uint Fnv1a(ReadOnlySpan<byte> bytes)
    {
        uint hash = 0x811C9DC5;
        foreach (byte one in bytes)
        {
            hash = unchecked((hash ^ one) * 0x01000193);
        }

        return hash;
    }

    [SuppressMessage("Security", "CA5350", Justification = "Splits customers as others do; nothing is protected.")]
    private static ulong Sha1(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(bytes, digest);
        return BinaryPrimitives.ReadUInt64BigEndian(digest) >> 4;
    }
}
