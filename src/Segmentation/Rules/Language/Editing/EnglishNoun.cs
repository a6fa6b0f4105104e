namespace Segmentation.Rules.Language.Editing;

/// <summary>English nouns in the plural, as far as names of event streams need it.</summary>
internal static class EnglishNoun
{
    /// <summary>The plural; a name that ends in s, or not in a letter of English, is taken to be one.</summary>
    public static string Plural(string name)
    {
        if (name.Length < 2 || !char.IsAsciiLetterLower(name[^1]) || name[^1] == 's')
        {
            return name;
        }

        var isAfterVowel = name[^2] is 'a' or 'e' or 'i' or 'o' or 'u';
        return (name[^1], name[^2]) switch
        {
            ('y', _) when !isAfterVowel => name[..^1] + "ies",
            ('x' or 'z', _) or ('h', 'c' or 's') => name + "es",
            _ => name + "s",
        };
    }
}
