using System.Linq.Expressions;
using Segmentation.Diagnostics;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Lifting;

/// <content>Comparisons.</content>
internal sealed partial class Lifter
{
    private Rule LiftComparison(BinaryExpression binary, ComparisonOperator op)
    {
        var (left, right) = (LiftOperand(binary.Left), LiftOperand(binary.Right));
        var span = Spans.Of(binary);
        return (left, right) switch
        {
            (MomentOperand a, MomentOperand b) => moments.Compare(a.Moment, op, b.Moment, span),
            (DistanceOperand a, _) => CompareDistance(a, op, right, span),
            (_, DistanceOperand b) => CompareDistance(b, op.Flipped(), left, span),
            (PartOperand a, QuantityOperand { Literal: NumberLiteral number }) => MomentParts.Compare(a, op, number.Value, span),
            (QuantityOperand { Literal: NumberLiteral number }, PartOperand b) => MomentParts.Compare(b, op.Flipped(), number.Value, span),
            (RuleOperand a, QuantityOperand { Literal: FlagLiteral flag }) => WithFlag(a.Rule, op, flag.Value, span),
            (QuantityOperand { Literal: FlagLiteral flag }, RuleOperand b) => WithFlag(b.Rule, op, flag.Value, span),
            (QuantityOperand a, QuantityOperand b) => CompareQuantities(a, op, b, span),
            _ => throw Refusal.NotLifted(span, "the two sides cannot be compared in a rule", "Compare a member with a literal or with another member."),
        };
    }

    private static Rule WithFlag(Rule rule, ComparisonOperator op, bool value, TextSpan span) => op switch
    {
        ComparisonOperator.Equal => value ? rule : Negated(rule),
        ComparisonOperator.NotEqual => value ? Negated(rule) : rule,
        _ => throw Refusal.NotLifted(span, "a condition is neither more nor less", "Use == or !=, or the condition alone."),
    };

    private static Comparison CompareQuantities(QuantityOperand left, ComparisonOperator op, QuantityOperand right, TextSpan span)
    {
        if (left.Literal is not null || (!IsPlain(right.Quantity) && IsPlain(left.Quantity)))
        {
            (left, op, right) = (right, op.Flipped(), left);
        }

        if (left.Literal is not null)
        {
            throw Refusal.NotLifted(span, "the comparison says nothing of the customer", "Compare a member with a literal.");
        }

        if (op.IsOrder() && left.Type is QuantityType.Text or QuantityType.Flag or QuantityType.Set)
        {
            throw Refusal.NotLifted(span, "texts and flags have no order in a rule", "Use ==, != or in.");
        }

        return IsPlain(right.Quantity)
            ? new Comparison(left.Quantity, op, Spelled(right.Quantity, left.Member))
            : throw Refusal.NotLifted(
                span, "both sides are calculated", "Have a literal or a single member on one side.");
    }

    private static bool IsPlain(Quantity quantity) => quantity is Literal or AttributeQuantity or RoleQuantity or FieldQuantity;

    /// <summary>Dynamic LINQ does not mind the case of an enumeration's names; the rule does.</summary>
    private static Quantity Spelled(Quantity value, LinqMember? member)
    {
        if (value is not TextLiteral text || member?.Enumeration is not { } enumeration)
        {
            return value;
        }

        var name = Array.Find(Enum.GetNames(enumeration), name => string.Equals(name, text.Value, StringComparison.OrdinalIgnoreCase));
        return name is null || name == text.Value ? value : new TextLiteral(name);
    }

    /// <summary><c>(DateTime.UtcNow - LastOrder).TotalDays > 90</c>.</summary>
    private Rule CompareDistance(DistanceOperand distance, ComparisonOperator op, Operand other, TextSpan span)
    {
        var length = other switch
        {
            SpanOperand { Value: var value } when distance.Unit is null => value,
            QuantityOperand { Literal: NumberLiteral { Value: var number } } when distance.Unit is { } unit => Length(distance, ref op, number, unit, span),
            _ => throw Refusal.NotLifted(span, "a time between two moments is compared with something else", "Compare TotalDays with a number, or use TimeSpan.FromDays."),
        };
        if (!op.IsOrder() || (distance.From.Member is not null && distance.To.Member is not null))
        {
            throw Refusal.NotLifted(
                span,
                "a time between two moments is compared in a way that a rule has no words for",
                "Use <, <=, > or >= on the time between a member and DateTime.UtcNow.");
        }

        // to - from > length is from < to - length; with a negative one likewise.
        return distance.To.IsRelative
            ? moments.Compare(distance.From, op.Flipped(), distance.To with { Shift = distance.To.Shift - length }, span)
            : moments.Compare(distance.To, op, distance.From with { Shift = distance.From.Shift + length }, span);
    }

    private static TimeSpan Length(DistanceOperand distance, ref ComparisonOperator op, decimal number, long unit, TextSpan span)
    {
        if (distance.IsFloored)
        {
            if (number < 1 || number != decimal.Truncate(number))
            {
                throw Refusal.NotLifted(span, "whole days are compared with a fraction or with less than one", "Use TotalDays.");
            }

            // More than 90 whole days are at least 91 days.
            (number, op) = op switch
            {
                ComparisonOperator.Greater => (number + 1, ComparisonOperator.AtLeast),
                ComparisonOperator.AtMost => (number + 1, ComparisonOperator.Less),
                _ => (number, op),
            };
        }

        return Math.Abs(number) < 4_000_000m && Math.Abs(number * unit) < TimeSpan.TicksPerDay * 3_650_000m
            ? new TimeSpan((long)decimal.Round(number * unit))
            : throw new Refusal(IssueCodes.NumberOutOfRange, span, "the length of time is too long", "Write one of less than 10,000 years.");
    }
}
