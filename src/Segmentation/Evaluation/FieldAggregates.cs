using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation;

/// <summary>Sum, average, least, greatest, distinct, first and last of a field.</summary>
internal static class FieldAggregates
{
    public static Reading Read(MomentEvaluator moment, FieldAggregate aggregate)
    {
        var chosen = ChosenEvents.Select(moment, aggregate.Events);
        var field = aggregate.Field == FieldQuantity.At ? (int?)null : chosen.Stream.FieldIndex(aggregate.Field);
        if (!chosen.IsReadable || chosen.IsOpen)
        {
            return Reading.Unknown(chosen.Reason(), chosen.Until);
        }

        var values = chosen.Matching
            .Select(row => field is { } index ? row.Fields[index] : row.Moment)
            .Where(value => value.IsKnown || !aggregate.KnownOnly)
            .ToList();
        return aggregate.Kind is AggregateKind.First or AggregateKind.Last
            ? End(aggregate.Kind, chosen, values)
            : All(aggregate.Kind, chosen, values, field is { } known ? chosen.Stream.Fields[known] : null);
    }

    /// <summary>The exact sum; of doubles too, whatever their order.</summary>
    public static Exact Sum(IReadOnlyCollection<Datum> values) =>
        SumOfMoney(values) ?? values.Aggregate(Exact.Zero, (sum, value) => sum + NumberOf(value));

    /// <summary>Amounts as whole numbers of one scale; null when one is no amount, or does not fit.</summary>
    private static Exact? SumOfMoney(IReadOnlyCollection<Datum> values)
    {
        var scale = 0;
        foreach (var value in values)
        {
            if (value.Type != AttributeType.Money || value.Money.Scale > MoneyScale.Max)
            {
                return null;
            }

            scale = Math.Max(scale, value.Money.Scale);
        }

        var total = Int128.Zero;
        foreach (var value in values)
        {
            if (!MoneyScale.TryScale(value.Money, scale, out var scaled))
            {
                return null;
            }

            total += scaled;
        }

        return Exact.Scaled((System.Numerics.BigInteger)total, -scale);
    }

    /// <summary>The first or last value; only the last is sure when history is cut off.</summary>
    private static Reading End(AggregateKind kind, ChosenEvents chosen, List<Datum> values)
    {
        var hidden = kind == AggregateKind.First && chosen.ReachesBack;
        var value = hidden || values.Count == 0 ? Datum.Unknown : kind == AggregateKind.First ? values[0] : values[^1];
        return value.IsKnown
            ? Reading.Of(value, chosen.Until)
            : Reading.Unknown(EventAggregates.ReasonOf(chosen), chosen.Until);
    }

    private static Reading All(AggregateKind kind, ChosenEvents chosen, List<Datum> values, AttributeDefinition? field)
    {
        if (values.Exists(value => !value.IsKnown) || (chosen.ReachesBack && kind != AggregateKind.Distinct))
        {
            return Reading.Unknown(EventAggregates.ReasonOf(chosen), chosen.Until);
        }

        if (kind == AggregateKind.Distinct)
        {
            var different = CountDifferent(values, field);
            return Reading.Range(
                different, chosen.ReachesBack ? null : different, chosen.Until, EventAggregates.ReasonOf(chosen));
        }

        if (values.Count == 0 && kind != AggregateKind.Sum)
        {
            return Reading.Unknown(chosen.Reason(), chosen.Until);
        }

        return kind switch
        {
            AggregateKind.Sum => SumReading(values, field!, chosen),
            AggregateKind.Average => Reading.Of(Sum(values) / Exact.From((long)values.Count), chosen.Until),
            AggregateKind.Min => Reading.Of(values.Aggregate((a, b) => Order(a, b) <= 0 ? a : b), chosen.Until),
            _ => Reading.Of(values.Aggregate((a, b) => Order(a, b) >= 0 ? a : b), chosen.Until),
        };
    }

    /// <summary>Amounts add up exactly; the exact sum of doubles is rounded once.</summary>
    private static Reading SumReading(List<Datum> values, AttributeDefinition field, ChosenEvents chosen)
    {
        var sum = Sum(values);
        if (field.Type == AttributeType.Money)
        {
            return Reading.Of(sum, chosen.Until);
        }

        var rounded = sum.ToDouble();
        return double.IsFinite(rounded)
            ? Reading.Of(Exact.From(rounded), chosen.Until)
            : Reading.Unknown(new UndeterminedReason(ReasonKind.Fault, chosen.Stream.Key), chosen.Until);
    }

    private static int CountDifferent(List<Datum> values, AttributeDefinition? field) => field is { IgnoresCase: true }
        ? values.Select(value => value.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count()
        : values.Distinct().Count();

    private static int Order(Datum a, Datum b) => a.Type switch
    {
        AttributeType.Number or AttributeType.Money => NumberOf(a).CompareTo(NumberOf(b)),
        AttributeType.Date => a.Date.CompareTo(b.Date),
        _ => a.Instant.CompareTo(b.Instant),
    };

    private static Exact NumberOf(Datum value) =>
        value.Type == AttributeType.Money ? Exact.From(value.Money) : Exact.From(value.Number);
}
