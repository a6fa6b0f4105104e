using Segmentation.Customers;

namespace Segmentation.Rules.Language.Lexing;

/// <summary>
/// Cuts Chinese text, which is written without spaces, into names and keywords: at each place the longest of the
/// catalogue's names and the keywords, a name before a keyword of the same length.
/// </summary>
/// <param name="names">The words of names.</param>
internal readonly ref struct WordCutter(NameWords? names)
{
    /// <summary>How much of a run of letters and digits the name at its start takes; 0 for none.</summary>
    public int NameAt(ReadOnlySpan<char> run)
    {
        if (names is not { Longest: > 0 })
        {
            return 0;
        }

        // One more than the longest name, to see whether a word of ASCII goes on behind it.
        var most = Math.Min(run.Length, names.Longest + 1);
        Span<char> folded = stackalloc char[most];
        for (var i = 0; i < most; i++)
        {
            var plain = Marks.Plain(run[i]);
            folded[i] = char.IsAsciiLetterUpper(plain) ? (char)(plain | 0x20) : plain;
        }

        for (var length = most; length > 0; length--)
        {
            if (!SplitsWord(folded, length) && names.Contains(folded[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>How much of a run belongs together that begins with neither a name nor a keyword.</summary>
    public int UnknownAt(ReadOnlySpan<char> text, int start, int end)
    {
        var index = start + 1;
        while (index < end && !(IsBoundary(text, index) && BeginsSomething(text, index, end)))
        {
            index++;
        }

        return index - start;
    }

    private bool BeginsSomething(ReadOnlySpan<char> text, int index, int end)
    {
        Phrases.At(text, index, out var length, out _);
        return length > 1 || NameAt(text[index..end]) > 1
            || (length == 1 && (index + 1 == end || char.IsAscii(text[index + 1]) || char.IsAscii(text[index - 1])));
    }

    /// <summary>Letters and digits of ASCII stay together.</summary>
    private static bool IsBoundary(ReadOnlySpan<char> text, int index) =>
        !char.IsAscii(text[index]) || !char.IsAscii(text[index - 1]);

    private static bool SplitsWord(ReadOnlySpan<char> run, int length) =>
        length < run.Length && char.IsAscii(run[length]) && char.IsAscii(run[length - 1]);
}
