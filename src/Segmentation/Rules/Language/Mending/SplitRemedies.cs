using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against words without a space between them: <c>andnewsletter</c>, <c>within90days</c>.</summary>
internal static class SplitRemedies
{
    private const int Longest = 40;
    private const int MostSplits = 4;

    public static IEnumerable<TextFix> For(Mishap mishap)
    {
        var token = mishap[mishap.At];
        if (token.Kind is not (TokenKind.Word or TokenKind.InvalidNumber) || token.Length > Longest)
        {
            return [];
        }

        return Splits(mishap, mishap.TextOf(mishap.At), pieces: 0)
            .Where(split => split.Contains(' ', StringComparison.Ordinal))
            .Take(MostSplits)
            .Select(split => mishap.Replace(mishap.At, mishap.At, split));
    }

    /// <summary>The ways to cut a word into names, keywords, habits and numbers, the longest pieces first.</summary>
    private static IEnumerable<string> Splits(Mishap mishap, string rest, int pieces)
    {
        if (rest.Length == 0)
        {
            yield return "";
            yield break;
        }

        for (var length = pieces < MostSplits ? rest.Length : 0; length > 0; length--)
        {
            // A number is not cut: its digits belong together.
            if (length < rest.Length && char.IsAsciiDigit(rest[length - 1]) && char.IsAsciiDigit(rest[length]))
            {
                continue;
            }

            foreach (var piece in Pieces(mishap, rest[..length], isWhole: pieces == 0 && length == rest.Length))
            {
                foreach (var tail in Splits(mishap, rest[length..], pieces + 1))
                {
                    yield return tail.Length == 0 ? piece : $"{piece} {tail}";
                }
            }
        }
    }

    private static IEnumerable<string> Pieces(Mishap mishap, string part, bool isWhole)
    {
        if (isWhole)
        {
            yield break;
        }

        var isNumber = !part.AsSpan().ContainsAnyExceptInRange('0', '9');
        if (isNumber || Keywords.Find(part) != Keyword.None || mishap.Names.IsQuantity(part)
            || mishap.Names.Streams.Contains(part, StringComparer.OrdinalIgnoreCase))
        {
            yield return part;
        }
        else
        {
            if (Units.Of(Spelling.Plain(part)) is { } unit && !char.IsAscii(part[0]))
            {
                yield return unit + "s";
            }

            foreach (var right in part.Length > 1 || !char.IsAscii(part[0]) ? Habits.For(Spelling.Plain(part)) : [])
            {
                yield return right;
            }
        }
    }
}
