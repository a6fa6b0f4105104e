using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>Elapsed times and average gaps compared with durations.</summary>
internal static class DurationConditions
{
    public static Outcome Compare(
        MomentEvaluator moment, Quantity quantity, Reading reading, ComparisonOperator op, Duration duration)
    {
        if (!reading.IsKnown)
        {
            return Outcome.Undetermined(reading.Until, reading.Reason);
        }

        if (quantity is AverageGap)
        {
            var days = duration.Unit == DurationUnit.Week ? 7L * duration.Count : duration.Count;
            return Outcome.Of(ValueConditions.Holds(op, reading.Number.CompareTo(Exact.From(days))), reading.Until);
        }

        return duration.IsCalendar
            ? CompareDates(moment, reading, op, duration)
            : CompareExactly(moment, reading, op, duration);
    }

    /// <summary>
    /// <c>elapsed op D</c> is <c>today - D op date</c>; it turns when today - D reaches the date, and when it passes
    /// it.
    /// </summary>
    private static Outcome CompareDates(MomentEvaluator moment, Reading reading, ComparisonOperator op, Duration duration)
    {
        var date = Moments.DateOf(reading.Value, moment.Calendar);
        var sign = CalendarMath.TryMinus(moment.Today, duration, out var limit) ? limit.CompareTo(date) : -1;
        var reaches = CalendarMath.FirstDateLeaving(date, duration);
        var passes = CalendarMath.AddDays(date, 1) is { } next ? CalendarMath.FirstDateLeaving(next, duration) : null;
        var until = reading.Until
            .With(moment.Calendar.StartOfDay(reaches), moment.At)
            .With(moment.Calendar.StartOfDay(passes), moment.At);
        return Outcome.Of(ValueConditions.Holds(op, sign), until, reading.Until);
    }

    private static Outcome CompareExactly(MomentEvaluator moment, Reading reading, ComparisonOperator op, Duration duration)
    {
        var reaches = reading.Value.Instant.Plus(Decay.Ticks(duration));
        var until = reading.Until.With(reaches, moment.At).With(reaches.Plus(1), moment.At);
        return Outcome.Of(ValueConditions.Holds(op, moment.At.CompareTo(reaches)), until, reading.Until);
    }
}
