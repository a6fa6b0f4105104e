using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Lifting;

/// <summary>Comparisons of a year, an hour or a weekday.</summary>
internal static class MomentParts
{
    public static Rule Compare(PartOperand part, ComparisonOperator op, decimal value, TextSpan span)
    {
        if (value != decimal.Truncate(value))
        {
            throw NoWords(span);
        }

        return part.Part switch
        {
            "Year" when value is > 1 and < 9998 => OfYear(part.Member.Quantity, op, (int)value),
            "Hour" when value is >= 0 and <= 23 && part.Member.Type == QuantityType.Instant => OfHour(part.Member.Quantity, op, (int)value, span),
            "DayOfWeek" when value is >= 0 and <= 6 && !op.IsOrder() => OfWeekday(part.Member.Quantity, op, (DayOfWeek)(int)value),
            _ => throw NoWords(span),
        };
    }

    private static Refusal NoWords(TextSpan span) => Refusal.NotLifted(
        span,
        "a rule has no words for this part of a date",
        "Compare years, hours 0 to 23 or weekdays; for anniversaries use the rule language: 'birthday within next 7 days'.");

    private static Rule OfYear(Quantity moment, ComparisonOperator op, int year)
    {
        var (first, next) = (new DateLiteral(new DateOnly(year, 1, 1)), new DateLiteral(new DateOnly(year + 1, 1, 1)));
        var within = new Between(moment, first, new DateLiteral(new DateOnly(year, 12, 31)));
        return op switch
        {
            ComparisonOperator.Equal => within,
            ComparisonOperator.NotEqual => new Not(within),
            ComparisonOperator.Less => new Comparison(moment, ComparisonOperator.Less, first),
            ComparisonOperator.AtLeast => new Comparison(moment, ComparisonOperator.AtLeast, first),
            ComparisonOperator.AtMost => new Comparison(moment, ComparisonOperator.Less, next),
            _ => new Comparison(moment, ComparisonOperator.AtLeast, next),
        };
    }

    private static Rule OfHour(Quantity moment, ComparisonOperator op, int hour, TextSpan span)
    {
        var (from, to) = op switch
        {
            ComparisonOperator.Equal or ComparisonOperator.NotEqual => (hour, hour + 1),
            ComparisonOperator.Less => (0, hour),
            ComparisonOperator.AtMost => (0, hour + 1),
            ComparisonOperator.AtLeast => (hour, 24),
            _ => (hour + 1, 24),
        };
        if (from == to || to - from == 24 || from == 24)
        {
            throw Refusal.NotLifted(span, "this is true for every hour, or for none", "Leave it out.");
        }

        var during = new TimeOfDay(moment, new TimeOnly(from, 0), new TimeOnly(to % 24, 0));
        return op == ComparisonOperator.NotEqual ? new Not(during) : during;
    }

    private static Rule OfWeekday(Quantity moment, ComparisonOperator op, DayOfWeek day)
    {
        var on = new OnWeekday(moment, [new Weekday(day)]);
        return op == ComparisonOperator.Equal ? on : new Not(on);
    }
}
