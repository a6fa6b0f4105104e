using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against words and signs of other languages, from the table of habits.</summary>
internal static class HabitRemedies
{
    private const int MostBefore = 3;

    public static IEnumerable<TextFix> For(Mishap mishap)
    {
        // The longest phrase says the most; of those, the one that begins first.
        for (var words = Habits.MostWords; words > 0; words--)
        {
            for (var start = mishap.At - MostBefore; start <= mishap.At; start++)
            {
                var last = start + words - 1;
                if (start < 0 || last < mishap.At || last >= mishap.End)
                {
                    continue;
                }

                var said = Said(mishap, start, words);
                foreach (var right in Habits.For(said))
                {
                    yield return Fix(mishap, start, last, right);
                }
            }
        }
    }

    /// <summary>Some words as they stand there; a Chinese keyword of several tokens is one word.</summary>
    private static string Said(Mishap mishap, int start, int words) => string.Join(
        ' ',
        Enumerable.Range(start, words)
            .Where(index => index == start || mishap[index].Start > mishap[index - 1].Start)
            .Select(mishap.Word));

    private static TextFix Fix(Mishap mishap, int start, int last, string right)
    {
        if (right[0] == '!' && right.Length > 2 && mishap.HasLeft)
        {
            return mishap.Replace(
                TextSpan.Between(mishap.Setting.Left.Start, mishap[last].End), $"not {mishap.Left} {right[1..]}");
        }

        // An 'is' before an operator that stands alone is too many: 'spend is greater than 100'.
        var isTooMany = mishap[start - 1].Is(Keyword.Is) && !char.IsLetterOrDigit(right[0]);
        return mishap.Replace(isTooMany ? start - 1 : start, last, right);
    }
}
