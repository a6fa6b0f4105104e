using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>A window of time as people say it: <c>in the last 30 days</c>, <c>past month</c>, <c>近 90 天</c>.</summary>
/// <param name="Last">The index of its last token.</param>
/// <param name="Text">The window in the language.</param>
/// <param name="Other">What else it could mean; null when it is clear.</param>
internal readonly record struct SaidWindow(int Last, string Text, string? Other)
{
    private static readonly string[] Prepositions =
        ["in", "within", "for", "during", "over", "since", "from", "on", "inside", "with", "at", "by", "在"];

    private static readonly string[] Articles = ["the", "these", "our"];

    private static readonly string[] Past =
    [
        "last", "past", "previous", "prior", "recent", "latest", "trailing", "rolling",
        "近", "最近", "过去", "前", "上", "上个",
    ];

    private static readonly string[] Coming =
        ["next", "coming", "upcoming", "following", "未来", "接下来", "今后", "后", "下", "下个"];

    private static readonly string[] Endings = ["ago", "内", "以内", "之内", "back"];

    /// <summary>The window that is said from a token on; null when none is.</summary>
    public static SaidWindow? At(Mishap mishap, int start)
    {
        var at = start;
        at += Prepositions.Contains(mishap.Word(at)) ? 1 : 0;
        at += Articles.Contains(mishap.Word(at)) ? 1 : 0;
        var isComing = Coming.Contains(mishap.Word(at));
        var isPast = Past.Contains(mishap.Word(at));
        at += isComing || isPast ? 1 : 0;

        // A Chinese keyword can be several tokens: 未来 is 'within next'.
        while (at > start && at < mishap.End && mishap[at].Start == mishap[at - 1].Start)
        {
            at++;
        }

        at += at > start && Articles.Contains(mishap.Word(at)) && mishap[at + 1].Kind is TokenKind.Number ? 1 : 0;
        if (at == start || Counted(mishap, at) is not var (last, count, unit))
        {
            return null;
        }

        last += Endings.Contains(mishap.Word(last + 1)) ? 1 : 0;
        if (count is null)
        {
            var one = $"within {(isComing ? "next " : "")}1 {unit}";
            return isPast ? new SaidWindow(last, $"previous {unit}", one)
                : isComing && at == start + 1 ? new SaidWindow(last, $"next {unit}", one)
                : new SaidWindow(last, one, null);
        }

        return new SaidWindow(
            last, $"within {(isComing ? "next " : "")}{count}", $"{(isComing ? "next" : "previous")} {count}");
    }

    /// <summary>A number with its unit, or a unit alone.</summary>
    public static (int Last, string? Count, string Unit)? Counted(Mishap mishap, int at)
    {
        if (mishap[at].Is(TokenKind.InvalidNumber) && mishap.Word(at) is var run
            && run.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and > 0
            && Units.Of(run[end..]) is { } glued && NumberText.TryRead(run.AsSpan(0, end), out var number))
        {
            return Whole(at, number, glued, glued);
        }

        var start = at;
        at += mishap[at].Is(TokenKind.Minus) ? 1 : 0;
        decimal? count = null;
        if (mishap[at].Is(TokenKind.Number) && NumberText.TryRead(mishap.TextOf(at), out var digits))
        {
            count = digits;
        }
        else if (mishap[at].Is(TokenKind.Word))
        {
            var isHalf = mishap.Word(at) is "half" or "半";
            count = isHalf ? 0.5m : NumberWords.Of(mishap.Word(at));
            at += isHalf && mishap.Word(at + 1) is "a" or "an" ? 1 : 0;
        }

        at = count is null ? start : at + 1;
        if (!mishap[at].Is(TokenKind.Word) || Units.Of(mishap.Word(at)) is not { } unit)
        {
            return null;
        }

        return count is { } n ? Whole(at, n, unit, mishap.Word(at)) : (at, null, unit);
    }

    /// <summary>As written where that is right: <c>3 month</c> may stay.</summary>
    private static (int Last, string? Count, string Unit)? Whole(int last, decimal number, string unit, string written)
    {
        var isRight = Keywords.Find(written).Unit() is not null
            && decimal.IsInteger(number) && number > 1 && number <= Duration.MaxCount;
        var counted = isRight && written != unit
            ? FormattableString.Invariant($"{number} {written}")
            : Units.Counted(number, unit);
        return counted is null ? null : (last, counted, unit);
    }
}
