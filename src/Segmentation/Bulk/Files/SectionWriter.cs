using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Segmentation.Bulk.Files;

/// <summary>Puts together one section after the other.</summary>
internal sealed class SectionWriter
{
    private byte[] _bytes = new byte[64 * 1_024];
    private int _length;
    private ulong _number;

    /// <summary>How many bytes the section has so far.</summary>
    public int Length => _length;

    public void Begin(SectionKind kind)
    {
        _length = TableFileFormat.SectionHeaderLength;
        _bytes[0] = (byte)kind;
    }

    /// <summary>The whole section, good until the next begins.</summary>
    /// <exception cref="InvalidOperationException">It is longer than a section may be.</exception>
    public ReadOnlyMemory<byte> End()
    {
        var content = _length - TableFileFormat.SectionHeaderLength;
        if (content > TableFileFormat.LongestSection)
        {
            throw new InvalidOperationException("One column of 8,192 customers has more than a gigabyte; such a table cannot be saved.");
        }

        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(1), (uint)content);
        var checksum = Checksum.Of(_bytes.AsSpan(0, _length), _number++);
        BinaryPrimitives.WriteUInt64LittleEndian(Take(TableFileFormat.ChecksumLength), checksum);
        return _bytes.AsMemory(0, _length);
    }

    public void Byte(int value) => Take(1)[0] = (byte)value;

    public void Flag(bool value) => Byte(value ? 1 : 0);

    public void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(sizeof(int)), value);

    public void Int64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(sizeof(long)), value);

    /// <summary>The length and the code units: a byte each where that is enough, else two.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var isWide = text.ContainsAnyExceptInRange('\0', '\u00FF');
        Flag(isWide);
        Int32(text.Length);
        if (isWide)
        {
            Numbers(text);
            return;
        }

        var bytes = Take(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            bytes[i] = (byte)text[i];
        }
    }

    /// <summary>Numbers, without how many.</summary>
    public void Numbers<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(numbers);
        TableFileFormat.Copy(bytes, bytes.Length / Math.Max(1, numbers.Length), Take(bytes.Length));
    }

    /// <summary>The width in bytes, and numbers that are not below zero, without how many.</summary>
    public void Narrow(int[] numbers)
    {
        var most = numbers.Length == 0 ? 0 : numbers.Max();
        Byte(most <= byte.MaxValue ? 1 : most <= ushort.MaxValue ? 2 : 4);
        if (most > ushort.MaxValue)
        {
            Numbers<int>(numbers);
        }
        else if (most > byte.MaxValue)
        {
            Numbers<ushort>(Array.ConvertAll(numbers, number => (ushort)number));
        }
        else
        {
            Numbers<byte>(Array.ConvertAll(numbers, number => (byte)number));
        }
    }

    /// <summary>Whether there are bits, and one for each row.</summary>
    public void Bits(ReadOnlySpan<ulong> bits, int rows)
    {
        Flag(!bits.IsEmpty);
        if (bits.IsEmpty)
        {
            return;
        }

        for (var word = 0; word << 6 < rows; word++)
        {
            var left = rows - (word << 6);
            Int64(unchecked((long)(left >= 64 ? bits[word] : bits[word] & ((1UL << left) - 1))));
        }
    }

    private Span<byte> Take(int count)
    {
        var end = (long)_length + count;
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(end, 2L * _bytes.Length)));
        }

        var taken = _bytes.AsSpan(_length, count);
        _length += count;
        return taken;
    }
}
