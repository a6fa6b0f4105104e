using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Makes up events that match a filter, and that say the least beyond it.</summary>
internal static class EventMaker
{
    /// <summary>What an event must say so that a filter holds, or does not; null when that is not found.</summary>
    /// <remarks>A proposal: what it sets is checked by the evaluation.</remarks>
    public static Datum[]? Fixed(EventStreamDefinition stream, Rule? filter, bool isWanted = true)
    {
        var values = new Datum[stream.Fields.Length];
        return filter is null || TryFix(filter, isWanted, stream, values) ? values : null;
    }

    /// <summary>The fields of an event: those that are fixed, else those of the latest event, else nothing in particular.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="given">What it must say.</param>
    /// <param name="latest">The latest event on file; null when there is none.</param>
    /// <param name="copiesNumbers">Whether numbers and amounts are those of the latest event too; else 0.</param>
    public static Datum[] Fill(EventStreamDefinition stream, Datum[] given, EventRow? latest, bool copiesNumbers)
    {
        var fields = new Datum[given.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            var type = stream.Fields[i].Type;
            var isNumber = type is AttributeType.Number or AttributeType.Money;
            var copied = latest is not null && (copiesNumbers || !isNumber) ? latest.Fields[i] : Datum.Unknown;
            fields[i] = given[i].IsKnown ? given[i] : copied.IsKnown ? copied : Neutral(type);
        }

        return fields;
    }

    /// <summary>A value beside a limit for which an operator holds.</summary>
    public static Datum Beside(ComparisonOperator op, Datum limit, int scale)
    {
        var step = op switch
        {
            ComparisonOperator.Greater or ComparisonOperator.NotEqual => 1,
            ComparisonOperator.Less => -1,
            _ => 0,
        };
        if (step == 0)
        {
            return limit;
        }

        return limit.Type switch
        {
            AttributeType.Number => Number(limit.Number, step),
            AttributeType.Money => Money(limit.Money, step, scale),
            AttributeType.Text when op == ComparisonOperator.NotEqual => Datum.OfText(limit.Text + "x"),
            AttributeType.Flag => Datum.OfFlag(!limit.Flag),
            AttributeType.Date when limit.Date > DateOnly.MinValue && limit.Date < DateOnly.MaxValue =>
                Datum.OfDate(limit.Date.AddDays(step)),
            _ => Datum.Unknown,
        };
    }

    /// <summary>The least step of money that people know: a hundredth, or the scale.</summary>
    public static decimal Step(int scale) => 1m / MoneyScale.PowerOfTen(Math.Min(scale, 2));

    private static Datum Number(double limit, int step)
    {
        var whole = Math.Abs(limit) < 1e15 && Math.Floor(limit) == limit;
        var beside = whole ? limit + step : limit + (step * 0.01);
        return double.IsFinite(beside) && beside != limit ? Datum.OfNumber(beside) : Datum.Unknown;
    }

    private static Datum Money(decimal limit, int step, int scale) =>
        Math.Abs(limit) < decimal.MaxValue / 2 ? Datum.OfMoney(limit + (step * Step(scale))) : Datum.Unknown;

    private static Datum Neutral(AttributeType type) => type switch
    {
        AttributeType.Number => Datum.OfNumber(0),
        AttributeType.Money => Datum.OfMoney(0),
        AttributeType.Text => Datum.OfText(""),
        AttributeType.Flag => Datum.OfFlag(false),
        _ => Datum.Unknown,
    };

    private static bool TryFix(Rule filter, bool isWanted, EventStreamDefinition stream, Datum[] values)
    {
        switch (filter)
        {
            case Not not:
                return TryFix(not.Operand, !isWanted, stream, values);
            case OrUnknown or:
                return TryFix(or.Condition, isWanted, stream, values);
            case AllOf all:
                return isWanted ? TryFixAll(all.Members, true, stream, values) : TryFixOne(all.Members, false, stream, values);
            case AnyOf any:
                return isWanted ? TryFixOne(any.Members, true, stream, values) : TryFixAll(any.Members, false, stream, values);
            default:
                return TryFixCondition(filter, isWanted, stream, values);
        }
    }

    private static bool TryFixAll(EquatableList<Rule> members, bool isWanted, EventStreamDefinition stream, Datum[] values)
    {
        foreach (var member in members)
        {
            if (!TryFix(member, isWanted, stream, values))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryFixOne(EquatableList<Rule> members, bool isWanted, EventStreamDefinition stream, Datum[] values)
    {
        foreach (var member in members)
        {
            var copy = (Datum[])values.Clone();
            if (TryFix(member, isWanted, stream, copy))
            {
                copy.CopyTo(values, 0);
                return true;
            }
        }

        return false;
    }

    private static bool TryFixCondition(Rule condition, bool isWanted, EventStreamDefinition stream, Datum[] values) => condition switch
    {
        Comparison { Left: FieldQuantity field, Right: Literal literal } c =>
            TrySet(field, isWanted ? c.Operator : Operators.Opposite(c.Operator), literal, stream, values),
        Between { Quantity: FieldQuantity field, Low: Literal low } when isWanted =>
            TrySet(field, ComparisonOperator.AtLeast, low, stream, values),
        Between { Quantity: FieldQuantity field, High: Literal high } =>
            TrySet(field, ComparisonOperator.Greater, high, stream, values),
        OneOf { Quantity: FieldQuantity field } o =>
            TrySet(field, isWanted ? ComparisonOperator.Equal : ComparisonOperator.NotEqual, o.Members[0], stream, values),
        FlagCondition { Flag: FieldQuantity field } => TrySet(field, Datum.OfFlag(isWanted), stream, values),
        TextMatch { Text: FieldQuantity field } match when isWanted => TrySet(field, Datum.OfText(match.Part.Value), stream, values),

        // On its instant, or on what is filled in: the evaluation tells.
        _ => true,
    };

    private static bool TrySet(FieldQuantity field, ComparisonOperator op, Literal literal, EventStreamDefinition stream, Datum[] values)
    {
        var index = stream.FieldIndex(field.Key);
        if (index < 0)
        {
            return true;
        }

        var limit = ValueOf(literal, stream.Fields[index].Type);
        return TrySet(field, limit.IsKnown ? Beside(op, limit, stream.Fields[index].Scale) : limit, stream, values);
    }

    private static bool TrySet(FieldQuantity field, Datum value, EventStreamDefinition stream, Datum[] values)
    {
        var index = stream.FieldIndex(field.Key);
        if (index >= 0 && value.IsKnown && !values[index].IsKnown)
        {
            values[index] = value;
        }

        return index < 0 || value.IsKnown;
    }

    /// <summary>A literal as a value of a type; unknown where it is none.</summary>
    public static Datum ValueOf(Literal literal, AttributeType type) => (literal, type) switch
    {
        (NumberLiteral number, AttributeType.Money) => Datum.OfMoney(number.Value),
        (NumberLiteral number, AttributeType.Number) => Datum.OfNumber(NearestDouble.Of(number.Value)),
        (TextLiteral text, AttributeType.Text) => Datum.OfText(text.Value),
        (FlagLiteral flag, AttributeType.Flag) => Datum.OfFlag(flag.Value),
        (DateLiteral date, AttributeType.Date) => Datum.OfDate(date.Value),
        _ => Datum.Unknown,
    };
}

/// <summary>What operators turn into when they are denied.</summary>
internal static class Operators
{
    /// <summary>The operator that holds exactly where this one does not; unknown in neither.</summary>
    public static ComparisonOperator Opposite(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        ComparisonOperator.NotEqual => ComparisonOperator.Equal,
        ComparisonOperator.Less => ComparisonOperator.AtLeast,
        ComparisonOperator.AtMost => ComparisonOperator.Greater,
        ComparisonOperator.Greater => ComparisonOperator.AtMost,
        _ => ComparisonOperator.Less,
    };
}
