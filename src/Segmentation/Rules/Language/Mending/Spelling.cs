using System.Text;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Which words look alike.</summary>
internal static class Spelling
{
    private const int ShortWord = 3;
    private const int MostEdits = 2;
    private const int Longest = 64;

    /// <summary>In small letters, full-width characters as the plain ones.</summary>
    public static string Plain(ReadOnlySpan<char> text) => text.Length > Longest || !WellFormedText.Is(text)
        ? ""
        : text.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>The words that look like a given one, the nearest first; of equals, in the order given.</summary>
    /// <remarks>Case, spaces, <c>_</c> and <c>-</c> do not count; the plural of a word is one edit away.</remarks>
    public static IEnumerable<(string Word, int Edits)> Near(string given, IEnumerable<string> valid)
    {
        var plain = Squashed(given);
        var most = plain.Length <= ShortWord ? 1 : MostEdits;
        return plain.Length == 0
            ? []
            : valid.Select(word => (Word: word, Edits: Edits(plain, Squashed(word))))
                .Where(word => word.Edits <= most && word.Edits < plain.Length)
                .OrderBy(word => word.Edits);
    }

    private static int Edits(string given, string word) =>
        IsPlural(given, word) ? 1 : Suggestions.Distance(given, word);

    private static bool IsPlural(string given, string word) =>
        given.EndsWith("ies", StringComparison.Ordinal) && word.EndsWith('y')
        && given.AsSpan(0, given.Length - 3).SequenceEqual(word.AsSpan(0, word.Length - 1));

    private static string Squashed(string word) => Plain(word)
        .Replace(" ", "", StringComparison.Ordinal)
        .Replace("_", "", StringComparison.Ordinal)
        .Replace("-", "", StringComparison.Ordinal);
}
