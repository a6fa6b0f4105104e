using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Measures conditions: with the readings of the reference, never by another way to the truth.</summary>
internal static class ConditionMeter
{
    public static Measurement Measure(MomentEvaluator moment, Rule condition) => condition switch
    {
        Comparison c => Compare(moment, c.Left, c.Right),
        Between b => Nearer(Compare(moment, b.Quantity, b.Low), Compare(moment, b.Quantity, b.High)),
        OneOf o => Observed(moment, o.Quantity),
        OneOfList o => Observed(moment, o.Quantity),
        KnownTest k => Observed(moment, k.Quantity),
        FlagCondition f => Observed(moment, f.Flag),
        TextMatch m => Observed(moment, m.Text),
        SetMatch m => Observed(moment, m.Set),
        InWindow w => InWindow(moment, w),
        AnniversaryIn a => Observed(moment, a.Moment),
        DateOrder d => Compare(moment, d.Moment, d.Other),
        TimeOfDay t => Observed(moment, t.Moment),
        OnWeekday w => Observed(moment, w.Moment),
        EventTest test => Events(moment, test),
        TierAtLeast tier => Observed(moment, new AttributeQuantity(tier.Ladder)) with { Threshold = Datum.OfText(tier.Tier) },
        WithinDistance within => Distance(moment, within),
        _ => default,
    };

    private static Measurement Observed(MomentEvaluator moment, Quantity quantity) =>
        new(DatumOf(moment, quantity, moment.Quantities.Read(quantity, row: null)), Unit: UnitOf(moment, quantity));

    private static Measurement Compare(MomentEvaluator moment, Quantity quantity, Quantity right)
    {
        var reading = moment.Quantities.Read(quantity, row: null);
        if (right is DurationLiteral { Value: var duration })
        {
            return quantity is AverageGap ? Gap(reading, duration) : Elapsed(moment, reading, duration);
        }

        var limit = right is NumberLiteral number
            ? Reading.Of(
                moment.Quantities.IsMoney(quantity, row: null) ? Exact.From(number.Value) : Exact.From(NearestDouble.Of(number.Value)),
                Horizon.Never)
            : moment.Quantities.Read(right, row: null);
        var (observed, threshold) = (DatumOf(moment, quantity, reading), DatumOf(moment, quantity, limit));
        return new Measurement(observed, threshold, Difference(moment, quantity, reading, limit), UnitOf(moment, quantity));
    }

    private static Datum Difference(MomentEvaluator moment, Quantity quantity, Reading reading, Reading limit)
    {
        if (reading.Kind == ReadingKind.Number && limit.Kind == ReadingKind.Number)
        {
            return DatumOf(moment, quantity, Reading.Of(reading.Number - limit.Number, Horizon.Never));
        }

        return reading.Kind == ReadingKind.Value && limit.Kind == ReadingKind.Value && IsMoment(reading) && IsMoment(limit)
            ? Days(Moments.DateOf(reading.Value, moment.Calendar).DayNumber - Moments.DateOf(limit.Value, moment.Calendar).DayNumber)
            : Datum.Unknown;
    }

    private static bool IsMoment(Reading reading) => reading.Value.Type is AttributeType.Date or AttributeType.Instant;

    /// <summary>Of two limits the one that is nearer.</summary>
    private static Measurement Nearer(Measurement low, Measurement high) =>
        !low.Distance.IsKnown || !high.Distance.IsKnown || Math.Abs(Size(low.Distance)) <= Math.Abs(Size(high.Distance)) ? low : high;

    private static double Size(Datum distance) =>
        distance.Type == AttributeType.Money ? (double)distance.Money : distance.Number;

    private static Measurement Gap(Reading reading, Duration duration)
    {
        var limit = Exact.From(duration.Unit == DurationUnit.Week ? 7L * duration.Count : duration.Count);
        return reading.IsKnown
            ? new Measurement(Number(reading.Number), Number(limit), Number(reading.Number - limit), Measurement.Day)
            : new Measurement(Datum.Unknown, Number(limit), Unit: Measurement.Day);
    }

    /// <summary>Calendar units in days, by local dates; shorter ones in their own unit.</summary>
    private static Measurement Elapsed(MomentEvaluator moment, Reading reading, Duration duration)
    {
        if (!reading.IsKnown)
        {
            return new Measurement(Datum.Unknown, Unit: duration.IsCalendar ? Measurement.Day : duration.Unit.Singular());
        }

        if (!duration.IsCalendar)
        {
            var length = new Duration(1, duration.Unit);
            var elapsed = Exact.From(moment.At.Ticks - reading.Value.Instant.Ticks) / Exact.From(WindowBounds.Ticks(length));
            var limit = Exact.From((long)duration.Count);
            return new Measurement(Number(elapsed), Number(limit), Number(elapsed - limit), duration.Unit.Singular());
        }

        var days = moment.Today.DayNumber - Moments.DateOf(reading.Value, moment.Calendar).DayNumber;
        return CalendarMath.TryMinus(moment.Today, duration, out var earlier)
            ? new Measurement(
                Days(days),
                Days(moment.Today.DayNumber - earlier.DayNumber),
                Days(days - (moment.Today.DayNumber - earlier.DayNumber)),
                Measurement.Day)
            : new Measurement(Days(days), Unit: Measurement.Day);
    }

    /// <summary>How many dates it lies inside the nearer end of a calendar window; negative outside.</summary>
    private static Measurement InWindow(MomentEvaluator moment, InWindow condition)
    {
        var seen = Observed(moment, condition.Moment);
        if (!seen.Observed.IsKnown || !condition.Window.IsCalendar)
        {
            return seen;
        }

        var (first, last) = WindowBounds.Dates(condition.Window, moment.Today);
        var date = Moments.DateOf(seen.Observed, moment.Calendar).DayNumber;
        var inside = Math.Min(date - first.DayNumber, last.DayNumber - date);
        return seen with { Distance = Days(inside), Unit = Measurement.Day };
    }

    /// <summary>Any is a count of at least one, no is a count of none, all is no other event.</summary>
    private static Measurement Events(MomentEvaluator moment, EventTest test)
    {
        var chosen = ChosenEvents.Select(moment, test.Events);
        var threshold = Days(test.Quantifier == EventQuantifier.Any ? 1 : 0);
        if (!chosen.IsReadable || chosen.IsOpen)
        {
            return new Measurement(Datum.Unknown, threshold);
        }

        var count = test.Quantifier == EventQuantifier.All ? chosen.InWindow.Count - chosen.Matching.Count : chosen.Matching.Count;
        return chosen.ReachesBack && count == 0
            ? new Measurement(Datum.Unknown, threshold)
            : new Measurement(Days(count), threshold, Days(count - (int)threshold.Number));
    }

    private static Measurement Distance(MomentEvaluator moment, WithinDistance within)
    {
        var (latitude, longitude) = (moment.Quantities.ReadRole(AttributeRole.Latitude), moment.Quantities.ReadRole(AttributeRole.Longitude));
        var limit = PlaceConditions.Kilometres(within);
        if (!latitude.IsKnown || !longitude.IsKnown || !GeoPoint.IsOnGlobe(latitude.Number.ToDouble(), longitude.Number.ToDouble()))
        {
            return new Measurement(Datum.Unknown, Datum.OfNumber(limit), Unit: Measurement.Kilometre);
        }

        var position = new GeoPoint(latitude.Number.ToDouble(), longitude.Number.ToDouble());
        var away = Haversine.Kilometres(position, within.Centre);
        return new Measurement(Datum.OfNumber(away), Datum.OfNumber(limit), Datum.OfNumber(away - limit), Measurement.Kilometre);
    }

    private static Datum DatumOf(MomentEvaluator moment, Quantity quantity, Reading reading) => reading.Kind switch
    {
        ReadingKind.Value => reading.Value,
        ReadingKind.Number when moment.Quantities.IsMoney(quantity, row: null) && reading.Number.FitsMoney =>
            Datum.OfMoney(reading.Number.ToDecimal()),
        ReadingKind.Number => Number(reading.Number),
        _ => Datum.Unknown,
    };

    private static Datum Number(Exact number) => number.ToDouble() is var nearest && double.IsFinite(nearest)
        ? Datum.OfNumber(nearest)
        : Datum.Unknown;

    private static Datum Days(int days) => Datum.OfNumber(days);

    private static string? UnitOf(MomentEvaluator moment, Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute when moment.Rules.Catalogue.FindAttribute(attribute.Key) is { } definition => UnitOf(definition),
        FieldAggregate { Kind: not AggregateKind.Distinct } aggregate when moment.Quantities.FieldOf(aggregate) is { } field => UnitOf(field),
        AgeFacet => "year",
        _ => null,
    };

    private static string? UnitOf(AttributeDefinition definition) => definition.Currency ?? definition.Unit
        ?? (definition.Type is AttributeType.Date or AttributeType.Instant ? Measurement.Day : null);
}
