namespace Segmentation.Sampling;

/// <summary>The hash that turns a customer's key into a number. None of them is meant to keep a secret.</summary>
public enum BucketHash
{
    /// <summary>MurmurHash3_x86_32: 32 bits, seeded.</summary>
    Murmur3 = 0,

    /// <summary>FNV-1a: 32 bits, no seed.</summary>
    Fnv1a = 1,

    /// <summary>The first 60 bits (15 hexadecimal digits) of SHA-1, big-endian; no seed.</summary>
    Sha1 = 2,
}
