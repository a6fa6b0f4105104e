using System.Collections.Concurrent;

namespace Segmentation.Bulk.Columns;

/// <summary>The distinct texts of one column, each with a number; shared by all chunks.</summary>
/// <threadsafety>Several threads may add texts at once; a number never changes its text.</threadsafety>
internal sealed class TextDictionary
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private string[] _texts = new string[16];

    /// <summary>How many texts there are.</summary>
    public int Count { get; private set; }

    public string this[int number] => Volatile.Read(ref _texts)[number];

    /// <summary>The number of a text, a new one if it is new.</summary>
    public int NumberOf(string text) => _numbers.TryGetValue(text, out var number) ? number : Add(text);

    private int Add(string text)
    {
        lock (_lock)
        {
            if (_numbers.TryGetValue(text, out var number))
            {
                return number;
            }

            number = Count;
            if (number == _texts.Length)
            {
                var texts = new string[2 * number];
                _texts.CopyTo(texts, 0);
                Volatile.Write(ref _texts, texts);
            }

            _texts[number] = text;
            Count++;
            _numbers[text] = number;
            return number;
        }
    }
}
