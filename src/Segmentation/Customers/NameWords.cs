using System.Collections.Frozen;
using System.Text;

namespace Segmentation.Customers;

/// <summary>The words of names that are not of ASCII alone, folded: where a text without spaces can be cut.</summary>
internal sealed class NameWords
{
    private readonly FrozenSet<string> _words;

    private NameWords(FrozenSet<string> words)
    {
        _words = words;
        Longest = words.Count == 0 ? 0 : words.Max(word => word.Length);
    }

    /// <summary>How long the longest word is.</summary>
    public int Longest { get; }

    /// <summary>The words of names.</summary>
    public static NameWords Of(IEnumerable<string> names) => new(
        names.SelectMany(name => NameKey.Of(name).Split(' ')).Where(word => !Ascii.IsValid(word)).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>These and the words of further names.</summary>
    public NameWords With(IEnumerable<string> names) => Of(_words.Concat(names));

    public bool Contains(ReadOnlySpan<char> folded) => _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);
}
