using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against misspelt names and keywords.</summary>
internal static class SpellingRemedies
{
    private const int MostWords = 4;
    private const int MostNames = 6;

    public static IEnumerable<TextFix> For(Mishap mishap)
    {
        if (!mishap[mishap.At].Is(TokenKind.Word))
        {
            return [];
        }

        if (mishap.IsAtStart && mishap[mishap.At].Is(Keyword.In))
        {
            return Spelling.Near(mishap.TextOf(mishap.At + 1), ["segment", "sample"])
                .Select(near => mishap.Replace(mishap.At + 1, mishap.At + 1, near.Word));
        }

        var names = Names(mishap);
        var keywords = Spelling.Near(mishap.TextOf(mishap.At), Vocabulary.Keywords)
            .Select(near => (Last: mishap.At, near.Word, near.Edits));
        var candidates = mishap.Issue.Code == IssueCodes.MissingOperator.Id
            ? keywords.Concat(names)
            : names.Concat(keywords);
        return candidates.OrderBy(near => near.Edits).Select(near => mishap.Replace(mishap.At, near.Last, near.Word));
    }

    /// <summary>The names near the next words, more words before fewer.</summary>
    private static IEnumerable<(int Last, string Word, int Edits)> Names(Mishap mishap)
    {
        var last = mishap.At;
        if (mishap[last].Keyword is Keyword.And or Keyword.Or or Keyword.Not)
        {
            yield break;
        }

        while (last + 1 < mishap.At + MostWords && mishap[last + 1].Is(TokenKind.Word))
        {
            last++;
        }

        for (; last >= mishap.At; last--)
        {
            foreach (var (word, edits) in Spelling.Near(mishap.TextOf(mishap.At, last), Valid(mishap)).Take(MostNames))
            {
                // Nobody compares an attribute with itself, and 'marketin is false' is not to become 'marketing'.
                var isLeft = mishap.HasLeft && word.Equals(mishap.Left, StringComparison.OrdinalIgnoreCase);
                var swallows = last > mishap.At && mishap[last].Keyword != Keyword.None
                    && !word.EndsWith(mishap.Word(last), StringComparison.OrdinalIgnoreCase);
                if (!isLeft && !swallows)
                {
                    yield return (last, word, edits);
                }
            }
        }
    }

    private static IEnumerable<string> Valid(Mishap mishap) =>
        mishap.Issue.Code == IssueCodes.UnknownStream.Id ? mishap.Names.Streams
        : mishap.Issue.Code == IssueCodes.UnknownList.Id ? mishap.Names.Lists
        : mishap.Setting.Stream is { } stream ? mishap.Names.FieldsOf(stream)
        : mishap.Names.Quantities;
}
