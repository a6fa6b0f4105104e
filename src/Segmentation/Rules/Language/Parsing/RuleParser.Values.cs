using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Authoring;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Parsing;

/// <content>What stands on the right: literals of the left side's type, one attribute, lists.</content>
internal sealed partial class RuleParser
{
    private Quantity? ParseValue(in Typed left)
    {
        OfferRight(left);
        if (TakeNameOrRole() is { } right)
        {
            return CheckedReference(left, right);
        }

        var isName = Current.Is(TokenKind.Word) && Current.Keyword is not (Keyword.True or Keyword.False)
            && !left.Type.IsElapsed();
        if (!isName)
        {
            return ParseLiteral(left);
        }

        UnknownName(
            _stream is null ? IssueCodes.UnknownAttribute : IssueCodes.UnknownField,
            IssueText.Of($"{left.Type.Words()} or a name of that type"));
        return null;
    }

    private Quantity? CheckedReference(in Typed left, in Typed right)
    {
        var fits = !left.Type.IsElapsed()
            && (left.Type == right.Type || (left.Type.IsMoment() && right.Type.IsMoment()));
        if (!fits)
        {
            Error(
                IssueCodes.WrongType,
                right.Span,
                $"{left.Type.Words()} is compared with {right.Type.Words()}",
                "Compare with a value of the same type.");
            return null;
        }

        if (left.Definition?.Currency is { } mine && right.Definition?.Currency is { } theirs && mine != theirs)
        {
            Error(
                IssueCodes.WrongCurrency,
                right.Span,
                $"{mine} is compared with {theirs}",
                "Compare amounts of one currency.");
            return null;
        }

        return right.Quantity;
    }

    /// <summary>A literal of the left side's type; anything else is reported.</summary>
    private Literal? ParseLiteral(in Typed left)
    {
        OfferLiterals(left);
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Word when token.Keyword is Keyword.True or Keyword.False:
                return HasType(left.Type == QuantityType.Flag, left, token.Span, "true or false")
                    ? Taken(new FlagLiteral(token.Is(Keyword.True)))
                    : null;
            case TokenKind.Text:
                return HasType(left.Type is QuantityType.Text or QuantityType.Set, left, token.Span, "a text")
                    ? ParseTextOf(left)
                    : null;
            case TokenKind.Date:
                return HasType(left.Type.IsMoment(), left, token.Span, "a date")
                    ? Taken(new DateLiteral(DateOf(token)))
                    : null;
            case TokenKind.Instant:
                return HasType(left.Type == QuantityType.Instant, left, token.Span, "an instant")
                    ? Taken(new InstantLiteral(InstantOf(token)))
                    : null;
            case TokenKind.Number or TokenKind.InvalidNumber or TokenKind.Minus or TokenKind.Plus or TokenKind.Dot:
                return ParseNumberOf(left);
            default:
                Unexpected(Expected(left.Type));
                return null;
        }
    }

    private Literal? ParseNumberOf(in Typed left)
    {
        if (left.Type.IsElapsed())
        {
            return ParseDurationOf(left, inherited: null);
        }

        if (left.Type.IsNumeric())
        {
            return ParseAmount(left);
        }

        if (left.Type.IsMoment() && DateLike() is { } date)
        {
            Error(IssueCodes.InvalidDate, date, $"'{Shown(date)}' is no date", "Write dates as 2026-03-04.");
            return null;
        }

        if (ParseNumber() is { } number)
        {
            HasType(false, left, number.Span, "a number");
        }

        return null;
    }

    /// <summary>Digits with strokes, as in <c>2026/03/04</c> or <c>2026-03</c>.</summary>
    private TextSpan? DateLike()
    {
        var end = Current;
        for (var i = 1; Peek(i).Kind is TokenKind.Slash or TokenKind.Minus && IsDigitsAfter(i, end); i += 2)
        {
            end = Peek(i + 1);
        }

        return end.Start == Current.Start ? null : Current.Span.To(end.Span);
    }

    private bool IsDigitsAfter(int stroke, Token before) =>
        Peek(stroke).Start == before.End && Peek(stroke + 1).Start == Peek(stroke).End
        && Peek(stroke + 1).Kind is TokenKind.Number or TokenKind.InvalidNumber;

    private DurationLiteral? ParseDurationOf(in Typed left, Token? inherited)
    {
        var range = left.Type == QuantityType.Gap ? UnitRange.Gap : left.IsSinceDate ? UnitRange.Calendar : UnitRange.All;
        if (ParseDuration(least: 0, range, inherited) is not { } duration)
        {
            return null;
        }

        var problem = left.Type == QuantityType.Gap
            && duration.Value.Unit is not (DurationUnit.Day or DurationUnit.Week)
            ? "an average gap is compared with days or weeks"
            : left.IsSinceDate && !duration.Value.IsCalendar
                ? "a date has no time of day: compare with days or longer"
                : null;
        if (problem is null)
        {
            return new DurationLiteral(duration.Value);
        }

        Error(IssueCodes.DurationDoesNotFit, duration.Unit.Span, problem, "Use another unit.");
        return null;
    }

    private TextLiteral? ParseTextOf(in Typed left) =>
        ParseText() is { } text ? new TextLiteral(Meant(text, left.Definition)) : null;

    /// <summary>The value that a literal means: an alias stands for it.</summary>
    private static string Meant(string text, AttributeDefinition? definition) =>
        definition?.ValueAliases.GetValueOrDefault(text, text) ?? text;

    private EquatableList<Literal>? ParseList(in Typed left)
    {
        var open = Current;
        if (!Expect(TokenKind.Open, "'(' and a list"))
        {
            return null;
        }

        if (Current.Is(TokenKind.Close))
        {
            Error(
                IssueCodes.UnexpectedToken,
                open.Span.To(Current.Span),
                "a list has at least one member",
                "Write the members between the parentheses.");
            Advance();
            return null;
        }

        _inList = true;
        var members = ParseMembers(left);
        _inList = false;
        return members;
    }

    private EquatableList<Literal>? ParseMembers(in Typed left)
    {
        var members = new List<Literal?>();
        do
        {
            if (members.Count == Limits.ListMembers)
            {
                var span = Current.Is(TokenKind.Minus) ? Current.Span.To(Peek(1).Span) : Current.Span;
                Error(
                    IssueCodes.TooManyMembers,
                    span,
                    $"a list has more than {Limits.ListMembers} members",
                    "Declare a named list in the model and use it.");
                return null;
            }

            members.Add(ParseLiteral(left));
            Offer(TokenKind.Comma);
            Offer(TokenKind.Close);
            if (!(Current.Is(TokenKind.Comma) || Current.Is(TokenKind.Close)))
            {
                SkipMember(isSound: members[^1] is not null);
            }
        }
        while (Take(TokenKind.Comma));

        return Take(TokenKind.Close) && !members.Contains(null) ? Members.Distinct<Literal>(members!) : null;
    }

    /// <summary>Goes to the next comma or to the end of the list, which may be missing.</summary>
    private void SkipMember(bool isSound)
    {
        if (isSound)
        {
            Unexpected("',' or ')'");
        }

        while (!Current.Is(TokenKind.Comma) && (!IsAtJoint() || IsBeforeValue()))
        {
            MistakeOnTheWay();
            Advance();
        }
    }

    private bool HasType(bool fits, in Typed left, TextSpan span, string what)
    {
        if (!fits)
        {
            Error(
                IssueCodes.WrongType,
                span,
                $"{left.Type.Words()} is compared with {what}",
                $"Write {Expected(left.Type)}.");
        }

        return fits;
    }

    private Literal Taken(Literal literal)
    {
        Advance();
        return literal;
    }

    private DateOnly DateOf(Token token)
    {
        MomentText.TryReadDate(_text.AsSpan(token.Start, token.Length), out var date);
        return date;
    }

    private DateTimeOffset InstantOf(Token token)
    {
        MomentText.TryReadInstant(_text.AsSpan(token.Start, token.Length), _options.TimeZones, out var instant);
        return instant;
    }

    private static string Expected(QuantityType type) => type switch
    {
        QuantityType.Text or QuantityType.Set => "a text in quotes",
        QuantityType.Flag => "true or false",
        QuantityType.Date => "a date such as 2026-03-04",
        QuantityType.Instant => "a date or an instant",
        QuantityType.Elapsed or QuantityType.Gap => "a duration such as 60 days",
        _ => "a number",
    };
}
