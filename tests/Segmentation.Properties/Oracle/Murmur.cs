using System.Numerics;
using System.Text;

namespace Segmentation.Properties.Oracle;

/// <summary>The bucket of a sample: murmur3_x86_32 of name, colon and key, modulo 10,000.</summary>
internal static class Murmur
{
    public static uint Bucket(string name, string key) => Hash(Encoding.UTF8.GetBytes(name + ":" + key)) % 10_000;

    private static uint Hash(byte[] data)
    {
        unchecked
        {
            uint hash = 0;
            var blocks = data.Length / 4;
            for (var i = 0; i < blocks; i++)
            {
                hash ^= Mixed(BitConverter.ToUInt32(data, i * 4));
                hash = (BitOperations.RotateLeft(hash, 13) * 5) + 0xE6546B64;
            }

            uint tail = 0;
            for (var i = data.Length - 1; i >= blocks * 4; i--)
            {
                tail = (tail << 8) | data[i];
            }

            hash ^= Mixed(tail);
            hash ^= (uint)data.Length;
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }

    private static uint Mixed(uint block) => unchecked(BitOperations.RotateLeft(block * 0xCC9E2D51, 15) * 0x1B873593);
}
