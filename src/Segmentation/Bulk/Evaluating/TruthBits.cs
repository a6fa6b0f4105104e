using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Evaluating;

/// <summary>The truths of something for the rows of a chunk.</summary>
internal sealed class TruthBits
{
    /// <summary>One bit for each row where it is true.</summary>
    public ulong[] True { get; } = new ulong[Bits.Words];

    /// <summary>One bit for each row where it is true or false.</summary>
    public ulong[] Known { get; } = new ulong[Bits.Words];

    public void Put(int row, Truth truth)
    {
        Bits.Put(True, row, truth == Truth.True);
        Bits.Put(Known, row, truth != Truth.Undetermined);
    }
}
