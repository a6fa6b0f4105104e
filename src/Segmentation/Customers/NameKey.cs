using System.Text;
using Segmentation.Diagnostics;

namespace Segmentation.Customers;

/// <summary>Names of attributes, streams, fields and lists: what is valid, and when two are the same.</summary>
internal static class NameKey
{
    private const int MaxWords = 4;
    private const int MaxLength = 128;

    /// <summary>
    /// The form in which names are compared: ASCII case ignored, full-width digits plain, one space between words, NFC.
    /// </summary>
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Normalized(name).Trim())
        {
            var space = c is ' ' or '\t' or '\u00A0' or '\u3000';
            if (!space)
            {
                folded.Append(Folded(c));
            }
            else if (folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    /// <summary>What is wrong with a name, or null.</summary>
    public static IssueText? Problem(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "a name is not empty";
        }

        if (name.Length > MaxLength)
        {
            return $"a name has at most {MaxLength} characters";
        }

        var words = name.Split(' ');
        if (words.Length > MaxWords)
        {
            return $"a name has at most {MaxWords} words";
        }

        if (!Array.TrueForAll(words, IsWord))
        {
            return "each word of a name starts with a letter or _ and goes on with letters, digits and _; one space between words";
        }

        return IsReserved(words) ? IssueText.Of($"the keyword '{words[0]}' would be read as a condition") : null;
    }

    /// <summary>A name from a member: <c>LifetimeSpend</c> is <c>lifetime spend</c>.</summary>
    public static string FromMember(string member)
    {
        var name = new StringBuilder(member.Length + 4);
        for (var i = 0; i < member.Length; i++)
        {
            if (i > 0 && StartsWord(member, i))
            {
                name.Append(' ');
            }

            name.Append(char.ToLowerInvariant(member[i]));
        }

        return name.ToString();
    }

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "and", "or", "not", "in", "is", "between", "within", "any", "no", "all", "sequence", "anniversary", "inside", "predicate",
        "true", "false", "known", "unknown", "tier", "count", "sum", "average", "min", "max", "distinct", "first", "last",
        "share", "affinity",
    };

    /// <summary>
    /// A keyword may begin a longer name, such as <c>last order</c> or <c>in stock</c>, since the longest name is looked
    /// up first; but not so that the name would take the place of a condition: <c>not …</c>, <c>count of …</c>.
    /// </summary>
    private static bool IsReserved(string[] words)
    {
        var first = words[0].ToLowerInvariant();
        return first is "not" or "and" or "or" or "unknown"
            || (Keywords.Contains(first) && (words.Length == 1 || words[1].ToLowerInvariant() is "of" or "for"));
    }

    private static bool StartsWord(string member, int i) =>
        char.IsUpper(member[i]) && (!char.IsUpper(member[i - 1]) || (i + 1 < member.Length && char.IsLower(member[i + 1])));

    private static bool IsWord(string word) =>
        word.Length > 0 && WellFormedText.Is(word) && word.IsNormalized(NormalizationForm.FormC)
        && (char.IsLetter(word, 0) || word[0] == '_') && word.EnumerateRunes().All(IsWordPart);

    private static bool IsWordPart(Rune rune) => rune.Value == '_' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static char Folded(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '\uFF10' and <= '\uFF19' => (char)(c - '\uFF10' + '0'),
        _ => c,
    };

    private static string Normalized(string name) => WellFormedText.Is(name) ? name.Normalize(NormalizationForm.FormC) : name;
}
