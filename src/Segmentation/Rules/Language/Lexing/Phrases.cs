using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Rules.Wording;

namespace Segmentation.Rules.Language.Lexing;

/// <summary>The Chinese keywords as tokens of the language.</summary>
internal static class Phrases
{
    private static readonly FrozenDictionary<string, ImmutableArray<Token>> BySpelling = Read();

    private static readonly FrozenSet<string> Closings = ChineseKeywords.Closings.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<char> Beginnings =
        BySpelling.Keys.Concat(Closings).Select(spelling => spelling[0]).ToFrozenSet();

    private static readonly int Longest = BySpelling.Keys.Concat(Closings).Max(spelling => spelling.Length);

    /// <summary>The longest phrase that begins at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="length">How many units of the text it takes; 0 when there is none.</param>
    /// <param name="isClosing">Whether it only closes what is before it and adds nothing.</param>
    /// <returns>Its tokens; their places are not those in the text.</returns>
    public static ImmutableArray<Token> At(ReadOnlySpan<char> text, int index, out int length, out bool isClosing)
    {
        (length, isClosing) = (0, false);
        if (!Beginnings.Contains(text[index]))
        {
            return [];
        }

        Span<char> spelling = stackalloc char[Longest];
        Span<int> ends = stackalloc int[Longest];
        var count = Gather(text, index, spelling, ends);
        var lookup = BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();
        var closings = Closings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (; count > 0; count--)
        {
            var candidate = spelling[..count];
            isClosing = closings.Contains(candidate);
            if (isClosing || lookup.ContainsKey(candidate))
            {
                length = ends[count - 1] - index;
                return isClosing ? [] : lookup[candidate];
            }
        }

        return [];
    }

    /// <summary>The next characters, each run of spaces as one.</summary>
    private static int Gather(ReadOnlySpan<char> text, int index, Span<char> spelling, Span<int> ends)
    {
        var count = 0;
        while (count < spelling.Length && index < text.Length)
        {
            var isSpace = Marks.IsSpace(text[index]);
            spelling[count] = isSpace ? ' ' : text[index];
            index++;
            while (isSpace && index < text.Length && Marks.IsSpace(text[index]))
            {
                index++;
            }

            ends[count++] = index;
        }

        return count;
    }

    private static FrozenDictionary<string, ImmutableArray<Token>> Read()
    {
        var phrases = new Dictionary<string, ImmutableArray<Token>>(StringComparer.Ordinal);
        foreach (var phrase in ChineseKeywords.Joints.Concat(ChineseKeywords.Phrases))
        {
            var tokens = Lexer.Read(phrase.English, Time.SystemTimeZones.Instance, out _);
            foreach (var spelling in phrase.Spellings)
            {
                // Singular and plural, and the two kinds of 'and', are said alike: the first that is listed counts.
                phrases.TryAdd(spelling, [.. tokens.SkipLast(1)]);
            }
        }

        return phrases.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
