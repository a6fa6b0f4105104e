using System.Numerics;

namespace Segmentation.Comparison.Running;

/// <summary>For each segment one bit per customer.</summary>
internal sealed class Bitmaps(int segments, int customers)
{
    private readonly ulong[][] _words = [.. Enumerable.Range(0, segments).Select(_ => new ulong[(customers + 63) / 64])];

    public int Segments => _words.Length;

    /// <summary>One segment's bits, 64 customers a word.</summary>
    public ulong[] this[int segment] => _words[segment];

    /// <summary>Writes what was decided for 64 customers, segment by segment.</summary>
    public void Write(int word, ReadOnlySpan<ulong> bits)
    {
        for (var segment = 0; segment < bits.Length; segment++)
        {
            _words[segment][word] = bits[segment];
        }
    }

    public long[] Counts() => [.. _words.Select(Count)];

    public long[] Fingerprints() => [.. _words.Select(words => Fingerprint.Of(words))];

    /// <summary>The bits of the first customers only.</summary>
    public Bitmaps First(int customers)
    {
        var first = new Bitmaps(Segments, customers);
        for (var segment = 0; segment < Segments; segment++)
        {
            var words = first[segment];
            _words[segment].AsSpan(0, words.Length).CopyTo(words);
            if (customers % 64 != 0)
            {
                words[^1] &= (1UL << (customers % 64)) - 1;
            }
        }

        return first;
    }

    private static long Count(ulong[] words)
    {
        var count = 0L;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }
}
