using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Segmentation.Customers;

namespace Segmentation.Rules.Language.Editing;

/// <summary>Fills the templates of one language.</summary>
/// <remarks>Numbers, dates and lists follow the language of the sentence and nothing of the machine.</remarks>
internal sealed class Phrasebook
{
    private const char FirstEastAsian = '\u2E80';

    private readonly FrozenDictionary<Phrase, string> _phrases;

    private Phrasebook(FrozenDictionary<Phrase, string> phrases, bool isChinese)
    {
        _phrases = phrases;
        IsChinese = isChinese;
    }

    public static Phrasebook English { get; } = new(EnglishPhrases.All, isChinese: false);

    public static Phrasebook Chinese { get; } = new(ChinesePhrases.All, isChinese: true);

    public bool IsChinese { get; }

    /// <summary>The language of a culture; English where there is none of it.</summary>
    public static Phrasebook Of(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh" ? Chinese : English;

    /// <summary>Whether a name or value is in the script of East Asia.</summary>
    public static bool IsEastAsian(string text) => text.Any(c => c >= FirstEastAsian);

    public string Say(Phrase phrase, params ReadOnlySpan<string> arguments) => Say(phrase, Voice.InSentence, arguments);

    public string Say(Phrase phrase, Voice voice, params ReadOnlySpan<string> arguments)
    {
        var template = _phrases[phrase];
        var said = new StringBuilder(template.Length + 32);
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            Append(said, template.AsSpan(at, (open < 0 ? template.Length : open) - at));
            if (open < 0)
            {
                break;
            }

            var close = template.IndexOf('}', open);
            Append(said, Argument(template.AsSpan(open + 1, close - open - 1), voice, arguments));
            at = close + 1;
        }

        return said.ToString();
    }

    /// <summary>Pieces in a row.</summary>
    /// <param name="pieces">One or more.</param>
    /// <param name="joint">What stands between two of them.</param>
    /// <param name="last">What stands before the last.</param>
    public string Join(IReadOnlyList<string> pieces, Phrase joint, Phrase last)
    {
        var joined = new StringBuilder(pieces[0]);
        for (var i = 1; i < pieces.Count; i++)
        {
            Append(joined, _phrases[i == pieces.Count - 1 ? last : joint]);
            Append(joined, pieces[i]);
        }

        return joined.ToString();
    }

    /// <summary>A date or an instant, in the spelling of a phrase.</summary>
    public string Say(Phrase format, IFormattable moment) =>
        moment.ToString(_phrases[format], CultureInfo.InvariantCulture);

    /// <summary>A type with its currency or unit.</summary>
    public string TypeText(AttributeType type, AttributeDefinition? definition = null) =>
        TypeText(QuantityTypes.Of(type), definition);

    public string TypeText(QuantityType type, AttributeDefinition? definition)
    {
        var words = Say(type switch
        {
            QuantityType.Number => Phrase.TypeNumber,
            QuantityType.Money => Phrase.TypeMoney,
            QuantityType.Text => Phrase.TypeText,
            QuantityType.Flag => Phrase.TypeFlag,
            QuantityType.Date => Phrase.TypeDate,
            QuantityType.Instant => Phrase.TypeInstant,
            QuantityType.Set => Phrase.TypeSet,
            _ => Phrase.TypeElapsed,
        });
        return (definition?.Currency ?? definition?.Unit) is { } unit ? Say(Phrase.TypeWith, words, unit) : words;
    }

    /// <summary>The number with its decimals as they were written.</summary>
    public static string Number(decimal number) => number.ToString(
        string.Create(CultureInfo.InvariantCulture, $"N{number.Scale}"), CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private string Argument(ReadOnlySpan<char> place, Voice voice, ReadOnlySpan<string> arguments) => place switch
    {
        "who" => _phrases[voice.Who],
        "whose" => _phrases[voice.Whose],
        "known" => Demand(Phrase.IsKnown, voice),
        "certain" => Demand(Phrase.Certainly, voice),
        "located" => Demand(Phrase.Located, voice),
        "given" => Demand(Phrase.Given, voice),
        _ => arguments[place[0] - '0'],
    };

    private string Demand(Phrase phrase, Voice voice) => voice.IsUnknownLeftOut ? _phrases[phrase] : "";

    /// <summary>
    /// Appends a piece; in Chinese with a space where it meets Latin letters or digits, or a number its unit.
    /// </summary>
    public void Append(StringBuilder said, ReadOnlySpan<char> piece)
    {
        if (piece.Length == 0)
        {
            return;
        }

        if (IsChinese && said.Length > 0 && Meet(said[^1], piece[0]))
        {
            said.Append(' ');
        }

        said.Append(piece);
    }

    private static bool Meet(char left, char right) =>
        (IsIdeograph(left) && (char.IsAsciiLetterOrDigit(right) || right == '-'))
        || (char.IsAsciiLetterOrDigit(left) && IsIdeograph(right))
        || (char.IsAsciiDigit(left) && char.IsAsciiLetter(right));

    private static bool IsIdeograph(char c) => c >= FirstEastAsian && char.IsLetter(c);
}
