using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Files;

/// <content>Texts in quotes, what is unexpected, and where to go on.</content>
internal sealed partial class FileParser
{
    private const int LongestShown = 40;

    /// <summary>Reads a text in quotes; null, with the mistake reported, when there is no valid one.</summary>
    private (string? Text, TextSpan Span) ReadText(IssueText what)
    {
        if (_at == _text.Length || !QuotedText.IsOpening(_text[_at]))
        {
            return (null, Unquoted(what));
        }

        var start = _at;
        var (kind, span, end) = QuotedText.Scan(_text, _at);
        _at = end;
        _hasContent = true;
        if (kind == TokenKind.Text)
        {
            return (QuotedText.Value(_text.AsSpan(span.Start, span.Length)), span);
        }

        MistakeInText(kind, span, _text[start]);
        return (null, TextSpan.Between(start, end));
    }

    /// <summary>Reports a text without its quotes: what stands there up to the end of the line.</summary>
    private TextSpan Unquoted(IssueText what)
    {
        var rest = RestOfLine();
        _at = rest.End;
        _hasContent = true;
        if (rest.Length == 0)
        {
            _issues.Error(IssueCodes.UnexpectedToken, rest, $"{what} in quotes is expected", "Write it in quotes.");
            return rest;
        }

        var text = _text.Substring(rest.Start, rest.Length);
        _issues.Error(
            IssueCodes.UnexpectedToken,
            rest,
            $"{what} in quotes is expected, not '{Shown(rest)}'",
            "Write it in quotes.",
            TextLiterals.IsWritable(text) ? [new TextFix(rest, TextLiterals.Quote(text))] : []);
        return rest;
    }

    private void MistakeInText(TokenKind kind, TextSpan span, char opening)
    {
        switch (kind)
        {
            case TokenKind.UnclosedText:
                _issues.Error(
                    IssueCodes.UnclosedText,
                    span,
                    "the text has no closing quote",
                    "Close it on the same line.",
                    new TextFix(new TextSpan(span.End, 0), opening == '\u201C' ? "\u201D" : opening.ToString()));
                break;
            case TokenKind.UnknownEscape:
                _issues.Error(
                    IssueCodes.InvalidText,
                    span,
                    "unknown escape in a text",
                    "Only \\\" and \\\\ are escapes; double the backslash.",
                    new TextFix(new TextSpan(span.Start, 0), "\\"));
                break;
            default:
                _issues.Error(
                    IssueCodes.InvalidText,
                    span,
                    kind == TokenKind.ControlCharacter
                        ? "a text holds a control character"
                        : "a text holds half of a surrogate pair",
                    "Remove it.",
                    new TextFix(span, ""));
                break;
        }
    }

    /// <summary>Looks for the end of the line after something; comments on the line are remarks on it.</summary>
    private void EndLine(Action<string> remark)
    {
        var end = _at;
        SkipTrivia();
        remark(TakeRemarksOnLineOf(end));
        if (!IsAtEnd && _hasContent)
        {
            Unexpected("the end of the line");
            SkipLine();
        }
    }

    /// <summary>Reports the rest of the line where something else is expected.</summary>
    private void Unexpected(IssueText expected)
    {
        var rest = RestOfLine();
        _issues.Error(
            IssueCodes.UnexpectedToken,
            rest,
            $"{expected} is expected, not '{Shown(rest)}'",
            "A segment is a line 'segment \"key\"' and below it its members, each on a line of its own.");
    }

    /// <summary>What stands here up to the next space, comment or end of the line.</summary>
    private TextSpan RunHere()
    {
        var rest = RestOfLine();
        var run = _text.AsSpan(rest.Start, rest.Length);
        foreach (var mark in (ReadOnlySpan<string>)[" ", "\t", "\u00A0", "\u3000", "//", "/*"])
        {
            var end = run.IndexOf(mark);
            run = end < 0 ? run : run[..end];
        }

        return rest with { Length = run.Length };
    }

    /// <summary>The rest of the line without a comment at its end and the spaces before that.</summary>
    private TextSpan RestOfLine()
    {
        var line = _text.AsSpan(_at);
        var end = line.IndexOfAny('\n', '\r');
        line = end < 0 ? line : line[..end];
        foreach (var mark in (ReadOnlySpan<string>)[" //", " /*", "\t//", "\t/*"])
        {
            var comment = line.IndexOf(mark);
            line = comment < 0 ? line : line[..comment];
        }

        return new TextSpan(_at, line.TrimEnd(" \t\u00A0\u3000").Length);
    }

    private void SkipLine()
    {
        var line = _text.AsSpan(_at).IndexOfAny('\n', '\r');
        _at = line < 0 ? _text.Length : _at + line;
        _hasContent = true;
    }

    private void SkipToSegment()
    {
        do
        {
            SkipLine();
            SkipTrivia();
        }
        while (!IsAtEnd && !IsAtSegment());
    }

    /// <summary>The beginning of a part up to the first quote: what stands in quotes may name a person.</summary>
    private string Shown(TextSpan span)
    {
        var part = _text.AsSpan(span.Start, span.Length);
        var quote = part.IndexOfAny("\"'\u201C");
        return quote < 0 ? Excerpt.Of(part, LongestShown) : Excerpt.Of(part[..quote], LongestShown - 1) + "\u2026";
    }
}
