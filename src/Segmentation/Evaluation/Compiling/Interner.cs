namespace Segmentation.Evaluation.Compiling;

/// <summary>Gives equal things one number, in the order in which they are first met.</summary>
internal sealed class Interner<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(comparer);
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    public int NumberOf(T item)
    {
        if (!_numbers.TryGetValue(item, out var number))
        {
            number = _items.Count;
            _numbers.Add(item, number);
            _items.Add(item);
        }

        return number;
    }
}
