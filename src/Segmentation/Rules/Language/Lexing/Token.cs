namespace Segmentation.Rules.Language.Lexing;

/// <summary>A token of the rule language.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Keyword">The keyword that a word is; else none.</param>
/// <param name="IsAfterComment">Whether a comment stands between it and the token before: a name does not go on across
/// it.</param>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="Length">How many units.</param>
internal readonly record struct Token(TokenKind Kind, Keyword Keyword, bool IsAfterComment, int Start, int Length)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    /// <summary>Whether this is a mistake of spelling rather than a token.</summary>
    public bool IsMistake => Kind >= TokenKind.UnknownCharacter;

    public bool Is(TokenKind kind) => Kind == kind;

    public bool Is(Keyword keyword) => Keyword == keyword;
}
