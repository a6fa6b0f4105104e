using Segmentation.Customers;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Completion: what can stand beside a quantity.</content>
internal sealed partial class RuleParser
{
    /// <summary>The values of an attribute or field that are known.</summary>
    private void OfferValues(AttributeDefinition? definition)
    {
        if (IsOffering && definition is not null)
        {
            _offers!.Add(new Offer(CompletionKind.Value, "") { Definition = definition, Type = QuantityType.Text, IsQuoted = true });
        }
    }

    /// <summary>Literals that can stand beside a quantity.</summary>
    private void OfferLiterals(in Typed left)
    {
        if (!IsOffering)
        {
            return;
        }

        switch (left.Type)
        {
            case QuantityType.Text or QuantityType.Set:
                OfferValues(left.Definition);
                OfferToken(TokenKind.Text);
                break;
            case QuantityType.Flag:
                OfferWords("true", CompletionKind.Value);
                OfferWords("false", CompletionKind.Value);
                break;
            case QuantityType.Date or QuantityType.Instant:
                OfferPlaceholder("2026-01-01", QuantityType.Date);
                OfferInstant(left.Type);
                break;
            case QuantityType.Elapsed or QuantityType.Gap:
                OfferPlaceholder("30 days", left.Type);
                break;
            default:
                OfferToken(TokenKind.Number);
                break;
        }
    }

    private void OfferInstant(QuantityType type)
    {
        if (type == QuantityType.Instant)
        {
            OfferPlaceholder("2026-01-01T00:00Z", QuantityType.Instant);
        }
    }

    /// <summary>What can stand on the right of a quantity.</summary>
    private void OfferRight(in Typed left)
    {
        if (!IsOffering)
        {
            return;
        }

        OfferLiterals(left);
        if (!left.Type.IsElapsed())
        {
            OfferNames(TypeSet.ComparableWith(left.Type), left.Definition?.Currency);
        }
    }

    private void OfferCurrency(in Typed left)
    {
        if (IsOffering && left.Type == QuantityType.Money && left.Definition?.Currency is { } currency)
        {
            OfferWords(currency, CompletionKind.Unit);
        }
    }

    private void OfferUnits(int count, UnitRange range)
    {
        if (!IsOffering)
        {
            return;
        }

        // Days first: they are what is meant most of the time.
        foreach (var unit in Enum.GetValues<DurationUnit>().OrderBy(unit => unit < DurationUnit.Day))
        {
            if (unit >= range.Shortest && unit <= range.Longest)
            {
                OfferWords(unit.Name(count), CompletionKind.Unit);
            }
        }
    }

    private void OfferWeekdays()
    {
        if (IsOffering)
        {
            for (var day = Keyword.Monday; day <= Keyword.Sunday; day++)
            {
                OfferWords(day.Text(), CompletionKind.Value);
            }
        }
    }

    /// <summary>The distance and its unit, which tell that <c>within</c> begins a distance.</summary>
    private void OfferDistance()
    {
        if (_offers is null || !HasPosition())
        {
            return;
        }

        if (Peek(1).Is(TokenKind.End))
        {
            _offers.Add(new Offer(CompletionKind.Value, "1") { Type = QuantityType.Number, IsPlaceholder = true });
        }
        else if (Peek(2).Is(TokenKind.End) && NumberText.TryRead(_text.AsSpan(Peek(1).Start, Peek(1).Length), out var distance)
            && distance > 0)
        {
            _offers.Add(new Offer(CompletionKind.Unit, "km"));
            _offers.Add(new Offer(CompletionKind.Unit, "m"));
        }
    }

    /// <summary>The number of <c>between 30 and 60 days</c>, which takes its unit from the second.</summary>
    private void OfferBareNumber(in Typed left)
    {
        if (left.Type.IsElapsed())
        {
            Offer(TokenKind.Number);
        }
    }

    private void OfferMembers(in Typed left)
    {
        Offer(TokenKind.Open);
        if (left.Type is QuantityType.Text or QuantityType.Set)
        {
            OfferLists();
        }
    }
}
