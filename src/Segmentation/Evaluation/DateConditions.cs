using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>Conditions on dates and instants.</summary>
internal static class DateConditions
{
    /// <summary>
    /// The Gregorian calendar repeats after 400 years: no gap between anniversaries in that time is no gap ever.
    /// </summary>
    private const int CalendarCycle = 401;

    public static Outcome InWindow(MomentEvaluator moment, InWindow condition, EventRow? row)
    {
        var reading = moment.Quantities.Read(condition.Moment, row);
        if (!reading.IsKnown)
        {
            return Outcome.Undetermined(reading.Until, reading.Reason);
        }

        var s = Moments.InstantOf(reading.Value, moment.Calendar);
        var enter = WindowBounds.Enter(condition.Window, moment.Calendar, s);
        var leave = WindowBounds.Leave(condition.Window, moment.Calendar, s);
        var until = reading.Until.With(enter, moment.At).With(leave, moment.At);
        return Outcome.Of(enter <= moment.At && moment.At < leave, until, reading.Until);
    }

    public static Outcome Anniversary(MomentEvaluator moment, AnniversaryIn condition)
    {
        var reading = moment.Quantities.Read(condition.Moment, row: null);
        if (!reading.IsKnown)
        {
            return Outcome.Undetermined(reading.Until, reading.Reason);
        }

        var origin = Moments.DateOf(reading.Value, moment.Calendar);
        var policy = PolicyOf(moment, condition.Moment);
        var (first, last) = WindowBounds.Dates(condition.Window, moment.Today);
        var inside = first <= last && Anniversaries.FirstFrom(origin, first, policy) is { } found && found <= last;
        var turn = inside
            ? EndOf(moment, condition.Window, origin, first, policy)
            : StartOf(moment, condition.Window, origin, first <= last ? first : last, policy);
        return Outcome.Of(inside, reading.Until.With(turn, moment.At), reading.Until);
    }

    public static Outcome Order(MomentEvaluator moment, DateOrder order, EventRow? row)
    {
        var (left, right) = (moment.Quantities.Read(order.Moment, row), moment.Quantities.Read(order.Other, row));
        if (!left.IsKnown || !right.IsKnown)
        {
            return ValueConditions.Undetermined(left, right);
        }

        var byDate = Moments.DateOf(left.Value, moment.Calendar).CompareTo(Moments.DateOf(right.Value, moment.Calendar));
        var exact = Moments.Compare(left.Value, right.Value, moment.Calendar);
        return Outcome.Of(
            order.Relation switch
            {
                DateRelation.On => byDate == 0,
                DateRelation.Before => exact < 0,
                _ => exact > 0,
            },
            Horizon.Min(left.Until, right.Until));
    }

    public static Outcome TimeOfDay(MomentEvaluator moment, TimeOfDay condition, EventRow? row) =>
        moment.Decide(condition.Moment, row, value =>
        {
            var time = moment.Calendar.TimeOf(value.Instant);
            return condition.From < condition.To
                ? condition.From <= time && time < condition.To
                : condition.From <= time || time < condition.To;
        });

    public static Outcome Weekday(MomentEvaluator moment, OnWeekday condition, EventRow? row) =>
        moment.Decide(condition.Moment, row, value =>
            condition.Days.Contains(new Weekday(Moments.DateOf(value, moment.Calendar).DayOfWeek)));

    private static AnniversaryPolicy PolicyOf(MomentEvaluator moment, Quantity quantity) =>
        quantity is AttributeQuantity attribute && moment.Rules.Catalogue.AttributeIndex(attribute.Key) is { } index
            ? moment.Customer.Anniversaries(index)
            : AnniversaryPolicy.Solar();

    /// <summary>When the last of the anniversaries that follow each other without a gap leaves the window.</summary>
    private static Instant EndOf(MomentEvaluator moment, Window window, DateOnly origin, DateOnly first, AnniversaryPolicy policy)
    {
        var end = moment.At;
        var from = first;
        for (var i = 0; i < CalendarCycle && Anniversaries.FirstFrom(origin, from, policy) is { } next; i++)
        {
            if (WindowBounds.EnterDate(window, moment.Calendar, next) > end)
            {
                return end;
            }

            end = Instant.Max(end, WindowBounds.LeaveDate(window, moment.Calendar, next));
            if (end == Instant.Never || CalendarMath.AddDays(next, 1) is not { } after)
            {
                return end;
            }

            from = after;
            if (i == CalendarCycle - 1)
            {
                return Instant.Never;
            }
        }

        return end;
    }

    /// <summary>When the next anniversary comes into the window.</summary>
    private static Instant StartOf(
        MomentEvaluator moment, Window window, DateOnly origin, DateOnly from, AnniversaryPolicy policy)
    {
        var start = from;
        for (var i = 0; i < CalendarCycle && Anniversaries.FirstFrom(origin, start, policy) is { } next; i++)
        {
            var enter = WindowBounds.EnterDate(window, moment.Calendar, next);
            if (enter > moment.At && enter < WindowBounds.LeaveDate(window, moment.Calendar, next))
            {
                return enter;
            }

            if (CalendarMath.AddDays(next, 1) is not { } after)
            {
                break;
            }

            start = after;
        }

        return Instant.Never;
    }
}
