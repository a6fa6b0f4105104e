using System.Text;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>
/// A text as a message may repeat it: names, keywords, signs, numbers; of what stands in quotes only what the model declares, since a
/// value may name a person. What is no token, such as a comment, is left out.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="names">What the model declares.</param>
internal sealed class DiscreetText(string text, IReadOnlyList<Token> tokens, Vocabulary names)
{
    private const string Hidden = "\u2026";

    /// <summary>Whether a part is nothing but what must not be told.</summary>
    public static bool IsHidden(string shown) => shown == Hidden;

    /// <summary>Whether a part is one text in quotes that must not be told.</summary>
    public static bool IsOneText(string shown) => shown.Length == Hidden.Length + 2 && shown[1..^1] == Hidden;

    /// <summary>A part of the text.</summary>
    /// <param name="span">The part.</param>
    /// <param name="values">The values that it may repeat besides declared ones; null for all that stand outside of quotes.</param>
    public string Of(TextSpan span, IReadOnlySet<string>? values = null)
    {
        var shown = new StringBuilder();
        var end = span.Start;
        foreach (var token in tokens)
        {
            var part = TextSpan.Between(Math.Max(token.Start, end), Math.Min(token.End, span.End));
            if (part.Length <= 0)
            {
                continue;
            }

            shown.Append(part.Start > end && shown.Length > 0 ? " " : "").Append(
                IsInQuotes(token) ? Quoted(token, part)
                : MayTell(token, values) ? text.AsSpan(part.Start, part.Length)
                : Hidden);
            end = part.End;
        }

        return shown.ToString();
    }

    /// <summary>
    /// The values outside of quotes in a part where others stand in quotes: what is made of that part may be made of those, and only
    /// these may be told. Null where none is in quotes.
    /// </summary>
    public IReadOnlySet<string>? ValuesIn(TextSpan span)
    {
        var inside = tokens.Where(token => token.Start < span.End && token.End > span.Start).ToLookup(IsInQuotes, TextOf);
        return inside[true].Any() ? inside[false].ToHashSet(StringComparer.Ordinal) : null;
    }

    private static bool IsInQuotes(Token token) => token.Kind is TokenKind.Text or TokenKind.UnclosedText or TokenKind.UnknownEscape
        or TokenKind.ControlCharacter or TokenKind.HalfSurrogate or TokenKind.UnclosedComment;

    private bool MayTell(Token token, IReadOnlySet<string>? values) =>
        values is null || token.Keyword != Keyword.None || token.Kind is >= TokenKind.Open and < TokenKind.UnknownCharacter
        || values.Contains(TextOf(token)) || (token.Is(TokenKind.Word) && names.IsName(TextOf(token)));

    /// <summary>The quotes, and between them only what is declared.</summary>
    private string Quoted(Token token, TextSpan part)
    {
        if (token.Is(TokenKind.Text) && part == token.Span && names.IsDeclared(QuotedText.Value(text.AsSpan(token.Start, token.Length))))
        {
            return TextOf(token);
        }

        var opening = part.Start == token.Start && QuotedText.IsOpening(text[part.Start]) ? text[part.Start..(part.Start + 1)] : "";
        var closing = token.Is(TokenKind.Text) && part.End == token.End ? text[(part.End - 1)..part.End] : "";
        return part.Length > opening.Length + closing.Length ? opening + Hidden + closing : opening + closing;
    }

    private string TextOf(Token token) => text.Substring(token.Start, token.Length);
}
