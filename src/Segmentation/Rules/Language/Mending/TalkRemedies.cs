using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Takes away words that only talk: <c>customers who …</c>, <c>total spend</c>, <c>18 years old</c>.</summary>
internal static class TalkRemedies
{
    private const int MostWords = 5;

    private static readonly string[] People =
    [
        "customers", "customer", "clients", "client", "users", "user", "people", "members", "contacts", "shoppers",
        "all", "everyone", "those", "客户", "用户",
    ];

    private static readonly string[] Relatives =
        ["who", "whose", "where", "that", "which", "with", "having", "have", "has", "in", "are", "the"];

    public static IEnumerable<TextFix> For(Mishap mishap) => mishap.IsAtStart ? AtStart(mishap) : AfterNumber(mishap);

    private static IEnumerable<TextFix> AtStart(Mishap mishap)
    {
        var next = mishap.At;
        while (People.Contains(mishap.Word(next)))
        {
            next++;
        }

        while (next > mishap.At && Relatives.Contains(mishap.Word(next)))
        {
            next++;
        }

        if (next > mishap.At)
        {
            yield return mishap.Remove(mishap.At, next - 1);
        }

        var isTalk = mishap[mishap.At].Is(TokenKind.Word) && !mishap.IsJoint(mishap.At) && !mishap[mishap.At].Is(Keyword.Not);
        var end = isTalk ? mishap.At + MostWords : mishap.At;
        for (var first = mishap.At + 1; first < end && mishap[first].Is(TokenKind.Word); first++)
        {
            for (var last = first; last < first + MostWords && mishap[last].Is(TokenKind.Word); last++)
            {
                if (mishap.Names.IsQuantity(mishap.TextOf(first, last)))
                {
                    yield return mishap.Remove(mishap.At, first - 1);
                }
            }
        }
    }

    private static IEnumerable<TextFix> AfterNumber(Mishap mishap)
    {
        var isAge = mishap[mishap.At].Keyword.Unit() is not null && mishap.Word(mishap.At + 1) is "old";
        return isAge ? [mishap.Remove(mishap.At, mishap.At + 1)] : [];
    }
}
