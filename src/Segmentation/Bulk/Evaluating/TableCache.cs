using Segmentation.Bulk.Columns;

namespace Segmentation.Bulk.Evaluating;

/// <summary>What was made from a table's columns for one set of rules and holds at any instant, kept for the next evaluation.</summary>
/// <threadsafety>Each chunk is for one thread at a time.</threadsafety>
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

    public ChunkCache Of(int chunk) => _chunks[chunk] ??= new ChunkCache();
}

/// <summary>What was made from the columns of one chunk.</summary>
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
