namespace Segmentation.Rules.Language.Lexing;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    End,
    Word,
    Number,
    Date,
    Instant,
    Time,
    Text,
    Open,
    Close,
    Comma,
    Dot,
    Plus,
    Minus,
    Star,
    Slash,
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,

    // From here on: what is no token. The place is that of the mistake.
    UnknownCharacter,
    InvalidNumber,
    InvalidDate,
    InvalidTime,
    UnclosedText,
    UnknownEscape,
    ControlCharacter,
    HalfSurrogate,
    UnclosedComment,
    MixedScripts,
    InvisibleCharacter,
}
