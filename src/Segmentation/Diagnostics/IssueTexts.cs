using System.Collections.Frozen;
using System.Globalization;

namespace Segmentation.Diagnostics;

/// <summary>The three texts of an issue, and how long a sentence may be.</summary>
internal sealed record IssueTexts(IssueText Place, IssueText Message, IssueText Cure)
{
    private const int LongestSentence = 200;

    /// <summary>An issue in English that can be said in other languages.</summary>
    public static Issue Issue(IssueCode code, IssueSeverity severity, IssueText place, IssueText message, IssueText cure) =>
        new(code.Id, severity, place.ToString(), Shortened(message.ToString()), Shortened(cure.ToString()))
        {
            Texts = new IssueTexts(place, message, cure),
        };

    /// <summary>The issue in the language of a culture; unchanged when the language is not there.</summary>
    public Issue In(Issue issue, CultureInfo culture)
    {
        if (culture.TwoLetterISOLanguageName != "zh")
        {
            return issue;
        }

        return issue with
        {
            Place = Place.Said(Chinese),
            Message = Shortened(Message.Said(Chinese)),
            Cure = Shortened(Cure.Said(Chinese)),
            Line = "{0}：{1}（{2}）。{3}",
        };
    }

    private static string Chinese(string text) => ChineseTexts.All.GetValueOrDefault(text, text);

    private static string Shortened(string sentence) =>
        sentence.Length <= LongestSentence ? sentence : Excerpt.Of(sentence, LongestSentence - 1);
}
