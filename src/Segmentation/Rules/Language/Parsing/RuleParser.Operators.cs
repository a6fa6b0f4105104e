using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Authoring;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>A quantity, an operator that fits its type, and what it is compared with.</content>
internal sealed partial class RuleParser
{
    private Rule? ParseComparison() => ParseQuantity() is { } left ? ParseOperator(left) : null;

    private Rule? ParseOperator(in Typed left)
    {
        BeginOperator(left);
        var token = Current;
        OfferOperators(left);
        if (left.Type.IsMoment())
        {
            OfferAgo(UseOf(left));
        }

        if (token.Kind.Comparison() is { } comparison)
        {
            return ParseCompare(left, comparison);
        }

        switch (token.Keyword)
        {
            case Keyword.Is:
                return ParseIs(left);
            case Keyword.Not:
                return ParseNegatedOperator(left);
            case Keyword.In:
                return ParseIn(left);
            case Keyword.Contains:
            case Keyword.Starts when Follows(1, Keyword.With):
            case Keyword.Ends when Follows(1, Keyword.With):
                return ParseMatch(left);
            case Keyword.Before or Keyword.After or Keyword.On:
                return ParseDateOrder(left);
            case Keyword.Between when !IsAgo():
                return ParseBetween(left);
            case Keyword.Last when left.Type.IsMoment()
                || left.Quantity is CountOf or FieldAggregate or ValueFacet or FrequencyFacet:
                LastIsNoWindow();
                return null;
        }

        if (IsAtWindow())
        {
            return ParseInWindow(left);
        }

        if (left.Type == QuantityType.Flag)
        {
            return new FlagCondition(left.Quantity);
        }

        OperatorIsMissing(left);
        return null;
    }

    private void OperatorIsMissing(in Typed left)
    {
        if (Current.IsMistake || _isStopped)
        {
            Unexpected("an operator");
            return;
        }

        var operators = left.Type switch
        {
            QuantityType.Text => "=, !=, in, contains, starts with or ends with",
            QuantityType.Set => "contains or in",
            QuantityType.Date or QuantityType.Instant => "before, after, on, within or between",
            _ => "=, <, >=, between or another operator",
        };
        Error(
            IssueCodes.MissingOperator,
            RunOf(Current),
            $"{left.Type.Words()} needs an operator here",
            $"Write {operators}, then a value.");
    }

    private Comparison? ParseCompare(in Typed left, ComparisonOperator comparison)
    {
        if (!Fits(comparison.Fits(left.Type), left, Current.Span))
        {
            return null;
        }

        Advance();
        return ParseValue(left) is { } value ? new Comparison(left.Quantity, comparison, value) : null;
    }

    private Rule? ParseIs(in Typed left)
    {
        Advance();
        var isNot = Take(Keyword.Not);
        OfferAll(true, "known", "unknown");
        if (Current.Keyword is Keyword.Known or Keyword.Unknown)
        {
            var isKnown = Current.Is(Keyword.Known) != isNot;
            Advance();
            return new KnownTest(left.Quantity, isKnown);
        }

        if (left.Type == QuantityType.Set)
        {
            var isValue = Current.Is(TokenKind.Text);
            Fits(!isValue, left, Current.Span);
            if (!isValue)
            {
                Unexpected("'known' or 'unknown'");
            }

            return null;
        }

        return ParseValue(left) is { } value
            ? new Comparison(left.Quantity, isNot ? ComparisonOperator.NotEqual : ComparisonOperator.Equal, value)
            : null;
    }

    private Not? ParseNegatedOperator(in Typed left)
    {
        Advance();
        OfferNegated(left);
        Rule? condition;
        switch (Current.Keyword)
        {
            case Keyword.In:
                condition = ParseIn(left);
                break;
            case Keyword.Between when !IsAgo():
                condition = ParseBetween(left);
                break;
            case Keyword.Between or Keyword.Within:
                condition = ParseInWindow(left);
                break;
            default:
                Unexpected(left.Type.IsMoment() ? "'in', 'between' or 'within'" : "'in' or 'between'");
                return null;
        }

        return condition is null ? null : new Not(condition);
    }

    private Rule? ParseIn(in Typed left)
    {
        if (!Fits(left.Type.IsListed(), left, Current.Span))
        {
            return null;
        }

        Advance();
        OfferMembers(left);
        if (Current.Is(TokenKind.Open))
        {
            return ParseList(left) is { } members ? new OneOf(left.Quantity, members) : null;
        }

        var list = Current.Is(TokenKind.Word) ? Match(_catalogue, static (catalogue, name) => catalogue.FindList(name), out var words) : NoList(out words);
        if (list is null)
        {
            UnknownName(IssueCodes.UnknownList, "'(' or a named list");
            return null;
        }

        var span = TakeWords(words);
        if (left.Type is QuantityType.Text or QuantityType.Set)
        {
            return new OneOfList(left.Quantity, list.Name);
        }

        Error(
            IssueCodes.WrongType,
            span,
            $"a named list holds texts, not {left.Type.Words()}",
            "Write the members in parentheses.");
        return null;
    }

    private static NamedList? NoList(out int words)
    {
        words = 0;
        return null;
    }

    private Between? ParseBetween(in Typed left)
    {
        var fits = left.Type.IsOrdered();
        if (!Fits(fits, left, Current.Span))
        {
            return null;
        }

        Advance();
        OfferBareNumber(left);
        var low = left.Type.IsElapsed() && IsBareNumber()
            ? ParseDurationOf(left, UnitAfterAnd() ?? UnitToCome)
            : ParseValue(left);
        if (low is null || !Expect(Keyword.And))
        {
            SkipUpperBound();
            return null;
        }

        if (ParseValue(left) is not { } high)
        {
            return null;
        }

        return new Between(left.Quantity, low, high);
    }

    /// <summary>Whether the first duration of <c>between 30 and 60 days</c> leaves its unit out.</summary>
    private bool IsBareNumber()
    {
        var number = Current.Is(TokenKind.Minus) ? 1 : 0;
        return Peek(number).Is(TokenKind.Number) ? Follows(number + 1, Keyword.And) : Peek(number + 1).Is(Keyword.And);
    }

    private Token? UnitAfterAnd()
    {
        var number = Current.Is(TokenKind.Minus) ? 3 : 2;
        var unit = Peek(number + (Peek(number).Is(TokenKind.Minus) ? 2 : 1));
        return unit.Keyword.Unit() is null ? null : unit;
    }

    /// <summary>After a mistake in the lower bound, the <c>and</c> that follows does not join conditions.</summary>
    private void SkipUpperBound()
    {
        if (Current.IsMistake || !IsAtJoint())
        {
            Unexpected("'and'");
            Recover();
        }

        Take(Keyword.And);
    }

    private Rule? ParseMatch(in Typed left)
    {
        var kind = Current.Keyword switch
        {
            Keyword.Starts => TextMatchKind.StartsWith,
            Keyword.Ends => TextMatchKind.EndsWith,
            _ => TextMatchKind.Contains,
        };
        var words = kind == TextMatchKind.Contains ? 1 : 2;
        var fits = left.Type == QuantityType.Text || (left.Type == QuantityType.Set && kind == TextMatchKind.Contains);
        if (!Fits(fits, left, Current.Span.To(Peek(words - 1).Span)))
        {
            return null;
        }

        TakeWords(words);
        if (left.Type == QuantityType.Set)
        {
            return ParseSetMatch(left);
        }

        return ParseLiteral(left with { Definition = null }) is TextLiteral part
            ? new TextMatch(left.Quantity, kind, part)
            : null;
    }

    private SetMatch? ParseSetMatch(in Typed left)
    {
        OfferAll(true, "any", "all", "none");
        var kind = Current.Keyword switch
        {
            Keyword.Any => SetMatchKind.Any,
            Keyword.All => SetMatchKind.All,
            Keyword.NoneOf => SetMatchKind.None,
            _ => (SetMatchKind?)null,
        };
        if (kind is null)
        {
            return ParseLiteral(left) is TextLiteral only
                ? new SetMatch(left.Quantity, SetMatchKind.Any, [only])
                : null;
        }

        Advance();
        return ParseList(left) is { } members
            ? new SetMatch(left.Quantity, kind.Value, [.. members.Cast<TextLiteral>()])
            : null;
    }

    private DateOrder? ParseDateOrder(in Typed left)
    {
        var relation = Current.Keyword switch
        {
            Keyword.Before => DateRelation.Before,
            Keyword.After => DateRelation.After,
            _ => DateRelation.On,
        };
        if (!Fits(left.Type.IsMoment(), left, Current.Span))
        {
            return null;
        }

        Advance();
        if (relation == DateRelation.On && Current.Is(TokenKind.Instant))
        {
            Error(
                IssueCodes.WrongType,
                Current.Span,
                "'on' names a day, not an instant",
                "Write the date alone, or compare with =.");
            return null;
        }

        // An instant is no day: it is not offered.
        var right = relation == DateRelation.On && IsOffering ? left with { Type = QuantityType.Date } : left;
        return ParseValue(right) is { } other ? new DateOrder(left.Quantity, relation, other) : null;
    }

    private InWindow? ParseInWindow(in Typed left)
    {
        if (!Fits(left.Type.IsMoment(), left, Current.Span))
        {
            return null;
        }

        return ParseWindow(UseOf(left)) is { } window ? new InWindow(left.Quantity, window) : null;
    }

    private static WindowUse UseOf(in Typed left) =>
        left.Type == QuantityType.Date || left.Definition?.Role == AttributeRole.Birthday
            ? WindowUse.WholeDates
            : WindowUse.Instant;

    private bool Fits(bool fits, in Typed left, TextSpan span)
    {
        if (!fits)
        {
            var cure = left.Type switch
            {
                QuantityType.Set => "Use contains, contains any, all or none, or in.",
                QuantityType.Text => "Use =, !=, in, contains, starts with or ends with.",
                QuantityType.Flag => "Let it stand alone, or use = true, = false.",
                QuantityType.Date or QuantityType.Instant => "Use =, <, before, after, on, between or a window.",
                QuantityType.Elapsed or QuantityType.Gap => "Compare with a duration: > 60 days.",
                _ => "Use =, !=, <, <=, >, >=, in or between.",
            };
            Error(IssueCodes.OperatorDoesNotFit, span, $"'{Shown(span)}' does not fit {left.Type.Words()}", cure);
        }

        return fits;
    }
}
