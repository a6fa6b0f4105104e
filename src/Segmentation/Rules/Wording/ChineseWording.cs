using System.Collections.Frozen;

namespace Segmentation.Rules.Wording;

/// <summary>Says keywords in Chinese, phrase by phrase, the longest first.</summary>
internal static class ChineseWording
{
    private const int MostWords = 4;

    private static readonly FrozenDictionary<string, KeywordPhrase> ByEnglish =
        ChineseKeywords.Phrases.ToFrozenDictionary(phrase => phrase.English, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, KeywordPhrase> JointsByEnglish =
        ChineseKeywords.Joints.ToFrozenDictionary(phrase => phrase.English, StringComparer.Ordinal);

    /// <summary><c>and</c> or <c>or</c> between conditions.</summary>
    public static string Joint(string english, Func<string, bool> isName) => Spelling(JointsByEnglish[english], isName);

    /// <summary>Keywords and numbers, one space between them; spaces at the ends are kept.</summary>
    /// <param name="english">The words of the rule language.</param>
    /// <param name="isName">Whether a spelling is a name of the catalogue, which goes before keywords.</param>
    public static string Say(string english, Func<string, bool> isName)
    {
        var words = english.Split(' ');
        var said = new List<string>(words.Length);
        for (var i = 0; i < words.Length;)
        {
            var count = Math.Min(MostWords, words.Length - i);
            while (count > 1 && !ByEnglish.ContainsKey(string.Join(' ', words, i, count)))
            {
                count--;
            }

            said.Add(ByEnglish.TryGetValue(string.Join(' ', words, i, count), out var phrase)
                ? Spelling(phrase, isName)
                : words[i]);
            i += count;
        }

        return string.Join(' ', said);
    }

    private static string Spelling(KeywordPhrase phrase, Func<string, bool> isName)
    {
        foreach (var spelling in phrase.Spellings)
        {
            if (!isName(spelling))
            {
                return spelling;
            }
        }

        return phrase.English;
    }
}
