using System.Collections.Immutable;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Columns;

/// <summary>The events of one stream for the customers of a chunk: customer after customer, each in order of time.</summary>
/// <param name="Offsets">Where each customer's events begin; one more than rows.</param>
/// <param name="At">The instants, in blocks of as many events as a chunk has rows.</param>
/// <param name="Fields">The fields, block by block: keys, or the numbers of texts.</param>
/// <param name="Unreadable">One bit for each customer whose events could not be read; null when all could.</param>
internal sealed record StreamChunk(
    int[] Offsets, ImmutableArray<KeyChunk> At, ImmutableArray<ImmutableArray<KeyChunk>> Fields, ulong[]? Unreadable)
{
    public int Events => Offsets[^1];

    public int Blocks => At.Length;

    public long Bytes => (4L * Offsets.Length) + At.Sum(block => block.Bytes) + Fields.Sum(blocks => blocks.Sum(block => block.Bytes));

    public bool IsReadable(int row) => Unreadable is null || !Bits.Has(Unreadable, row);

    public int CountOf(int row) => Offsets[row + 1] - Offsets[row];

    public long AtOf(int place) => At[place / Bits.Rows].KeyAt(place % Bits.Rows);
}
