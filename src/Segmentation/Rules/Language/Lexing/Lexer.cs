using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Lexing;

/// <summary>Cuts a text into tokens, mistakes of spelling among them; never fails, never looks back.</summary>
internal ref struct Lexer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ITimeZoneResolver _zones;
    private readonly WordCutter _cutter;
    private readonly bool _isChinese;
    private List<TextSpan>? _comments;
    private ImmutableArray<Token> _phrase = [];
    private int _phraseAt;
    private int _at;
    private int _runEnd;
    private Token _previous;
    private int _afterInvisible = -1;
    private bool _isWordAfterInvisible;

    /// <param name="text">The text.</param>
    /// <param name="zones">Finds the zones of instants.</param>
    /// <param name="chineseNames">The words of names where Chinese keywords are read; null where they are not.</param>
    private Lexer(string text, ITimeZoneResolver zones, NameWords? chineseNames)
    {
        _text = text;
        _zones = zones;
        _isChinese = chineseNames is not null;
        _cutter = new WordCutter(chineseNames);
    }

    /// <summary>
    /// The tokens of a text, the last of which is the end, just after the last token before it; and its closed comments
    /// in order, null when there are none.
    /// </summary>
    public static List<Token> Read(
        string text, ITimeZoneResolver zones, out List<TextSpan>? comments, NameWords? chineseNames = null)
    {
        var lexer = new Lexer(text, zones, chineseNames);
        var tokens = new List<Token>((text.Length / 4) + 4);
        while (lexer.Next() is { } token)
        {
            tokens.Add(token);
            lexer._previous = token;
        }

        tokens.Add(
            new Token(TokenKind.End, Keyword.None, IsAfterComment: false, tokens.Count == 0 ? 0 : tokens[^1].End, 0));
        comments = lexer._comments;
        return tokens;
    }

    private Token? Next()
    {
        if (_phraseAt < _phrase.Length)
        {
            return _phrase[_phraseAt++] with { Start = _previous.Start, Length = _previous.Length };
        }

        var isAfterComment = false;
        while (_at < _text.Length)
        {
            var start = _at;
            if (_isChinese && TakePhrase())
            {
                if (_phrase.Length > 0)
                {
                    _phraseAt = 1;
                    return _phrase[0] with { IsAfterComment = isAfterComment, Start = start, Length = _at - start };
                }
            }
            else if (Marks.IsSpace(_text[_at]))
            {
                _at++;
            }
            else if (_text[_at..].StartsWith("//"))
            {
                var line = _text[_at..].IndexOfAny('\n', '\r');
                _at = line < 0 ? _text.Length : _at + line;
                isAfterComment = Comment(start);
            }
            else if (_text[_at..].StartsWith("/*"))
            {
                var close = _text[(_at + 2)..].IndexOf("*/");
                _at = close < 0 ? _text.Length : _at + close + 4;
                if (close < 0)
                {
                    return new Token(TokenKind.UnclosedComment, Keyword.None, isAfterComment, start, _at - start);
                }

                isAfterComment = Comment(start);
            }
            else
            {
                return Token() with { IsAfterComment = isAfterComment };
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a keyword in Chinese begins here and no longer name does; it is taken. Closing words are taken behind what
    /// they close and give no token.
    /// </summary>
    private bool TakePhrase()
    {
        var tokens = Phrases.At(_text, _at, out var length, out var isClosing);
        if (length == 0 || (isClosing && !IsClosed()) || _cutter.NameAt(_text[_at..RunEnd()]) is var name && name >= length)
        {
            return false;
        }

        (_phrase, _phraseAt) = (tokens, 0);
        _at += length;
        return true;
    }

    private readonly bool IsClosed() =>
        _previous.Keyword.Unit() is not null || _previous.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Instant;

    /// <summary>Where the letters and digits end that begin here.</summary>
    private int RunEnd()
    {
        var end = Math.Max(_at, _runEnd);
        while (end < _text.Length && Marks.RuneAt(_text, end) is var (rune, length) && Marks.ContinuesWord(rune))
        {
            end += length;
        }

        return _runEnd = end;
    }

    private bool Comment(int start)
    {
        (_comments ??= []).Add(TextSpan.Between(start, _at));
        return true;
    }

    private Token Token()
    {
        var start = _at;
        if (Marks.IsDigit(_text[_at]))
        {
            return Number();
        }

        if (QuotedText.IsOpening(_text[_at]))
        {
            var (kind, span, end) = QuotedText.Scan(_text, _at);
            _at = end;
            return new Token(kind, Keyword.None, false, span.Start, span.Length);
        }

        var (rune, length) = Marks.RuneAt(_text, _at);
        if (Marks.StartsWord(rune) || (Marks.IsInvisible(rune) && WordFollows(_at + length)))
        {
            return Word();
        }

        var mark = Mark(out var width);
        _at += mark == TokenKind.UnknownCharacter ? length : width;
        return new Token(mark, Keyword.None, false, start, _at - start);
    }

    /// <summary>
    /// Whether a word follows invisible characters; of a row of them it is found out once, so that long rows are cheap.
    /// </summary>
    private bool WordFollows(int index)
    {
        if (index <= _afterInvisible)
        {
            return _isWordAfterInvisible;
        }

        _isWordAfterInvisible = false;
        while (index < _text.Length)
        {
            var (rune, length) = Marks.RuneAt(_text, index);
            if (!Marks.IsInvisible(rune))
            {
                _isWordAfterInvisible = Marks.StartsWord(rune);
                break;
            }

            index += length;
        }

        _afterInvisible = index;
        return _isWordAfterInvisible;
    }

    /// <summary>
    /// A word, or the first invisible character that touches it, or its first letter of another script.
    /// </summary>
    private Token Word()
    {
        var start = _at;
        var invisible = -1;
        var isAscii = _at >= _runEnd;
        _at = Math.Max(_at, _runEnd);
        while (_at < _text.Length)
        {
            var (rune, length) = Marks.RuneAt(_text, _at);
            if (Marks.IsInvisible(rune))
            {
                invisible = invisible < 0 ? _at : invisible;
            }
            else if (!Marks.ContinuesWord(rune))
            {
                break;
            }

            isAscii &= rune.IsAscii;
            _at += length;
        }

        if (invisible >= 0)
        {
            return new Token(
                TokenKind.InvisibleCharacter, Keyword.None, false, invisible, Marks.RuneAt(_text, invisible).Length);
        }

        if (_isChinese && !isAscii)
        {
            _runEnd = _at;
            var name = _cutter.NameAt(_text[start.._at]);
            _at = start + (name > 0 ? name : _cutter.UnknownAt(_text, start, _at));
        }

        var word = _text[start.._at];
        if (!isAscii && Scripts.OddLetter(word) is var odd and >= 0)
        {
            return new Token(TokenKind.MixedScripts, Keyword.None, false, start + odd, Marks.RuneAt(word, odd).Length);
        }

        return new Token(TokenKind.Word, Keywords.Find(word), false, start, word.Length);
    }

    /// <summary>A number, a time of day, a date or an instant: whatever begins with a digit, as one run.</summary>
    private Token Number()
    {
        var start = _at;
        SkipDigits();
        if (FollowsWithDigit(':'))
        {
            SkipRun(":");
            return Run(start, MomentText.TryReadTime(_text[start.._at], out _), TokenKind.Time, TokenKind.InvalidTime);
        }

        var afterYear = _at;
        if (FollowsWithDigit('-'))
        {
            _at++;
            SkipDigits();
            if (FollowsWithDigit('-'))
            {
                return DateOrInstant(start);
            }

            _at = afterYear;
        }

        SkipRun("");
        return Run(
            start, NumberText.TryRead(_text[start.._at], out _, _isChinese), TokenKind.Number, TokenKind.InvalidNumber);
    }

    private Token DateOrInstant(int start)
    {
        _at++;
        SkipDigits();
        if (_at == _text.Length || _text[_at] is not ('T' or 't'))
        {
            SkipRun("");
            return Run(start, MomentText.TryReadDate(_text[start.._at], out _), TokenKind.Date, TokenKind.InvalidDate);
        }

        SkipRun(":");
        while (FollowsWithDigit('+') || FollowsWithDigit('-'))
        {
            _at++;
            SkipRun(":");
        }

        if (_at < _text.Length && _text[_at] == '[')
        {
            SkipZone();
        }

        return Run(
            start,
            MomentText.TryReadInstant(_text[start.._at], _zones, out _),
            TokenKind.Instant,
            TokenKind.InvalidDate);
    }

    private void SkipZone()
    {
        var end = _text[_at..].IndexOfAny("]\n\r \"");
        _at = end < 0 ? _text.Length : _at + end + (_text[_at + end] == ']' ? 1 : 0);
    }

    private void SkipDigits()
    {
        while (_at < _text.Length && Marks.IsDigit(_text[_at]))
        {
            _at++;
        }
    }

    /// <summary>Skips letters, digits, <c>_</c>, <c>.</c> and what else is named.</summary>
    private void SkipRun(ReadOnlySpan<char> more)
    {
        while (_at < _text.Length)
        {
            var (rune, length) = Marks.RuneAt(_text, _at);
            if (!Marks.ContinuesWord(rune) && _text[_at] != '.' && !more.Contains(_text[_at]))
            {
                return;
            }

            if (_isChinese && !rune.IsAscii && Phrases.At(_text, _at, out var phrase, out _) is var _ && phrase > 0)
            {
                return;
            }

            _at += length;
        }
    }

    private readonly bool FollowsWithDigit(char mark) =>
        _at + 1 < _text.Length && _text[_at] == mark && Marks.IsDigit(_text[_at + 1]);

    private readonly Token Run(int start, bool isSound, TokenKind sound, TokenKind mistaken) =>
        new(isSound ? sound : mistaken, Keyword.None, false, start, _at - start);

    private readonly TokenKind Mark(out int width)
    {
        var next = _at + 1 < _text.Length ? Marks.Plain(_text[_at + 1]) : '\0';
        width = 1;
        switch (Marks.Plain(_text[_at]), next)
        {
            case ('<', '='):
                width = 2;
                return TokenKind.AtMost;
            case ('>', '='):
                width = 2;
                return TokenKind.AtLeast;
            case ('<', '>'):
            case ('!', '='):
                width = 2;
                return TokenKind.NotEqual;
            case ('=', '='):
                width = 2;
                return TokenKind.Equal;
            default:
                return Single(Marks.Plain(_text[_at]));
        }
    }

    private static TokenKind Single(char mark) => mark switch
    {
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '=' => TokenKind.Equal,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '\u2264' => TokenKind.AtMost,
        '\u2265' => TokenKind.AtLeast,
        _ => TokenKind.UnknownCharacter,
    };
}
