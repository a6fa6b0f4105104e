using System.Buffers.Binary;

namespace Segmentation.Bulk.Files;

/// <summary>What all table files have in common.</summary>
internal static class TableFileFormat
{
    public const uint Version = 1;

    /// <summary>Bytes before the first section: the mark and the version.</summary>
    public const int HeaderLength = 12;

    /// <summary>Bytes before the content of a section: kind and length.</summary>
    public const int SectionHeaderLength = 5;

    /// <summary>Bytes after the content of a section.</summary>
    public const int ChecksumLength = 8;

    /// <summary>No section is longer.</summary>
    public const int LongestSection = 1 << 30;

    /// <summary>The first bytes: a byte that no text has, letters, and line ends that a transfer as text would change.</summary>
    public static ReadOnlySpan<byte> Mark => [0x89, (byte)'S', (byte)'E', (byte)'G', (byte)'T', (byte)'\r', (byte)'\n', 0x1A];

    /// <summary>Copies numbers from the machine's order of bytes to that of the file, or back.</summary>
    public static void Copy(ReadOnlySpan<byte> numbers, int width, Span<byte> copy)
    {
        numbers.CopyTo(copy);
        if (!BitConverter.IsLittleEndian && width > 1)
        {
            for (var place = 0; place < numbers.Length; place += width)
            {
                copy.Slice(place, width).Reverse();
            }
        }
    }

    public static byte[] Header()
    {
        var header = new byte[HeaderLength];
        Mark.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(Mark.Length), Version);
        return header;
    }
}
