using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Columns;

/// <summary>The sets of one column for the rows of a chunk: the numbers of the members, one row after the other.</summary>
/// <param name="offsets">Where each row's members begin; one more than rows.</param>
/// <param name="members">The numbers in the column's dictionary.</param>
/// <param name="known">One bit for each row whose set is known; null when all are.</param>
internal sealed class SetChunk(int[] offsets, MemberNumbers members, ulong[]? known)
{
    public ReadOnlySpan<int> Offsets => offsets;

    public MemberNumbers Members => members;

    public ulong[]? Known => known;

    public long Bytes => (4L * offsets.Length) + members.Bytes + (known is null ? 0 : 8L * known.Length);

    public bool IsKnown(int row) => known is null || Bits.Has(known, row);
}
