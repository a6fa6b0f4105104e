using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Diagnostics;

namespace Segmentation.Bulk.Evaluating;

/// <summary>For each output the rows for which it is true, and those for which it is undetermined.</summary>
/// <remarks>Chunk by chunk, the outputs of a chunk side by side: that is how they are written.</remarks>
/// <threadsafety>Several threads may write at once, each another chunk.</threadsafety>
internal sealed class BulkResult
{
    private readonly Lock _lock = new();
    private readonly ulong[][] _true;
    private readonly ulong[]?[] _open;
    private readonly int[] _counts;
    private readonly int[] _openCounts;

    public BulkResult(int outputs, int chunks)
    {
        Outputs = outputs;
        _true = new ulong[chunks][];
        _open = new ulong[chunks][];
        (_counts, _openCounts) = (new int[outputs], new int[outputs]);
    }

    public int Outputs { get; }

    public int Chunks => _true.Length;

    /// <summary>Counts the evaluations that have filled the memory.</summary>
    public int Turn { get; private set; }

    /// <summary>What was found wrong while evaluating.</summary>
    public TableFaults Faults { get; private set; } = new();

    /// <summary>The truth of an output for a row.</summary>
    public Truth this[int output, int chunk, int row]
    {
        get => Bits.Has(True(output, chunk), row) ? Truth.True
            : Open(output, chunk) is { IsEmpty: false } open && Bits.Has(open, row) ? Truth.Undetermined
            : Truth.False;
        set
        {
            Bits.Put(True(output, chunk), row, value == Truth.True);
            if (value == Truth.Undetermined || _open[chunk] is not null)
            {
                Bits.Put(OpenOf(output, chunk), row, value == Truth.Undetermined);
            }
        }
    }

    /// <summary>The rows of a chunk for which an output is true.</summary>
    public Span<ulong> True(int output, int chunk) =>
        (_true[chunk] ??= GC.AllocateUninitializedArray<ulong>(Outputs * Bits.Words)).AsSpan(output * Bits.Words, Bits.Words);

    /// <summary>The rows of a chunk for which an output is undetermined; empty when there are none for any output.</summary>
    public Span<ulong> Open(int output, int chunk) =>
        _open[chunk] is { } open ? open.AsSpan(output * Bits.Words, Bits.Words) : default;

    /// <summary>For how many rows an output is true.</summary>
    public int CountTrue(int output) => _counts[output];

    /// <summary>For how many rows an output is undetermined.</summary>
    public int CountOpen(int output) => _openCounts[output];

    /// <summary>How many rows are true for both of two outputs.</summary>
    public int CountBoth(int one, int other)
    {
        var count = 0;
        for (var chunk = 0; chunk < Chunks; chunk++)
        {
            var a = True(one, chunk);
            var b = True(other, chunk);
            for (var word = 0; word < a.Length; word++)
            {
                count += System.Numerics.BitOperations.PopCount(a[word] & b[word]);
            }
        }

        return count;
    }

    /// <summary>A copy of the rows for which an output is true, of all chunks.</summary>
    public ulong[] CopyTrue(int output)
    {
        var bits = new ulong[Chunks * Bits.Words];
        for (var chunk = 0; chunk < Chunks; chunk++)
        {
            True(output, chunk).CopyTo(bits.AsSpan(chunk * Bits.Words));
        }

        return bits;
    }

    /// <summary>A copy of the rows for which an output is undetermined, of all chunks.</summary>
    public ulong[] CopyOpen(int output)
    {
        var bits = new ulong[Chunks * Bits.Words];
        for (var chunk = 0; chunk < Chunks; chunk++)
        {
            Open(output, chunk).CopyTo(bits.AsSpan(chunk * Bits.Words));
        }

        return bits;
    }

    /// <summary>Begins another evaluation in the same memory.</summary>
    public void Begin()
    {
        Faults = new TableFaults();
        Array.Clear(_counts);
        Array.Clear(_openCounts);
        BeginUpdate();
    }

    /// <summary>Begins to bring the answers up to date.</summary>
    public void BeginUpdate() => Turn++;

    public void SetOpen(int output, int chunk, ReadOnlySpan<ulong> rows)
    {
        if (_open[chunk] is not null || Bits.Any(rows))
        {
            rows.CopyTo(OpenOf(output, chunk));
        }
    }

    public void ClearOpen(int output, int chunk) => Open(output, chunk).Clear();

    /// <summary>Adds what one thread counted.</summary>
    public void Add(ReadOnlySpan<int> counts, ReadOnlySpan<int> openCounts)
    {
        lock (_lock)
        {
            for (var output = 0; output < counts.Length; output++)
            {
                _counts[output] += counts[output];
                _openCounts[output] += openCounts[output];
            }
        }
    }

    public void AddIssues(int row, IssueLog issues) => Faults.Add(row, issues);

    private Span<ulong> OpenOf(int output, int chunk) => (_open[chunk] ??= new ulong[Outputs * Bits.Words]).AsSpan(output * Bits.Words, Bits.Words);
}
