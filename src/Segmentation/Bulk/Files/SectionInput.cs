using System.Buffers.Binary;

namespace Segmentation.Bulk.Files;

/// <summary>Takes a file apart into sections whose checksums are right.</summary>
/// <remarks>A length is believed only as far as the stream holds that much: memory grows with what was read.</remarks>
internal sealed class SectionInput(Stream stream)
{
    private const int FirstPiece = 64 * 1_024;

    private byte[] _bytes = new byte[FirstPiece];
    private int _number;

    public SectionReader Next()
    {
        BeginNext();
        Fill(0, TableFileFormat.SectionHeaderLength);
        var length = LengthOfNext();
        for (var have = TableFileFormat.SectionHeaderLength; have < length; have = PieceAfter(have, length))
        {
            Fill(have, PieceAfter(have, length));
        }

        return Checked(length);
    }

    public async ValueTask<SectionReader> NextAsync(CancellationToken cancellation)
    {
        BeginNext();
        await FillAsync(0, TableFileFormat.SectionHeaderLength, cancellation).ConfigureAwait(false);
        var length = LengthOfNext();
        for (var have = TableFileFormat.SectionHeaderLength; have < length; have = PieceAfter(have, length))
        {
            await FillAsync(have, PieceAfter(have, length), cancellation).ConfigureAwait(false);
        }

        return Checked(length);
    }

    public void Header()
    {
        var read = stream.ReadAtLeast(_bytes.AsSpan(0, TableFileFormat.HeaderLength), TableFileFormat.HeaderLength, throwOnEndOfStream: false);
        CheckHeader(read);
    }

    public async ValueTask HeaderAsync(CancellationToken cancellation)
    {
        var header = _bytes.AsMemory(0, TableFileFormat.HeaderLength);
        CheckHeader(await stream.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false));
    }

    private void CheckHeader(int read)
    {
        var mark = TableFileFormat.Mark;
        if (!_bytes.AsSpan(0, Math.Min(read, mark.Length)).SequenceEqual(mark))
        {
            throw TableFileIssues.Foreign();
        }

        if (read < TableFileFormat.HeaderLength)
        {
            throw TableFileIssues.Damaged(1, "the file ends early");
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(mark.Length));
        if (version != TableFileFormat.Version)
        {
            throw version == 0 ? TableFileIssues.Foreign() : TableFileIssues.Newer(version);
        }
    }

    private void BeginNext() => _number++;

    /// <summary>The length with header and checksum.</summary>
    private int LengthOfNext()
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(1));
        return length <= TableFileFormat.LongestSection
            ? TableFileFormat.SectionHeaderLength + (int)length + TableFileFormat.ChecksumLength
            : throw TableFileIssues.Damaged(_number, "a section is longer than any can be");
    }

    /// <summary>Up to where the next piece goes; there is room for it then.</summary>
    private int PieceAfter(int have, int length)
    {
        var end = (int)Math.Min(length, Math.Max(FirstPiece, 2L * have));
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, end);
        }

        return end;
    }

    private void Fill(int from, int to)
    {
        if (stream.ReadAtLeast(_bytes.AsSpan(from, to - from), to - from, throwOnEndOfStream: false) < to - from)
        {
            throw TableFileIssues.Damaged(_number, "the file ends early");
        }
    }

    private async ValueTask FillAsync(int from, int to, CancellationToken cancellation)
    {
        var piece = _bytes.AsMemory(from, to - from);
        if (await stream.ReadAtLeastAsync(piece, piece.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false) < piece.Length)
        {
            throw TableFileIssues.Damaged(_number, "the file ends early");
        }
    }

    private SectionReader Checked(int length)
    {
        var content = length - TableFileFormat.ChecksumLength;
        var checksum = BinaryPrimitives.ReadUInt64LittleEndian(_bytes.AsSpan(content));
        if (checksum != Checksum.Of(_bytes.AsSpan(0, content), (ulong)(_number - 1)))
        {
            throw TableFileIssues.Damaged(_number, "the checksum is not that of the content");
        }

        var start = TableFileFormat.SectionHeaderLength;
        return new SectionReader(_number, (SectionKind)_bytes[0], _bytes.AsMemory(start, content - start));
    }
}
