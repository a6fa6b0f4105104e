using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Segmentation.Bulk.Kernels;
using Segmentation.Diagnostics;

namespace Segmentation.Bulk.Files;

/// <summary>Reads the content of a section whose checksum is right; what it says may be wrong all the same.</summary>
/// <remarks>Nothing is believed: no length is used before that much content is known to be there.</remarks>
internal sealed class SectionReader(int number, SectionKind kind, ReadOnlyMemory<byte> content)
{
    private int _place;

    public SectionKind Kind => kind;

    private int Left => content.Length - _place;

    public SegmentationException Damaged(IssueText what) => TableFileIssues.Damaged(number, what);

    /// <summary>Everything must have been read.</summary>
    public void End() => Expect(Left == 0);

    public void Expect(bool holds)
    {
        if (!holds)
        {
            throw Damaged("what it says does not fit together");
        }
    }

    public int Byte() => Take(1)[0];

    public bool Flag()
    {
        var value = Byte();
        Expect(value <= 1);
        return value == 1;
    }

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <summary>How many things follow that take a number of bytes each at least.</summary>
    public int Count(int bytesOfEach)
    {
        var count = Int32();
        Expect(count >= 0 && count <= Left / bytesOfEach);
        return count;
    }

    public string Text()
    {
        var isWide = Flag();
        var length = Count(isWide ? sizeof(char) : 1);
        if (isWide)
        {
            return new string(Numbers<char>(length));
        }

        return string.Create(length, (Reader: this, Length: length), static (text, from) =>
        {
            var bytes = from.Reader.Take(from.Length);
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = (char)bytes[i];
            }
        });
    }

    public T[] Numbers<T>(int count)
        where T : unmanaged
    {
        var width = Unsafe.SizeOf<T>();
        Expect(count <= Left / width);
        var numbers = new T[count];
        TableFileFormat.Copy(Take(count * width), width, MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    /// <summary>A width in bytes, and so many numbers that are not below zero.</summary>
    public int[] Narrow(int count)
    {
        switch (Byte())
        {
            case 1:
                return Array.ConvertAll(Numbers<byte>(count), number => (int)number);
            case 2:
                return Array.ConvertAll(Numbers<ushort>(count), number => (int)number);
            case 4:
                return Numbers<int>(count);
            default:
                Expect(false);
                return [];
        }
    }

    /// <summary>Bytes of numbers, at the beginning of an array that has room for a chunk.</summary>
    public byte[] ChunkOf(int rows, int width)
    {
        Expect(rows <= Left / width);
        var data = new byte[Kernels.Bits.Rows * width];
        TableFileFormat.Copy(Take(rows * width), width, data);
        return data;
    }

    /// <summary>One bit for each row, in as many words as a chunk has; null where there are none.</summary>
    public ulong[]? Bits(int rows)
    {
        if (!Flag())
        {
            return null;
        }

        var bits = new ulong[Kernels.Bits.Words];
        Numbers<ulong>((rows + 63) >> 6).CopyTo(bits, 0);
        Expect((rows & 63) == 0 || bits[rows >> 6] >> (rows & 63) == 0);
        return bits;
    }

    /// <summary>Where each row's begin, and where the last ends: rising from 0.</summary>
    public int[] Offsets(int rows)
    {
        var offsets = Numbers<int>(rows + 1);
        Expect(offsets[0] == 0);
        for (var row = 0; row < rows; row++)
        {
            Expect(offsets[row] <= offsets[row + 1]);
        }

        return offsets;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        Expect(count >= 0 && count <= Left);
        _place += count;
        return content.Span.Slice(_place - count, count);
    }
}
