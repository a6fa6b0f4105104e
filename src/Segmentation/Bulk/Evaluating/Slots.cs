using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Working memory of a chunk: for each slot the rows for which it surely holds, and those for which it may hold.</summary>
/// <remarks>Where nothing is unknown the two are one. Slots lie apart by more than a power of two, which nearest caches dislike.</remarks>
internal sealed class Slots(int count)
{
    private const int Stride = Bits.Words + 8;

    private readonly bool[] _isExact = new bool[count];

    public ulong[] Memory { get; } = new ulong[2 * count * Stride];

    public Span<ulong> Sure(int slot) => Memory.AsSpan(2 * slot * Stride, Bits.Words);

    /// <summary>The rows for which it may hold.</summary>
    public Span<ulong> Possible(int slot) => _isExact[slot] ? Sure(slot) : OwnPossible(slot);

    public bool IsExact(int slot) => _isExact[slot];

    public void SetExact(int slot) => _isExact[slot] = true;

    /// <summary>What may hold is kept apart from now on; it holds anything.</summary>
    public Span<ulong> SetOpen(int slot)
    {
        _isExact[slot] = false;
        return OwnPossible(slot);
    }

    /// <summary>The bits of what is possible, to be changed row by row.</summary>
    public Span<ulong> Open(int slot)
    {
        if (_isExact[slot])
        {
            Sure(slot).CopyTo(SetOpen(slot));
        }

        return OwnPossible(slot);
    }

    /// <summary>Where the bits of what surely holds begin, and of what may hold.</summary>
    public int StartOfSure(int slot) => 2 * slot * Stride;

    public int StartOfPossible(int slot) => _isExact[slot] ? StartOfSure(slot) : ((2 * slot) + 1) * Stride;

    private Span<ulong> OwnPossible(int slot) => Memory.AsSpan(((2 * slot) + 1) * Stride, Bits.Words);
}
