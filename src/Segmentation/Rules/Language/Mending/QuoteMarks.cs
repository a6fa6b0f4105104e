namespace Segmentation.Rules.Language.Mending;

/// <summary>Quotation marks of other alphabets, keyboards and word processors.</summary>
internal static class QuoteMarks
{
    /// <summary>The marks that may close what a mark opens; empty when it is none of another kind.</summary>
    public static string ClosingsOf(char open) => open switch
    {
        '‘' or '’' or '‚' or '‛' => "’‘'",
        '”' or '„' or '‟' => "”“\"",
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '›' => "‹",
        '「' => "」",
        '『' => "』",
        '《' => "》",
        '〈' => "〉",
        '`' or '´' => "`´'",
        '＂' => "＂\"",
        '＇' => "＇'",
        _ => "",
    };

    /// <summary>The index of the mark that closes a quotation on its line; -1 when there is none.</summary>
    public static int Closing(string text, int open)
    {
        var rest = text.AsSpan(open + 1);
        var line = rest.IndexOfAny("\r\n") is var end and >= 0 ? rest[..end] : rest;
        var close = line.IndexOfAny(ClosingsOf(text[open]));
        return close < 0 ? -1 : open + 1 + close;
    }
}
