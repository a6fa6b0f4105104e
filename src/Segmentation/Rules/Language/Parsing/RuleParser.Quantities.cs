using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Quantities: arithmetic, names and facets.</content>
internal sealed partial class RuleParser
{
    private Typed? ParseQuantity()
    {
        if (ParseTerm(isFirst: true, TypeSet.All) is not { } first)
        {
            return null;
        }

        OfferSigns(first.Type, TokenKind.Plus, TokenKind.Minus);
        if (Current.Kind is not (TokenKind.Plus or TokenKind.Minus))
        {
            return first;
        }

        List<SumTerm> terms = [new(first.Quantity, IsSubtracted: false)];
        while (Current.Kind is TokenKind.Plus or TokenKind.Minus)
        {
            var sign = Current;
            if (!IsNumeric(first, sign) || !Count(sign))
            {
                return null;
            }

            Advance();
            if (ParseTerm(isFirst: false, TypeSet.Of(first.Type)) is not { } term)
            {
                return null;
            }

            if (term.Quantity is not NumberLiteral && !(IsNumericOperand(term) && Agree(first.Type, term.Type, sign)))
            {
                return null;
            }

            terms.Add(new SumTerm(term.Quantity, sign.Is(TokenKind.Minus)));
            OfferSigns(first.Type, TokenKind.Plus, TokenKind.Minus);
        }

        return first with { Quantity = new SumOf([.. terms]), Definition = null };
    }

    /// <summary>Factors.</summary>
    /// <param name="isFirst">Whether the condition begins here.</param>
    /// <param name="types">The types that are offered.</param>
    private Typed? ParseTerm(bool isFirst, TypeSet types)
    {
        if (ParseFactor(isFirst, types) is not { } first)
        {
            return null;
        }

        OfferSigns(first.Type, TokenKind.Star, TokenKind.Slash);

        if (Current.Kind is not (TokenKind.Star or TokenKind.Slash))
        {
            return first;
        }

        var type = first.Type;
        List<ProductFactor> factors = [new(first.Quantity, IsDivisor: false)];
        while (Current.Kind is TokenKind.Star or TokenKind.Slash)
        {
            var sign = Current;
            if (!IsNumeric(first, sign) || !Count(sign))
            {
                return null;
            }

            Advance();
            if (ParseFactor(isFirst: false, FactorTypes(type, sign.Is(TokenKind.Slash), types)) is not { } factor
                || !IsNumericOperand(factor))
            {
                return null;
            }

            if (QuantityTypes.OfProduct(type, factor.Type, sign.Is(TokenKind.Slash)) is not { } product)
            {
                DoNotAgree(sign, type, factor.Type);
                return null;
            }

            type = product;
            factors.Add(new ProductFactor(factor.Quantity, sign.Is(TokenKind.Slash)));
            OfferSigns(type, TokenKind.Star, TokenKind.Slash);
        }

        return first with { Quantity = new ProductOf([.. factors]), Type = type, Definition = null };
    }

    private bool IsNumeric(in Typed left, Token sign)
    {
        if (!left.Type.IsNumeric())
        {
            Error(
                IssueCodes.OperatorDoesNotFit,
                sign.Span,
                $"arithmetic does not fit {left.Type.Words()}",
                "Calculate with numbers and money only.");
        }

        return left.Type.IsNumeric();
    }

    private bool IsNumericOperand(in Typed operand)
    {
        if (!operand.Type.IsNumeric())
        {
            Error(
                IssueCodes.WrongType,
                operand.Span,
                $"this is {operand.Type.Words()}, not a number or money",
                "Calculate with numbers and money only.");
        }

        return operand.Type.IsNumeric();
    }

    private bool Agree(QuantityType left, QuantityType right, Token sign)
    {
        if (left != right)
        {
            DoNotAgree(sign, left, right);
        }

        return left == right;
    }

    private void DoNotAgree(Token sign, QuantityType left, QuantityType right) => Error(
        IssueCodes.OperatorDoesNotFit,
        sign.Span,
        $"arithmetic does not fit {left.Words()} and {right.Words()}",
        "Add money to money and numbers to numbers; multiply or divide money by numbers, or divide money by money.");

    private Typed? ParseFactor(bool isFirst, TypeSet types)
    {
        if (isFirst || Current.Is(TokenKind.Word))
        {
            return ParseAtom(types);
        }

        OfferQuantities(types);
        return ParseNumber("a quantity or a number") is { } number
            ? new Typed(new NumberLiteral(number.Value), QuantityType.Number, null, number.Span)
            : null;
    }

    /// <summary>The types of a factor with which the product is of one of the types.</summary>
    private static TypeSet FactorTypes(QuantityType left, bool divides, TypeSet products)
    {
        var fitting = default(TypeSet);
        foreach (var type in (ReadOnlySpan<QuantityType>)[QuantityType.Number, QuantityType.Money])
        {
            fitting = QuantityTypes.OfProduct(left, type, divides) is { } product && products.Contains(product)
                ? fitting.And(type)
                : fitting;
        }

        return fitting;
    }

    /// <summary>One quantity without arithmetic: a name, else an aggregate, else a facet.</summary>
    private Typed? ParseAtom(TypeSet types)
    {
        if (TakeName() is { } named)
        {
            return named;
        }

        if (_stream is not null)
        {
            UnknownName(IssueCodes.UnknownField, "a field of the event");
            return null;
        }

        if (IsAtForm())
        {
            return ParseForm(types);
        }

        if (TakeNameOrRole() is { } role)
        {
            return role;
        }

        if (IsUnfinishedForm())
        {
            Advance();
            Expect(MissingWord(_tokens[_at - 1].Keyword));
            return null;
        }

        UnknownName(CodeOfUnknown(), "an attribute or another quantity of the model");
        return null;
    }

    /// <summary>Whether a computed quantity begins here that the model has what is needed for.</summary>
    private bool IsAtForm() => Current.Keyword switch
    {
        Keyword.Count or Keyword.Share => Follows(1, Keyword.Of),
        Keyword.Average => Follows(1, Keyword.Of) || Follows(1, Keyword.Gap, Keyword.Of),
        Keyword.Time => Follows(1, Keyword.Since),
        Keyword.Affinity => OnlyStream(IsOfInterest) is not null,
        Keyword.Value or Keyword.Frequency or Keyword.Recency => OnlyStream(IsOfValue) is not null,
        Keyword.Tenure => _catalogue.FindRole(AttributeRole.Since) is not null,
        Keyword.Age => _catalogue.FindRole(AttributeRole.Birthday) is not null,
        var other => other.Aggregate() is not null && Follows(1, Keyword.Of),
    };

    private Typed? ParseForm(TypeSet types)
    {
        switch (Current.Keyword)
        {
            case Keyword.Average when Peek(1).Is(Keyword.Gap):
                return ParseAverageGap();
            case Keyword.Count:
                return ParseCount();
            case Keyword.Share:
                return ParseShare();
            case Keyword.Time:
                return ParseTimeSince();
            case Keyword.Affinity:
                return ParseAffinity();
            case Keyword.Value or Keyword.Frequency or Keyword.Recency:
                return ParseValueFacet();
            case Keyword.Tenure:
                return ParseTenure();
            case Keyword.Age:
                return new Typed(new AgeFacet(), QuantityType.Number, null, TakeWords(1));
            default:
                return ParseFieldAggregate(types);
        }
    }

    private Typed ParseTenure()
    {
        var isDate = _catalogue.FindRole(AttributeRole.Since)!.Type == AttributeType.Date;
        return new Typed(new TenureFacet(), QuantityType.Elapsed, null, TakeWords(1)) { IsSinceDate = isDate };
    }

    private Typed? ParseTimeSince()
    {
        var start = TakeWords(2);
        return ParseMoment() is { } moment
            ? new Typed(new TimeSince(moment.Quantity), QuantityType.Elapsed, null, start.To(moment.Span))
            {
                IsSinceDate = moment.Type == QuantityType.Date,
            }
            : null;
    }

    private Typed? ParseAffinity()
    {
        var start = Current.Span;
        Advance();
        var isShare = Take(Keyword.Share);
        if (!Expect(Keyword.For))
        {
            return null;
        }

        var stream = _catalogue.Streams[OnlyStream(IsOfInterest)!.Value];
        var field = stream.FindField(stream.InterestField!)!;
        OfferValues(field);
        if (ParseText() is not { } interest)
        {
            return null;
        }

        var span = start.To(_tokens[_at - 1].Span);
        var halfLife = AffinityFor.DefaultHalfLife;
        if (Follows(0, Keyword.Half, Keyword.Life))
        {
            TakeWords(2);
            if (ParseDuration(least: 1, UnitRange.HalfLife) is not { } given)
            {
                return null;
            }

            if (given.Value.Unit > Time.DurationUnit.Week)
            {
                Error(
                    IssueCodes.DurationDoesNotFit,
                    given.Unit.Span,
                    "a half-life is exact",
                    "Use weeks, days or shorter.");
                return null;
            }

            halfLife = given.Value;
        }

        return new Typed(new AffinityFor(Meant(interest, field), isShare, halfLife), QuantityType.Number, null, span);
    }

    /// <summary>A date or an instant, of the word before it.</summary>
    private Typed? ParseMoment(bool isInstant = false)
    {
        var types = isInstant ? TypeSet.Of(QuantityType.Instant) : TypeSet.Moments;
        if (!Current.Is(TokenKind.Word))
        {
            OfferQuantities(types);
            Unexpected("a date or an instant");
            return null;
        }

        if (ParseAtom(types) is not { } moment)
        {
            return null;
        }

        if (isInstant ? moment.Type == QuantityType.Instant : moment.Type.IsMoment())
        {
            return moment;
        }

        var needed = isInstant ? "an instant" : "a date or an instant";
        Error(
            IssueCodes.WrongType,
            moment.Span,
            $"{needed} is needed here, this is {moment.Type.Words()}",
            $"Name {needed}.");
        return null;
    }

    /// <summary>The only stream of a kind; null when there is none or more than one.</summary>
    private int? OnlyStream(Func<EventStreamDefinition, bool> isOfKind)
    {
        int? only = null;
        for (var i = 0; i < _catalogue.Streams.Length; i++)
        {
            if (isOfKind(_catalogue.Streams[i]))
            {
                if (only is not null)
                {
                    return null;
                }

                only = i;
            }
        }

        return only;
    }

    private static bool IsOfValue(EventStreamDefinition stream) => stream.ValueField is not null;

    private static bool IsOfInterest(EventStreamDefinition stream) => stream.InterestField is not null;

    private IssueCode CodeOfUnknown() => Current.Keyword
        is Keyword.Value or Keyword.Frequency or Keyword.Recency or Keyword.Tenure or Keyword.Age or Keyword.Affinity
        or Keyword.Country or Keyword.Region or Keyword.City or Keyword.Interest or Keyword.Birthday
        ? IssueCodes.FacetNotDeclared
        : IssueCodes.UnknownAttribute;
}
