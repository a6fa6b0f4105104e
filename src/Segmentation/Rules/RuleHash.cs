using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Segmentation;

/// <summary>The 128-bit identity of a rule's canonical text, for caching, audit and difference.</summary>
/// <remarks>The first 16 bytes of SHA-256 over the UTF-8 of the text. The default value belongs to no rule.</remarks>
/// <param name="Value">The bits, most significant byte first.</param>
public readonly record struct RuleHash(UInt128 Value)
{
    internal static RuleHash Of(string canonicalText)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(canonicalText), digest);
        return new RuleHash(BinaryPrimitives.ReadUInt128BigEndian(digest));
    }

    /// <summary>Returns 32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", null);
}
