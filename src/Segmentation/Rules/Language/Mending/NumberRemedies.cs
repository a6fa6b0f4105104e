using System.Buffers;
using System.Globalization;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against numbers and amounts in other notations.</summary>
internal static class NumberRemedies
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,_");

    private const string CurrencySigns = "$¥￥€£₩₹￡";

    private static readonly string[] CurrencyWords =
    [
        "元", "块", "块钱", "人民币", "圆", "yuan", "rmb", "kuai",
        "dollar", "dollars", "euro", "euros", "eur", "usd", "cny", "gbp",
    ];

    private static readonly (string Said, string Code)[] Currencies =
        [("RMB", "CNY"), ("CNH", "CNY"), ("EURO", "EUR"), ("STG", "GBP")];

    public static IEnumerable<TextFix> For(Mishap mishap)
    {
        var token = mishap[mishap.At];
        var mark = token.Is(TokenKind.UnknownCharacter) ? mishap.Text[token.Start] : ' ';
        return token.Kind switch
        {
            TokenKind.InvalidNumber or TokenKind.Number => Run(mishap),
            TokenKind.Word when token.Is(Keyword.Percent) => Percent(mishap),
            TokenKind.Word => Word(mishap),
            TokenKind.UnknownCharacter when CurrencySigns.Contains(mark) => [new TextFix(token.Span, "")],
            TokenKind.UnknownCharacter when mark is '%' or '\uFF05' => Percent(mishap),
            _ => [],
        };
    }

    private static IEnumerable<TextFix> Run(Mishap mishap)
    {
        var run = mishap.TextOf(mishap.Place);
        if (mishap[mishap.At - 1].Is(Keyword.Between) && run.IndexOfAny([',', '，']) is var comma and > 0)
        {
            yield return new TextFix(new TextSpan(mishap.Place.Start + comma, 1), " and ");
        }

        var digits = run.AsSpan().IndexOfAnyExcept(NumberCharacters) is var end and > 0 ? end : run.Length;
        var letters = run[digits..];
        var code = letters.ToUpperInvariant();
        if (mishap.HasLeft && mishap.Names.CurrencyOf(mishap.Left) is { } declared && CodeOf(code) == declared)
        {
            yield return mishap.Replace(mishap.Place, $"{run[..digits]} {declared}");
        }

        if (CurrencyWords.Contains(letters, StringComparer.OrdinalIgnoreCase))
        {
            yield return mishap.Replace(mishap.Place, run[..digits]);
        }

        if (mishap[mishap.At - 1].Is(TokenKind.Number) && mishap.At > 0 && run.Length == 3)
        {
            yield return mishap.Replace(mishap.At - 1, mishap.At, mishap.TextOf(mishap.At - 1) + run);
        }

        if (DecimalComma(run) is { } point)
        {
            yield return new TextFix(mishap.Place, point);
        }

        if (NumberFix.For(run) is { } number)
        {
            yield return mishap.Replace(mishap.Place, number);
        }
    }

    /// <summary><c>3,5</c>: one comma, and not three digits after it.</summary>
    private static string? DecimalComma(string run)
    {
        var comma = run.IndexOfAny([',', '，']);
        var isPart = comma > 0 && comma == run.LastIndexOfAny([',', '，']) && run.Length - comma is 2 or 3;
        var number = isPart ? run[..comma] + "." + run[(comma + 1)..] : "";
        return NumberText.TryRead(number.Length == 0 ? "x" : number, out _) ? number : null;
    }

    /// <summary>A word for a number, or a currency before or after its amount.</summary>
    private static IEnumerable<TextFix> Word(Mishap mishap)
    {
        var word = mishap.Word(mishap.At);
        if (NumberWords.Of(word) is { } number)
        {
            yield return mishap.Replace(mishap.At, mishap.At, number.ToString(CultureInfo.InvariantCulture));
        }

        var declared = mishap.HasLeft ? mishap.Names.CurrencyOf(mishap.Left) : null;
        var code = CodeOf(word.ToUpperInvariant());
        var isAmountBefore = mishap[mishap.At - 1].Is(TokenKind.Number);
        if (isAmountBefore && declared is not null && declared == code && mishap.TextOf(mishap.At).Length == 3)
        {
            yield return mishap.Replace(mishap.At, mishap.At, declared);
        }

        if (!isAmountBefore && declared is not null && declared == code && mishap[mishap.At + 1].Is(TokenKind.Number))
        {
            yield return mishap.Replace(mishap.At, mishap.At + 1, $"{mishap.TextOf(mishap.At + 1)} {declared}");
        }

        var isOther = code.Length == 3 && code == mishap.TextOf(mishap.At) && declared is not null;
        if (isAmountBefore && CurrencyWords.Contains(word) && !isOther)
        {
            yield return mishap.Remove(mishap.At, mishap.At);
        }
    }

    /// <summary>A share is a number from 0 to 1, a sample is measured in percent, all else has no percent sign.</summary>
    private static IEnumerable<TextFix> Percent(Mishap mishap)
    {
        if (mishap[mishap.Setting.Condition].Is(Keyword.In))
        {
            yield return mishap.Replace(mishap.Place, " percent");
        }

        if (mishap[mishap.At].Is(Keyword.Percent) && !mishap.HasLeft)
        {
            yield break;
        }

        var number = mishap.At - 1;
        var isShare = mishap.HasLeft && mishap.Left.Contains("share", StringComparison.OrdinalIgnoreCase);
        if (isShare && mishap[number].Is(TokenKind.Number)
            && NumberText.TryRead(mishap.TextOf(number), out var value))
        {
            yield return mishap.Replace(number, mishap.At, (value / 100m).ToString(CultureInfo.InvariantCulture));
        }

        yield return new TextFix(mishap.Place, "");
    }

    private static string CodeOf(string said) =>
        Array.Find(Currencies, currency => currency.Said == said).Code ?? said;
}
