using System.Globalization;
using System.Text;
using Segmentation.Diagnostics;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>Cuts a text in Dynamic LINQ into tokens and reads its literals; Dynamic LINQ itself never sees them.</summary>
internal sealed class LinqLexer(string text, RuleLimits limits)
{
    /// <summary>The most tokens of a text.</summary>
    public const int MostTokens = 4_000;

    /// <summary>The longest name, as in the rule language.</summary>
    private const int LongestName = 128;

    private const int MostDigits = 28;

    private readonly List<LinqToken> _tokens = [];
    private int _at;

    /// <summary>The tokens, with <see cref="LinqTokenKind.End"/> last.</summary>
    /// <exception cref="Refusal">The text breaks a limit, or a token is not valid.</exception>
    public List<LinqToken> Read()
    {
        if (text.Length > limits.Characters)
        {
            throw new Refusal(
                IssueCodes.RuleTooLong,
                TextSpan.Between(limits.Characters, text.Length),
                $"the text has {text.Length} characters, at most {limits.Characters} are allowed",
                "Use named lists, or segments for its parts.");
        }

        while (SkipSpaces())
        {
            if (_tokens.Count >= MostTokens)
            {
                throw new Refusal(
                    IssueCodes.RuleTooLong,
                    new TextSpan(_at, text.Length - _at),
                    $"the text has more than {MostTokens} words and marks",
                    "Use named lists, or segments for its parts.");
            }

            ReadToken();
        }

        Add(LinqTokenKind.End, text.Length, "");
        return _tokens;
    }

    private bool SkipSpaces()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\r' or '\n' or '\u00A0' or '\u3000')
        {
            _at++;
        }

        return _at < text.Length;
    }

    private void ReadToken()
    {
        var c = text[_at];
        switch (c)
        {
            case '(':
                Mark(LinqTokenKind.Open, 1, "(");
                break;
            case ')':
                Mark(LinqTokenKind.Close, 1, ")");
                break;
            case ',':
                Mark(LinqTokenKind.Comma, 1, ",");
                break;
            case '.':
                Mark(LinqTokenKind.Dot, 1, ".");
                break;
            case '"':
                ReadText();
                break;
            case '@':
                ReadValue();
                break;
            case >= '0' and <= '9':
                ReadNumber();
                break;
            case '_':
            case var _ when char.IsLetter(c):
                ReadName();
                break;
            default:
                ReadMark();
                break;
        }
    }

    private void ReadMark()
    {
        var two = _at + 1 < text.Length ? text.AsSpan(_at, 2) : default;
        switch (two)
        {
            case "=>":
                Mark(LinqTokenKind.Arrow, 2, "=>");
                return;
            case "==" or "<=" or ">=" or "!=" or "&&" or "||":
                Mark(LinqTokenKind.Operator, 2, two.ToString());
                return;
            case "<>":
                Mark(LinqTokenKind.Operator, 2, "!=");
                return;
            case "??" or "?." or "<<" or ">>":
                throw LinqWords.ForbiddenMark(new TextSpan(_at, 2), two.ToString());
            case "//" or "/*":
                throw Refusal.Forbidden(new TextSpan(_at, 2), "Dynamic LINQ has no comments", "Remove the comment.");
            default:
                ReadSingleMark();
                return;
        }
    }

    private void ReadSingleMark()
    {
        var c = text[_at];
        switch (c)
        {
            case '=':
                Mark(LinqTokenKind.Operator, 1, "==");
                break;
            case '<' or '>' or '!' or '+' or '-' or '*' or '/':
                Mark(LinqTokenKind.Operator, 1, c.ToString());
                break;
            case '$' or '^' or '~' or '&' or '|' or '?' or '%' or '[' or ']' or '{' or '}' or ';' or '\'':
                throw LinqWords.ForbiddenMark(new TextSpan(_at, 1), c.ToString());
            default:
                throw Unknown();
        }
    }

    private Refusal Unknown()
    {
        var length = char.IsHighSurrogate(text[_at]) && _at + 1 < text.Length && char.IsLowSurrogate(text[_at + 1]) ? 2 : 1;
        var code = char.GetUnicodeCategory(text[_at]) == UnicodeCategory.Format ? IssueCodes.InvisibleCharacter : IssueCodes.UnknownCharacter;
        return new Refusal(
            code,
            new TextSpan(_at, length),
            "a character has no meaning here",
            "Use the letters, digits and marks of Dynamic LINQ; other characters stand in texts in quotes.");
    }

    private void ReadName()
    {
        var start = _at;
        while (_at < text.Length && (text[_at] == '_' || char.IsLetterOrDigit(text[_at])))
        {
            _at++;
        }

        if (_at < text.Length && char.GetUnicodeCategory(text[_at]) == UnicodeCategory.Format)
        {
            throw Unknown();
        }

        if (_at - start > LongestName)
        {
            throw new Refusal(
                IssueCodes.UndeclaredMember,
                TextSpan.Between(start, _at),
                $"a name has at most {LongestName} characters",
                "Name a declared member.");
        }

        var name = text[start.._at];
        var normal = LinqWords.OperatorOf(name);
        Add(normal is null ? LinqTokenKind.Name : LinqTokenKind.Operator, start, normal ?? name);
    }

    private void ReadValue()
    {
        var start = _at++;
        var digits = _at;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        if (_at == digits || _at - digits > 4)
        {
            throw LinqWords.ForbiddenMark(TextSpan.Between(start, _at), "@");
        }

        Add(LinqTokenKind.Value, start, text[start.._at], int.Parse(text.AsSpan(digits, _at - digits), CultureInfo.InvariantCulture));
    }

    private void ReadNumber()
    {
        var start = _at;
        while (_at < text.Length
            && (char.IsLetterOrDigit(text[_at]) || text[_at] == '_' || (text[_at] == '.' && _at + 1 < text.Length && char.IsAsciiDigit(text[_at + 1]))))
        {
            _at++;
        }

        var run = text.AsSpan(start, _at - start);
        var digits = run.TrimEnd("mMdDlLuU");
        var isPlain = digits.Length > 0 && digits.Length <= (2 * MostDigits) + 1 && digits.Count('.') <= 1 && !digits.ContainsAnyExcept(LinqWords.Digits);
        if (!isPlain || run.Length - digits.Length > 2 || !IsExact(digits))
        {
            throw new Refusal(
                IssueCodes.InvalidNumber,
                TextSpan.Between(start, _at),
                "the number is not one that can be read exactly",
                "Write digits with a decimal point, at most 28 digits, such as 1000 or 0.5.");
        }

        Add(LinqTokenKind.Number, start, "", decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }

    private static bool IsExact(ReadOnlySpan<char> digits)
    {
        var significant = digits.TrimStart('0').Length - (digits.TrimStart('0').Contains('.') ? 1 : 0);
        var point = digits.IndexOf('.');
        return significant <= MostDigits && (point < 0 || digits.Length - point - 1 <= MostDigits);
    }

    private void ReadText()
    {
        var start = _at++;
        var said = new StringBuilder();
        while (true)
        {
            if (_at >= text.Length)
            {
                throw new Refusal(
                    IssueCodes.UnclosedText, TextSpan.Between(start, text.Length), "the text has no closing quote", "Close it with \".");
            }

            var c = text[_at];
            var isDoubled = c == '"' && _at + 1 < text.Length && text[_at + 1] == '"';
            var isEscape = c == '\\' && _at + 1 < text.Length && text[_at + 1] is '"' or '\\';
            if (isDoubled || isEscape)
            {
                said.Append(text[_at + 1]);
                _at += 2;
            }
            else if (c == '"')
            {
                _at++;
                break;
            }
            else if (c == '\\')
            {
                throw new Refusal(
                    IssueCodes.InvalidText,
                    new TextSpan(_at, Math.Min(2, text.Length - _at)),
                    "the escape is not known",
                    "Write \\\\ for a backslash and \\\" for a quote.");
            }
            else
            {
                said.Append(c);
                _at++;
            }
        }

        Add(LinqTokenKind.Text, start, Checked(said.ToString(), TextSpan.Between(start, _at)));
    }

    private string Checked(string said, TextSpan span)
    {
        if (said.Length > limits.TextLength)
        {
            throw new Refusal(
                IssueCodes.TextTooLong,
                span,
                $"a text has {said.Length} characters, at most {limits.TextLength} are allowed",
                "Shorten the text.");
        }

        if (!TextLiterals.IsWritable(said) || said.AsSpan().ContainsAny(LinqWords.TurningCharacters))
        {
            throw new Refusal(
                IssueCodes.InvalidText,
                span,
                "the text holds a character that is not shown, or half of one",
                "Remove control characters and characters that turn the direction of writing.");
        }

        return said;
    }

    private void Mark(LinqTokenKind kind, int length, string normal)
    {
        _at += length;
        Add(kind, _at - length, normal);
    }

    private void Add(LinqTokenKind kind, int start, string normal, decimal number = 0) =>
        _tokens.Add(new LinqToken(kind, TextSpan.Between(start, _at), normal) { Number = number });
}
