using System.Globalization;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Loading;

/// <summary>Collects the keys of a chunk's customers: numbers as long as all are, else texts.</summary>
internal sealed class KeyWriter
{
    private readonly long[] _numbers = new long[Bits.Rows];
    private string[]? _texts;

    public int Count { get; private set; }

    public void Clear() => (Count, _texts) = (0, null);

    public void Add(long number)
    {
        if (_texts is null)
        {
            _numbers[Count++] = number;
        }
        else
        {
            _texts[Count++] = number.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Adds a key; empty for a customer without one.</summary>
    public void Add(string key) => Put(Count++, key);

    /// <summary>Another key for a row that is there already.</summary>
    public void Put(int row, string key)
    {
        if (_texts is not null || !CustomerKeys.IsWhole(key, out _numbers[row]))
        {
            (_texts ??= AsTexts())[row] = key;
        }
    }

    public CustomerKeys Pack() =>
        _texts is null ? CustomerKeys.OfNumbers(_numbers.AsSpan(0, Count)) : CustomerKeys.OfTexts(_texts.AsSpan(0, Count));

    private string[] AsTexts()
    {
        var texts = new string[Bits.Rows];
        for (var row = 0; row < Count; row++)
        {
            texts[row] = _numbers[row].ToString(CultureInfo.InvariantCulture);
        }

        return texts;
    }
}
