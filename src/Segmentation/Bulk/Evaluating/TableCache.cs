using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Evaluating;

/// <summary>What was made from a table's columns for one set of rules and holds at any instant, kept for the next evaluation.</summary>
/// <threadsafety>Several evaluations may go on at once: what is kept of a chunk is taken out by one of them, and the others do without.</threadsafety>
internal sealed class TableCache
{
    private readonly Lock _lock = new();
    private ChunkCache?[] _chunks = [];

    /// <summary>Makes room for all chunks.</summary>
    public void Reserve(int chunks)
    {
        lock (_lock)
        {
            if (_chunks.Length < chunks)
            {
                Array.Resize(ref _chunks, chunks);
            }
        }
    }

    /// <summary>What is kept of a chunk, or nothing yet; nobody else has it until it is given back.</summary>
    public ChunkCache Take(int chunk) => Interlocked.Exchange(ref _chunks[chunk], null) ?? new ChunkCache();

    public void GiveBack(int chunk, ChunkCache cache) => Volatile.Write(ref _chunks[chunk], cache);
}

/// <summary>What was made from the columns of one chunk.</summary>
/// <remarks>Codes lie side by side, and so do truths: they are read one after the other.</remarks>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class ChunkCache
{
    private readonly Dictionary<(KeptKind Kind, int Number), Kept> _others = [];
    private byte[] _codes = [];
    private ulong[] _truths = [];
    private Stamp[] _codeStamps = [];
    private Stamp[] _truthStamps = [];

    /// <summary>Makes room for the codes and truths of a plan.</summary>
    public void Reserve(BulkPlan plan)
    {
        if (_codeStamps.Length < plan.CodeColumns)
        {
            _codes = GC.AllocateUninitializedArray<byte>(plan.CodeColumns * Bits.Rows);
            _codeStamps = new Stamp[plan.CodeColumns];
        }

        if (_truthStamps.Length < plan.TruthColumns)
        {
            _truths = GC.AllocateUninitializedArray<ulong>(plan.TruthColumns * Bits.Words);
            _truthStamps = new Stamp[plan.TruthColumns];
        }
    }

    /// <summary>The codes of a column; false when they must be made, because there are none or their source has changed.</summary>
    public bool TryGetCodes(int column, KeyChunk source, out Span<byte> codes)
    {
        codes = _codes.AsSpan(column * Bits.Rows, Bits.Rows);
        return !_codeStamps[column].Renew(source, source.Version);
    }

    /// <summary>The truths of a column; false when they must be made, because there are none or their source has changed.</summary>
    public bool TryGetTruths(int column, object source, int version, out Span<ulong> isTrue)
    {
        isTrue = _truths.AsSpan(column * Bits.Words, Bits.Words);
        return !_truthStamps[column].Renew(source, version);
    }

    /// <summary>Something else that was made from a source, if that has not changed since.</summary>
    public T? Find<T>(KeptKind kind, int number, object source, int version)
        where T : class =>
        _others.TryGetValue((kind, number), out var kept) && ReferenceEquals(kept.Source, source) && kept.Version == version
            ? (T)kept.Made
            : null;

    public void Keep(KeptKind kind, int number, object source, int version, object made) =>
        _others[(kind, number)] = new Kept(source, version, made);

    private readonly record struct Kept(object Source, int Version, object Made);

    private struct Stamp
    {
        private object? _source;
        private int _version;

        /// <summary>Whether the source is another than before.</summary>
        public bool Renew(object source, int version)
        {
            var isOther = !ReferenceEquals(_source, source) || _version != version;
            (_source, _version) = (source, version);
            return isOther;
        }
    }
}

/// <summary>What else is kept of a chunk.</summary>
internal enum KeptKind
{
    /// <summary>The months and days of a column of dates.</summary>
    MonthDays,

    /// <summary>Which events match the filters of a stream.</summary>
    Filters,

    /// <summary>The truths of tests that are decided row by row.</summary>
    Rows,
}
