using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Comparisons with a moment in the past, as signs for the time since then.</summary>
internal static class SaidSign
{
    private static readonly (string Said, string Sign)[] Phrases =
    [
        ("more than", ">"), ("older than", ">"), ("longer than", ">"), ("earlier than", ">"), ("over", ">"),
        ("before", ">"), ("at least", ">="), ("not within", ">="), ("less than", "<"), ("newer than", "<"),
        ("younger than", "<"), ("later than", "<"), ("under", "<"), ("after", "<"), ("at most", "<="),
        (">", ">"), (">=", ">="), ("<", "<"), ("<=", "<="),
        ("早于", ">"), ("超过", ">"), ("大于", ">"), ("不少于", ">="), ("晚于", "<"), ("小于", "<"), ("少于", "<"), ("不足", "<"),
        ("不超过", "<="),
    ];

    private static readonly string[] Todays =
        ["today", "now", "getdate", "current_date", "curdate", "sysdate", "今天", "现在"];

    /// <summary>The sign that is said from a token on, with the index of its last token.</summary>
    public static (string Sign, int Last)? At(Mishap mishap, int start)
    {
        foreach (var (said, sign) in Phrases)
        {
            var words = said.Count(c => c == ' ');
            if (mishap.Word(start) + (words == 0 ? "" : " " + mishap.Word(start + 1)) == said)
            {
                // A moment before 'today - 30 days' lies longer ago than 30 days.
                return (IsFromToday(mishap, start + words + 1) ? Turned(mishap, start, sign) : sign, start + words);
            }
        }

        return null;
    }

    public static bool IsFromToday(Mishap mishap, int at) => Todays.Contains(mishap.Word(at));

    private static string Turned(Mishap mishap, int start, string sign) => mishap[start].Kind switch
    {
        TokenKind.Greater => "<",
        TokenKind.AtLeast => "<=",
        TokenKind.Less => ">",
        TokenKind.AtMost => ">=",
        _ => sign,
    };
}
