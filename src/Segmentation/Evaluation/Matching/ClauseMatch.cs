namespace Segmentation.Evaluation.Matching;

/// <summary>Which clauses of an index hold for a customer, and so which outputs do; reused for the next.</summary>
internal sealed class ClauseMatch(ClauseIndex index)
{
    /// <summary>One bit for each clause that surely holds.</summary>
    public ulong[] Sure { get; } = new ulong[index.Words];

    /// <summary>One bit for each clause that may hold.</summary>
    public ulong[] Possible { get; } = new ulong[index.Words];

    /// <summary>One bit for each output that is true, in the order of the index.</summary>
    public ulong[] True { get; } = new ulong[index.OutputWords];

    /// <summary>One bit for each output that is not false.</summary>
    public ulong[] NotFalse { get; } = new ulong[index.OutputWords];

    /// <summary>The truth of an output, by its number.</summary>
    public Truth TruthOf(int output)
    {
        var place = index.Places[output];
        return (True[place >> 6] >> (place & 63) & 1) != 0 ? Truth.True
            : (NotFalse[place >> 6] >> (place & 63) & 1) != 0 ? Truth.Undetermined
            : Truth.False;
    }
}
