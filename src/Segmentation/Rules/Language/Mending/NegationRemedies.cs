using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against <c>not</c> in the wrong place, contractions, and patterns.</summary>
internal static class NegationRemedies
{
    private static readonly string[] Patterns = ["like", "ilike", "matches", "rlike"];

    public static IEnumerable<TextFix> For(Mishap mishap) =>
        Misplaced(mishap).Concat(Contraction(mishap)).Concat(Pattern(mishap));

    /// <summary><c>city not contains "x"</c>, <c>city contains not "x"</c>, <c>city not "x"</c>.</summary>
    private static IEnumerable<TextFix> Misplaced(Mishap mishap)
    {
        if (!mishap.HasLeft || mishap.At == 0 || mishap.Setting.Left.End > mishap[mishap.At - 1].End)
        {
            yield break;
        }

        if (mishap[mishap.At - 1].Is(Keyword.Not))
        {
            if (!mishap[mishap.At].Is(TokenKind.Word) && !mishap.IsSign(mishap.At))
            {
                yield return mishap.InsertBefore(mishap.At - 1, "is ");
            }

            var start = mishap[mishap.At - 2].Is(Keyword.Is) ? mishap.At - 2 : mishap.At - 1;
            yield return new TextFix(
                TextSpan.Between(mishap.Setting.Left.Start, mishap[mishap.At].Start), $"not {mishap.Left} ");
            yield return mishap.Replace(start, mishap.At - 1, "!=");
        }

        if (mishap[mishap.At].Is(Keyword.Not))
        {
            var operators = mishap.Text[mishap.Setting.Left.End..mishap[mishap.At - 1].End];
            yield return new TextFix(
                TextSpan.Between(mishap.Setting.Left.Start, mishap[mishap.At].End), $"not {mishap.Left}{operators}");
        }
    }

    /// <summary><c>isn't</c>, <c>doesn't contain</c>.</summary>
    private static IEnumerable<TextFix> Contraction(Mishap mishap)
    {
        var word = mishap.Word(mishap.At);
        var end = mishap[mishap.At].End;
        var isContraction = word.EndsWith('n') && end + 1 < mishap.Text.Length
            && mishap.Text[end] is '\'' or '’' or '‘' && mishap.Text[end + 1] is 't' or 'T';
        if (!isContraction)
        {
            yield break;
        }

        var span = TextSpan.Between(mishap[mishap.At].Start, end + 2);
        yield return new TextFix(span, "is not");
        yield return new TextFix(span, "not");
        if (mishap.HasLeft)
        {
            foreach (var said in new[] { "contain", "include", "start with", "end with" })
            {
                var rest = mishap.Text.AsSpan(span.End).TrimStart();
                if (rest.StartsWith(said, StringComparison.OrdinalIgnoreCase) && Habits.For(said) is [var right, ..])
                {
                    var last = mishap.Text.Length - rest.Length + said.Length;
                    yield return new TextFix(
                        TextSpan.Between(mishap.Setting.Left.Start, last), $"not {mishap.Left} {right}");
                }
            }
        }
    }

    /// <summary><c>like "Shang%"</c>.</summary>
    private static IEnumerable<TextFix> Pattern(Mishap mishap)
    {
        if (!mishap.HasLeft || !Patterns.Contains(mishap.Word(mishap.At)) || !mishap[mishap.At + 1].Is(TokenKind.Text))
        {
            yield break;
        }

        var literal = mishap.TextOf(mishap.At + 1);
        var inside = literal[1..^1];
        var (isOpenBefore, isOpenAfter) = (inside is ['%' or '*', ..], inside is [.., '%' or '*']);
        var part = $"{literal[0]}{inside.Trim('%', '*')}{literal[^1]}";
        var match = (isOpenBefore, isOpenAfter) switch
        {
            (true, false) => "ends with",
            (false, true) => "starts with",
            (true, true) => "contains",
            _ => "=",
        };
        var isNegated = mishap[mishap.At - 1].Is(Keyword.Not);
        var whole = TextSpan.Between(mishap.Setting.Left.Start, mishap[mishap.At + 1].End);
        yield return isNegated
            ? mishap.Replace(whole, $"not {mishap.Left} {match} {part}")
            : mishap.Replace(mishap.At, mishap.At + 1, $"{match} {part}");
    }
}
