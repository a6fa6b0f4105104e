using Segmentation.Bulk.Columns;

namespace Segmentation.Bulk.Evaluating;

/// <summary>What was made from a table's columns for one set of rules and holds at any instant, kept for the next evaluation.</summary>
/// <threadsafety>Several evaluations may go on at once: what is kept of a chunk is taken out by one of them, and the others do without.</threadsafety>
internal sealed class TableCache
{
    private readonly Lock _lock = new();
    private ChunkCache?[] _chunks = [];

    public long Bytes => _chunks.Sum(chunk => chunk?.Bytes ?? 0);

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
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class ChunkCache
{
    private readonly Dictionary<(int Feature, int Group), Kept> _kept = [];

    public long Bytes => _kept.Values.Sum(kept => kept.Bytes);

    /// <summary>What was made from a source, if that has not changed since.</summary>
    public T? Find<T>(int feature, int group, object source, int version)
        where T : class =>
        _kept.TryGetValue((feature, group), out var kept) && ReferenceEquals(kept.Source, source) && kept.Version == version
            ? (T)kept.Made
            : null;

    public void Keep(int feature, int group, object source, int version, object made, long bytes) =>
        _kept[(feature, group)] = new Kept(source, version, made, bytes);

    private readonly record struct Kept(object Source, int Version, object Made, long Bytes);
}
