namespace Segmentation.Rules.Language.Lexing;

/// <summary>
/// Reads text literals: <c>"…"</c>, <c>'…'</c> or <c>“…”</c> with the escapes <c>\"</c> and <c>\\</c> only.
/// </summary>
internal static class QuotedText
{
    public static bool IsOpening(char c) => c is '"' or '\'' or '\u201C';

    /// <summary>The token that begins with the quote at an index, or the mistake in it, and where to go on.</summary>
    public static (TokenKind Kind, TextSpan Span, int End) Scan(ReadOnlySpan<char> text, int start)
    {
        var close = text[start] == '\u201C' ? '\u201D' : text[start];
        var mistake = default((TokenKind Kind, TextSpan Span)?);
        var i = start + 1;
        while (i < text.Length && text[i] is not ('\n' or '\r'))
        {
            if (text[i] == close)
            {
                var end = i + 1;
                return mistake is { } found
                    ? (found.Kind, found.Span, end)
                    : (TokenKind.Text, TextSpan.Between(start, end), end);
            }

            var (kind, length) = Part(text, i);
            mistake ??= kind == TokenKind.Text ? null : (kind, new TextSpan(i, length));
            i += length;
        }

        return (TokenKind.UnclosedText, TextSpan.Between(start, i), i);
    }

    /// <summary>The text between the quotes of a sound literal.</summary>
    public static string Value(ReadOnlySpan<char> literal)
    {
        var inner = literal[1..^1];
        if (!inner.Contains('\\'))
        {
            return inner.ToString();
        }

        Span<char> plain = new char[inner.Length];
        var length = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            i += inner[i] == '\\' ? 1 : 0;
            plain[length++] = inner[i];
        }

        return plain[..length].ToString();
    }

    private static (TokenKind Kind, int Length) Part(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (c == '\\')
        {
            return Escape(text, i);
        }

        if (char.IsControl(c))
        {
            return (TokenKind.ControlCharacter, 1);
        }

        if (!char.IsSurrogate(c))
        {
            return (TokenKind.Text, 1);
        }

        var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
        return isPair ? (TokenKind.Text, 2) : (TokenKind.HalfSurrogate, 1);
    }

    private static (TokenKind Kind, int Length) Escape(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 == text.Length || text[i + 1] is '\n' or '\r')
        {
            return (TokenKind.UnknownEscape, 1);
        }

        var isKnown = text[i + 1] is '"' or '\\';
        var isPair = i + 2 < text.Length && char.IsSurrogatePair(text[i + 1], text[i + 2]);
        return (isKnown ? TokenKind.Text : TokenKind.UnknownEscape, isPair ? 3 : 2);
    }
}
