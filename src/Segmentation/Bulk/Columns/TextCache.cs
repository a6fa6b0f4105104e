using System.Numerics;
using System.Runtime.InteropServices;

namespace Segmentation.Bulk.Columns;

/// <summary>The numbers of texts seen lately, in front of a dictionary that all threads share.</summary>
/// <remarks>Three texts with one place drive each other out; then the dictionary is asked, which is right always.</remarks>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class TextCache(TextDictionary texts)
{
    private const int PlaceBits = 12;

    private readonly Seen[] _seen = new Seen[1 << PlaceBits];

    /// <summary>The number of a text, a new one if it is new.</summary>
    public int NumberOf(string text)
    {
        var place = PlaceOf(text);
        ref var seen = ref _seen[place];
        if (seen.Text == text)
        {
            return seen.Number;
        }

        ref var before = ref _seen[place ^ 1];
        return before.Text == text ? before.Number : Ask(text, ref seen, ref before);
    }

    private int Ask(string text, ref Seen seen, ref Seen before)
    {
        var number = texts.NumberOf(text);
        (before, seen) = (seen, new Seen(texts[number], number));
        return number;
    }

    /// <summary>From the length and both ends, where texts of one column differ most.</summary>
    private static int PlaceOf(string text)
    {
        const ulong Odd = 0x9E37_79B9_7F4A_7C15;
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        var ends = bytes.Length >= sizeof(ulong)
            ? MemoryMarshal.Read<ulong>(bytes) ^ BitOperations.RotateLeft(MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]), 21)
            : ShortOf(text);
        return (int)(unchecked((ends + (ulong)text.Length) * Odd) >> (64 - PlaceBits));
    }

    private static ulong ShortOf(string text)
    {
        var all = 0UL;
        foreach (var unit in text)
        {
            all = (all << 16) | unit;
        }

        return all;
    }

    private readonly record struct Seen(string? Text, int Number);
}
