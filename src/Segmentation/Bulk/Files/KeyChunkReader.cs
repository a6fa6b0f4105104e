using System.Numerics;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Files;

/// <summary>Reads the keys of a column of a chunk, and makes sure that each is one that the column can have.</summary>
internal static class KeyChunkReader
{
    private const long MostParts = 1L << 53;

    public static KeyChunk Read(SectionReader section, int rows, KeyLimits limits, bool mustBeKnown)
    {
        var (width, decimals) = (section.Byte(), section.Byte() - 1);
        var (start, step) = (section.Int64(), section.Int64());
        section.Expect(width is 1 or 2 or 4 or 8 && decimals <= KeyChunk.MostDecimals && step > 0);
        var known = section.Bits(rows);
        section.Expect(known is null || !mustBeKnown);
        var data = section.ChunkOf(rows, width);
        if (known is not null && !Bits.Any(known))
        {
            return new KeyChunk(new byte[Bits.Rows], 1, 0, 1, KeyChunk.NoDecimals, known);
        }

        var chunk = new KeyChunk(data, width, start, step, decimals, known);
        Check(section, chunk, rows, limits);
        return chunk;
    }

    /// <summary>Greater stored numbers are greater keys, as long as none wraps: the least and the greatest tell of all.</summary>
    private static void Check(SectionReader section, KeyChunk chunk, int rows, KeyLimits limits)
    {
        var (least, greatest) = chunk.Width switch
        {
            1 => RangeOf(chunk.Data[..rows]),
            2 => RangeOf(chunk.As<ushort>()[..rows]),
            4 => RangeOf(chunk.As<uint>()[..rows]),
            _ => RangeOf(chunk.As<ulong>()[..rows]),
        };
        var (low, high) = (chunk.Start + ((Int128)least * chunk.Step), chunk.Start + ((Int128)greatest * chunk.Step));
        section.Expect(chunk.Decimals == KeyChunk.NoDecimals
            ? low >= long.MinValue && high <= long.MaxValue
            : low >= -MostParts && high <= MostParts && chunk.Start >= -MostParts && chunk.Step <= 2 * MostParts);
        section.Expect(chunk.KeyOf(least) >= limits.Least && chunk.KeyOf(greatest) <= limits.Greatest);
    }

    private static (ulong Least, ulong Greatest) RangeOf<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged, IBinaryInteger<T>
    {
        var (least, greatest) = (numbers[0], numbers[0]);
        foreach (var number in numbers)
        {
            (least, greatest) = (T.Min(least, number), T.Max(greatest, number));
        }

        return (ulong.CreateTruncating(least), ulong.CreateTruncating(greatest));
    }
}
