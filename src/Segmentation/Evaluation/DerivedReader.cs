using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>Reads derived quantities through their port.</summary>
internal static class DerivedReader
{
    public static Reading Read(MomentEvaluator moment, IDerivedQuantity quantity)
    {
        var until = Horizon.Never;
        var inputs = moment.Rules.DerivedInputs[quantity.Key];
        var values = new Datum[inputs.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var input = moment.Quantities.Read(inputs[i], row: null);
            until = Horizon.Min(until, input.Until);
            values[i] = input.Kind switch
            {
                ReadingKind.Value => input.Value,
                ReadingKind.Number when moment.Quantities.IsMoney(inputs[i], row: null) => Datum.OfMoney(input.Number.ToDecimal()),
                ReadingKind.Number => Datum.OfNumber(input.Number.ToDouble()),
                _ => Datum.Unknown,
            };
        }

        return Read(moment, quantity, values, until);
    }

    private static Reading Read(MomentEvaluator moment, IDerivedQuantity quantity, Datum[] values, Horizon until)
    {
        var at = moment.At.ToDateTimeOffset() ?? DateTimeOffset.MaxValue;
        DerivedReading reading;
        try
        {
            reading = quantity.Read(new DerivedInputs(values, at, moment.Today));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var fault = moment.Quantities.Fault(
                IssueCodes.DerivedThrew,
                $"the derived quantity '{quantity.Key}' threw {exception.GetType().Name}",
                "Make it return unknown where it has no value.");
            return Reading.Unknown(fault, until);
        }

        if (reading.NextChange is { } change)
        {
            until = until.With(Instant.From(change), moment.At);
        }

        if (reading.IsContinuous)
        {
            var tomorrow = moment.Calendar.StartOfDay(CalendarMath.AddDays(moment.Today, 1));
            until = Horizon.Min(until, new Horizon(tomorrow, LooksAgain: true));
        }

        if (!reading.Value.IsKnown)
        {
            return Reading.Unknown(new UndeterminedReason(ReasonKind.UnknownAttribute, quantity.Key), until);
        }

        return Fits(reading.Value, quantity)
            ? Reading.Of(reading.Value, until)
            : Reading.Unknown(
                moment.Quantities.Fault(
                    IssueCodes.DerivedThrew,
                    $"the derived quantity '{quantity.Key}' gave a value of another type, or none of its levels",
                    "Make it return a value of its own type, and one of its levels if it has any."),
                until);
    }

    private static bool Fits(Datum value, IDerivedQuantity quantity) =>
        value.Type == quantity.Type
        && (quantity.Levels.Count == 0 || (value.Type == AttributeType.Text && quantity.Levels.Contains(value.Text)));
}
