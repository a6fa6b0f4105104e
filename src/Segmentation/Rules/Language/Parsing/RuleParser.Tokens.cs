using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;
using static System.FormattableString;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Walking over the tokens, reporting, and going on after a mistake.</content>
internal sealed partial class RuleParser
{
    private const int LongestShown = 40;

    private Token Peek(int ahead) => _tokens[Math.Min(_at + ahead, _tokens.Count - 1)];

    private void Advance() => _at = Math.Min(_at + 1, _tokens.Count - 1);

    private bool Take(TokenKind kind)
    {
        var found = Current.Is(kind);
        if (found)
        {
            Advance();
        }
        else
        {
            Offer(kind);
        }

        return found;
    }

    private bool Take(Keyword keyword)
    {
        var found = Current.Is(keyword);
        if (found)
        {
            Advance();
        }
        else
        {
            Offer(keyword);
        }

        return found;
    }

    private bool Expect(TokenKind kind, string what)
    {
        var found = Take(kind);
        if (!found)
        {
            Unexpected(what);
        }

        return found;
    }

    private bool Expect(Keyword keyword)
    {
        var found = Take(keyword);
        if (!found)
        {
            _expected = keyword;
            Unexpected($"'{keyword.Text()}'");
            _expected = Keyword.None;
        }

        return found;
    }

    /// <summary>Whether a rule can go on or end here.</summary>
    private bool IsAtJoint() =>
        Current.Is(Keyword.And) || Current.Is(Keyword.Or) || Current.Is(TokenKind.Close) || Current.Is(TokenKind.End);

    /// <summary>
    /// Skips to the next joint outside of parentheses that were opened on the way; mistakes of spelling met there are
    /// reported.
    /// </summary>
    private void Recover()
    {
        _inList = false;
        var open = 0;
        while (!Current.Is(TokenKind.End) && (open > 0 || !(IsAtJoint() || IsAtWrongJoint) || IsBeforeValue()))
        {
            MistakeOnTheWay();
            open += Current.Is(TokenKind.Open) ? 1 : Current.Is(TokenKind.Close) ? -1 : 0;
            Advance();
        }
    }

    private void Error(
        IssueCode code, TextSpan span, IssueText message, IssueText cure, params ReadOnlySpan<TextFix> fixes)
    {
        if (_issues.Error(code, span, message, cure, fixes))
        {
            KeepSetting(span);
            _reportedEnd = Math.Max(_reportedEnd, span.End);
        }

        GoOnAfterError();
    }

    /// <summary>Reports what no other spelling mends: what it refers to is wrong, or the rule as a whole.</summary>
    private void ErrorElsewhere(IssueCode code, TextSpan span, IssueText message, IssueText cure)
    {
        if (_issues.Error(code, span, message, cure))
        {
            _reportedEnd = Math.Max(_reportedEnd, span.End);
        }

        GoOnAfterError();
    }

    private void GoOnAfterError()
    {
        _offers?.CloseAfterMistake(Current.Is(TokenKind.End));
        if (_issues.IsFull && _offers is null)
        {
            Stop();
        }
    }

    /// <summary>Reports the breach of a limit, after which nothing more is read.</summary>
    private void Fatal(IssueCode code, TextSpan span, IssueText message, IssueText cure)
    {
        _issues.Error(code, span, message, cure);
        Stop();
    }

    /// <summary>Goes to the end; what is missing there is not reported.</summary>
    private void Stop()
    {
        _at = _tokens.Count - 1;
        _isStopped = true;
    }

    private bool _isStopped;

    /// <summary>Reports the present token where something else is expected.</summary>
    private void Unexpected(IssueText expected, params ReadOnlySpan<TextFix> fixes)
    {
        if (_isStopped)
        {
            return;
        }

        var token = Current;
        if (token.IsMistake)
        {
            Mistake(token);
            return;
        }

        var found = token.Kind switch
        {
            TokenKind.End => "the end",
            TokenKind.Text => "a text",
            _ => $"'{Shown(token.Span)}'",
        };
        Error(
            IssueCodes.UnexpectedToken,
            RunOf(token),
            $"{expected} is expected, not {found}",
            $"Write {expected} here, or remove what stands here.",
            fixes);
    }

    /// <summary>Reports a mistake of spelling.</summary>
    private void Mistake(Token token)
    {
        var shown = Shown(token.Span);
        switch (token.Kind)
        {
            case TokenKind.InvalidNumber:
                InvalidNumber(RunOf(token));
                break;
            case TokenKind.InvalidDate:
                Error(
                    IssueCodes.InvalidDate,
                    token.Span,
                    $"'{shown}' is no date or instant",
                    "Write dates as 2026-03-04, instants as 2026-03-04T10:00Z, with an offset or a zone: 2026-03-04T10:00[Asia/Shanghai].");
                break;
            case TokenKind.InvalidTime:
                Error(
                    IssueCodes.InvalidDate,
                    token.Span,
                    $"'{shown}' is no time of day",
                    "Write times as 09:30, 00:00 to 23:59.");
                break;
            case TokenKind.UnclosedText:
                Error(
                    IssueCodes.UnclosedText,
                    token.Span,
                    "the text has no closing quote",
                    "Close it on the same line.");
                break;
            case TokenKind.UnknownEscape:
                Error(
                    IssueCodes.InvalidText,
                    token.Span,
                    "unknown escape in a text",
                    "Only \\\" and \\\\ are escapes; double the backslash.",
                    new TextFix(new TextSpan(token.Start, 0), "\\"));
                break;
            case TokenKind.ControlCharacter:
                Error(
                    IssueCodes.InvalidText,
                    token.Span,
                    "a text holds a control character",
                    "Remove it.",
                    new TextFix(token.Span, ""));
                break;
            case TokenKind.HalfSurrogate:
                Error(
                    IssueCodes.InvalidText,
                    token.Span,
                    "a text holds half of a surrogate pair",
                    "Remove it.",
                    new TextFix(token.Span, ""));
                break;
            case TokenKind.UnclosedComment:
                Error(
                    IssueCodes.UnclosedComment,
                    token.Span,
                    "the comment is not closed",
                    "Close it with */.",
                    new TextFix(new TextSpan(token.End, 0), " */"));
                break;
            case TokenKind.MixedScripts:
                Error(
                    IssueCodes.MixedScripts,
                    token.Span,
                    $"the letter '{shown}' ({CodePoint(token)}) is of another script than the rest of its word",
                    "Type the word again; some letters of different scripts look alike.");
                break;
            case TokenKind.InvisibleCharacter:
                Error(
                    IssueCodes.InvisibleCharacter,
                    token.Span,
                    $"an invisible character ({CodePoint(token)}) touches a word",
                    "Remove it.",
                    new TextFix(token.Span, ""));
                break;
            default:
                Error(IssueCodes.UnknownCharacter, token.Span, $"unknown character {CodePoint(token)}", CureOf(token));
                break;
        }
    }

    private void InvalidNumber(TextSpan span) => Error(
        IssueCodes.InvalidNumber,
        span,
        $"'{Shown(span)}' is no number",
        "Write digits with at most one decimal point and at most 28 digits: 1000, 0.5, 1_000.");

    /// <summary>
    /// The place of a token; of a number outside lists and points, with the digits after a comma that touches it.
    /// </summary>
    private TextSpan RunOf(Token token)
    {
        if (_inList || token.Kind is not (TokenKind.Number or TokenKind.InvalidNumber))
        {
            return token.Span;
        }

        var end = token.End;
        while (end + 1 < _text.Length && _text[end] is ',' or '\uFF0C' && Marks.IsDigit(_text[end + 1]))
        {
            end++;
            while (end < _text.Length && (_text[end] == '.' || Marks.ContinuesWord(Marks.RuneAt(_text, end).Rune)))
            {
                end += Marks.RuneAt(_text, end).Length;
            }
        }

        return TextSpan.Between(token.Start, end);
    }

    private string Shown(TextSpan span) => Excerpt.Of(_text.AsSpan(span.Start, span.Length), LongestShown);

    private string CodePoint(Token token)
    {
        var (rune, _) = Marks.RuneAt(_text, token.Start);
        var value = token.Length == 1 ? _text[token.Start] : rune.Value;
        return Invariant($"U+{value:X4}");
    }

    private string CureOf(Token token) => _text[token.Start] switch
    {
        '|' => "Write 'or'.",
        '&' => "Write 'and'.",
        '!' => "Write 'not'.",
        ':' or '\uFF1A' => "Write '='.",
        '%' => "Write the number without the sign.",
        _ => "Remove it; texts stand in quotes.",
    };
}
