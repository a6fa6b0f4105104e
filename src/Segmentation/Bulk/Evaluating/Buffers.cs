namespace Segmentation.Bulk.Evaluating;

/// <summary>Arrays that are used again for the next chunk.</summary>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class Buffers<T>
{
    private readonly List<T[]> _arrays = [];
    private int _taken;

    /// <summary>Nobody needs what was taken any more.</summary>
    public void Reset() => _taken = 0;

    /// <summary>An array of at least a length; it holds anything.</summary>
    public T[] Take(int length)
    {
        if (_taken == _arrays.Count)
        {
            _arrays.Add(new T[length]);
        }
        else if (_arrays[_taken].Length < length)
        {
            _arrays[_taken] = new T[length];
        }

        return _arrays[_taken++];
    }
}
