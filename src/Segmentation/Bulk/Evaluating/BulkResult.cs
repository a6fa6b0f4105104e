using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;
using Segmentation.Diagnostics;

namespace Segmentation.Bulk.Evaluating;

/// <summary>For each output the rows for which it is true, and those for which it is undetermined.</summary>
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
        Chunks = chunks;
        _true = [.. Enumerable.Range(0, outputs).Select(_ => GC.AllocateUninitializedArray<ulong>(chunks * Bits.Words))];
        _open = new ulong[outputs][];
        (_counts, _openCounts) = (new int[outputs], new int[outputs]);
    }

    public int Outputs => _true.Length;

    public int Chunks { get; }

    /// <summary>What was found wrong while evaluating.</summary>
    public TableFaults Faults { get; private set; } = new();

    public ulong[] True(int output) => _true[output];

    public Span<ulong> True(int output, int chunk) => _true[output].AsSpan(chunk * Bits.Words, Bits.Words);

    /// <summary>The rows for which an output is undetermined; null when there are none.</summary>
    public ulong[]? Open(int output) => _open[output];

    /// <summary>For how many rows an output is true.</summary>
    public int CountTrue(int output) => _counts[output];

    /// <summary>For how many rows an output is undetermined.</summary>
    public int CountOpen(int output) => _openCounts[output];

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

    /// <summary>How many rows are true for both of two outputs.</summary>
    public int CountBoth(int one, int other)
    {
        var (a, b, count) = (_true[one], _true[other], 0);
        for (var word = 0; word < a.Length; word++)
        {
            count += System.Numerics.BitOperations.PopCount(a[word] & b[word]);
        }

        return count;
    }

    /// <summary>Begins another evaluation in the same memory.</summary>
    public void Begin()
    {
        Faults = new TableFaults();
        Array.Clear(_counts);
        Array.Clear(_openCounts);
    }

    public void ClearOpen(int output, int chunk) => _open[output]?.AsSpan(chunk * Bits.Words, Bits.Words).Clear();

    public void SetOpen(int output, int chunk, ReadOnlySpan<ulong> rows)
    {
        if (_open[output] is not null || Bits.Any(rows))
        {
            rows.CopyTo(OpenOf(output).AsSpan(chunk * Bits.Words, Bits.Words));
        }
    }

    /// <summary>The truth of an output for a row.</summary>
    public Truth this[int output, int chunk, int row]
    {
        get => Bits.Has(True(output, chunk), row) ? Truth.True
            : _open[output] is { } open && Bits.Has(open.AsSpan(chunk * Bits.Words, Bits.Words), row) ? Truth.Undetermined
            : Truth.False;
        set => Put(output, chunk, row, value);
    }

    private void Put(int output, int chunk, int row, Truth truth)
    {
        Bits.Put(True(output, chunk), row, truth == Truth.True);
        if (truth == Truth.Undetermined || _open[output] is not null)
        {
            Bits.Put(OpenOf(output).AsSpan(chunk * Bits.Words, Bits.Words), row, truth == Truth.Undetermined);
        }
    }

    public void AddIssues(int row, IssueLog issues) => Faults.Add(row, issues);

    private ulong[] OpenOf(int output)
    {
        if (Volatile.Read(ref _open[output]) is { } open)
        {
            return open;
        }

        lock (_lock)
        {
            return _open[output] ??= new ulong[Chunks * Bits.Words];
        }
    }
}
