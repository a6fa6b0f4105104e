using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Numbers, texts, durations, points.</content>
internal sealed partial class RuleParser
{
    private const int CurrencyLength = 3;

    /// <summary>A number with its place, sign included.</summary>
    private (decimal Value, TextSpan Span)? ParseNumber(string what = "a number")
    {
        Offer(TokenKind.Number);
        var sign = Current;
        var isNegative = sign.Is(TokenKind.Minus);
        if (isNegative)
        {
            if (Peek(1).Kind is not (TokenKind.Number or TokenKind.InvalidNumber) || Peek(1).Start != sign.End)
            {
                Misplaced(sign, "the sign touches its number");
                return null;
            }

            Advance();
        }
        else if (sign.Kind is TokenKind.Plus or TokenKind.Dot && Peek(1).Is(TokenKind.Number))
        {
            Misplaced(sign, sign.Is(TokenKind.Plus) ? "a number has no plus sign" : "a number begins with a digit");
            return null;
        }

        var token = Current;
        var run = RunOf(token);
        if (token.Is(TokenKind.Number) && run.Length > token.Length)
        {
            InvalidNumber(run);
            return null;
        }

        if (!token.Is(TokenKind.Number))
        {
            Unexpected(what);
            return null;
        }

        Advance();
        NumberText.TryRead(_text.AsSpan(token.Start, token.Length), out var value, _options.Keywords == RuleKeywords.Chinese);
        return (isNegative && value != 0m ? -value : value, sign.Span.To(token.Span));
    }

    private void Misplaced(Token sign, IssueText message)
    {
        var fix = sign.Is(TokenKind.Dot) ? "0." : sign.Is(TokenKind.Minus) ? "-" : "";
        var number = Peek(1);
        var replaced = sign.Is(TokenKind.Minus) && number.Is(TokenKind.Number)
            ? TextSpan.Between(sign.Start, number.Start)
            : sign.Span;
        Error(
            IssueCodes.InvalidNumber,
            sign.Span,
            message,
            "Write numbers as -1, 0.5 or 1000.",
            new TextFix(replaced, fix));
    }

    /// <summary>The number of a literal, with the currency code that may follow it.</summary>
    private NumberLiteral? ParseAmount(in Typed left)
    {
        if (ParseNumber() is not { } number)
        {
            return null;
        }

        OfferCurrency(left);
        if (!IsCurrencyCode(Current))
        {
            return new NumberLiteral(number.Value);
        }

        var code = Shown(Current.Span);
        if (left.Type == QuantityType.Money && left.Definition?.Currency == code)
        {
            Advance();
            return new NumberLiteral(number.Value, code);
        }

        var declared = left.Definition?.Currency;
        Error(
            IssueCodes.WrongCurrency,
            Current.Span,
            declared is null
                ? IssueText.Of($"the amount is in {code}, but no currency is declared here")
                : IssueText.Of($"the amount is in {code}, but the currency is {declared}"),
            declared is null ? "Leave the code out." : IssueText.Of($"Write {declared}, or leave the code out."),
            new TextFix(Current.Span, declared ?? ""));
        return null;
    }

    private bool IsCurrencyCode(Token token) =>
        token.Is(TokenKind.Word) && token.Length == CurrencyLength && !token.Keyword.EndsUnknownName()
        && !_text.AsSpan(token.Start, CurrencyLength).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>A text literal within the limit; aliases of values stay as they are.</summary>
    private string? ParseText(string what = "a text in quotes")
    {
        var token = Current;
        if (!Expect(TokenKind.Text, what))
        {
            return null;
        }

        var text = QuotedText.Value(_text.AsSpan(token.Start, token.Length));
        if (text.Length <= Limits.TextLength)
        {
            return text;
        }

        Error(
            IssueCodes.TextTooLong,
            token.Span,
            $"a text has {text.Length} characters, at most {Limits.TextLength} are allowed",
            "Shorten the text.");
        return null;
    }

    /// <summary>A text that names something; not empty, and known where that can be told.</summary>
    private string? ParseQuotedName(
        string what, CompletionKind kind, IssueCode code, Func<string, bool> isKnown, Func<IEnumerable<string>> valid)
    {
        var token = Current;
        OfferQuoted(kind, valid);
        if (ParseText() is not { } name)
        {
            return null;
        }

        if (name.Length > 0 && isKnown(name))
        {
            return name;
        }

        var best = _suggests && name.Length <= LongestShown ? Suggestions.Nearest(name, valid()) : null;
        Error(
            code,
            token.Span,
            $"unknown {what} {Shown(token.Span)}",
            best is null
                ? "Define it, or correct the name; names in quotes are exact."
                : IssueText.Of($"Did you mean '{best}'?"),
            best is null ? [] : [new TextFix(token.Span, TextLiterals.Quote(best))]);
        return null;
    }

    /// <summary>
    /// A whole number of units, in a range where they are offered. The unit may come from <paramref name="inherited"/>
    /// when none follows.
    /// </summary>
    private (Duration Value, Token Unit)? ParseDuration(int least, UnitRange range, Token? inherited = null)
    {
        if (ParseWholeNumber(least) is not { } count)
        {
            return null;
        }

        OfferUnits(count, range);

        var token = Current;
        if (token.Keyword.Unit() is { } unit)
        {
            Advance();
            return (new Duration(count, unit), token);
        }

        if (inherited is { } other && other.Keyword.Unit() is { } same)
        {
            return (new Duration(count, same), other);
        }

        MissingUnit();
        return null;
    }

    /// <summary>A whole number of units of time.</summary>
    private int? ParseWholeNumber(int least)
    {
        if (ParseNumber() is not { } number)
        {
            return null;
        }

        if (number.Value >= least && number.Value <= Duration.MaxCount && decimal.IsInteger(number.Value))
        {
            return (int)number.Value;
        }

        Error(
            IssueCodes.NumberOutOfRange,
            number.Span,
            $"a time is a whole number of units, {least} to {Duration.MaxCount}",
            "Write a whole number in that range, or choose another unit.");
        return null;
    }

    private void MissingUnit() => Unexpected("a unit of time (day, week, month, hour, …)");

    /// <summary><c>( latitude , longitude )</c>.</summary>
    private GeoPoint? ParsePoint()
    {
        if (!Expect(TokenKind.Open, "a point (latitude, longitude)"))
        {
            return null;
        }

        _inList = true;
        GeoPoint? point = ParseDegrees(90) is { } latitude && Expect(TokenKind.Comma, "','")
            && ParseDegrees(180) is { } longitude
            && Expect(TokenKind.Close, "')'")
                ? new GeoPoint(latitude, longitude)
                : null;
        _inList = false;
        return point;
    }

    private double? ParseDegrees(int most)
    {
        if (ParseNumber() is not { } number)
        {
            return null;
        }

        if (number.Value >= -most && number.Value <= most)
        {
            return NearestDouble.Of(number.Value);
        }

        Error(
            IssueCodes.NumberOutOfRange,
            number.Span,
            $"{(most == 90 ? "a latitude" : "a longitude")} is -{most} to {most} degrees",
            "The latitude comes first, the longitude second.");
        return null;
    }
}
