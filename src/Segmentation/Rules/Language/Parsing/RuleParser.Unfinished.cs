using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Language.Mending;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Forms of several words of which only the first is there: the place is that of the missing one.</content>
internal sealed partial class RuleParser
{
    /// <summary>Whether a word begins a form, as <c>count</c> does, and no misspelt name: <c>last ordr</c>.</summary>
    private bool IsUnfinishedForm() => MissingWord(Current.Keyword) != Keyword.None
        && (Peek(1).Kind is TokenKind.Word or TokenKind.Text or TokenKind.Open && !Peek(1).Keyword.EndsUnknownName())
        && !IsMisspeltName();

    private Keyword MissingWord(Keyword first) => first switch
    {
        Keyword.Count or Keyword.Share => Keyword.Of,
        _ => first.Aggregate() is null ? Keyword.None : Keyword.Of,
    };

    private bool IsMisspeltName()
    {
        var words = WordsOfUnknownName();
        var names = new Vocabulary(_catalogue, _options).Quantities;
        for (; words > 1; words--)
        {
            if (Spelling.Near(_text.Substring(Current.Start, Peek(words - 1).End - Current.Start), names).Any())
            {
                return true;
            }
        }

        return false;
    }
}
