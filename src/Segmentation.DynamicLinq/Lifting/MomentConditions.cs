using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.DynamicLinq.Lifting;

/// <summary>Comparisons of dates and instants, in the words of the rule language.</summary>
/// <param name="zones">The zones that clock readings are in.</param>
/// <param name="notes">Where to say what is worth knowing.</param>
internal sealed class MomentConditions(ZoneTable zones, LiftNotes notes)
{
    /// <summary>A comparison of two moments, one of which is of the customer or of an event.</summary>
    public Rule Compare(LinqMoment left, ComparisonOperator op, LinqMoment right, TextSpan span)
    {
        if (left.Member is null)
        {
            (left, op, right) = (right, op.Flipped(), left);
        }

        if (left.Member is not { } member)
        {
            throw Refusal.NotLifted(span, "the comparison says nothing of the customer", "Compare a member with a date.");
        }

        return right.Anchor switch
        {
            MomentAnchor.Member => OfMembers(left, op, right, span),
            MomentAnchor.Fixed => WithConstant(left, member, op, right, span),
            _ when right.Months != 0 => WithMonths(left, member, op, right, span),
            _ when member.Type == QuantityType.Date || left.IsDate || right.Anchor == MomentAnchor.Today => WithDays(left, member, op, right, span),
            _ => WithTime(member, op, left.Shift - right.Shift, span),
        };
    }

    private static Comparison OfMembers(LinqMoment left, ComparisonOperator op, LinqMoment right, TextSpan span) =>
        left is { IsPlainMember: true, IsDate: false } && right is { IsPlainMember: true, IsDate: false }
            ? new Comparison(left.Member!.Quantity, op, right.Member!.Quantity)
            : throw Refusal.NotLifted(
                span, "the time between two members cannot be compared", "Compare each with the present day, or declare an attribute for it.");

    private Comparison WithConstant(LinqMoment left, LinqMember member, ComparisonOperator op, LinqMoment constant, TextSpan span)
    {
        var reading = constant.Reading.Ticks - left.Shift.Ticks;
        if (reading < DateTime.MinValue.Ticks || reading > DateTime.MaxValue.Ticks)
        {
            throw new Refusal(IssueCodes.NumberOutOfRange, span, "there is no such date", "Add less.");
        }

        var clock = new DateTime(reading);
        var isDay = clock.TimeOfDay == TimeSpan.Zero && constant.Offset is null;
        var isCustomers = member.Meaning is { Zone: null };
        if (member.Type == QuantityType.Date || left.IsDate || constant.IsDate
            || (isCustomers && constant.Offset is null && op is ComparisonOperator.AtLeast or ComparisonOperator.Less))
        {
            return isDay
                ? new Comparison(member.Quantity, op, new DateLiteral(DateOnly.FromDateTime(clock)))
                : throw Refusal.NotLifted(span, "a date has no time of day", "Compare with a date.");
        }

        if (isCustomers && constant.Offset is null)
        {
            throw Refusal.NotLifted(
                span, "the constant is in no zone, the member is in the customer's", "Compare with >= or <, or take Member.Date.");
        }

        return new Comparison(member.Quantity, op, new InstantLiteral(InstantOf(clock, constant.Offset, member)));
    }

    private DateTimeOffset InstantOf(DateTime clock, TimeSpan? offset, LinqMember member)
    {
        if (offset is { } given && clock.Ticks - given.Ticks is var utc && utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks)
        {
            return new DateTimeOffset(clock, given);
        }

        var zone = member.Meaning is { Zone: { } id } && zones.Find(id) is { } calendar ? calendar.Zone : TimeZoneInfo.Utc;
        return LocalTimeResolver.Resolve(DateOnly.FromDateTime(clock), TimeOnly.FromDateTime(clock), zone).Instant ?? DateTimeOffset.MinValue;
    }

    private Rule WithMonths(LinqMoment left, LinqMember member, ComparisonOperator op, LinqMoment right, TextSpan span)
    {
        var isOfDates = member.Type == QuantityType.Date || left.IsDate;
        if (left.Shift != TimeSpan.Zero)
        {
            throw Refusal.NotLifted(span, "days and months are added", "Add one of the two.");
        }

        var isExact = isOfDates || (right.Anchor == MomentAnchor.Today && op is ComparisonOperator.AtLeast or ComparisonOperator.Less);
        var (count, isPast) = (Math.Abs(right.Months), right.Months < 0);
        var length = count % 12 == 0 ? Duration.Years(count / 12) : Duration.Months(count);
        if (!isExact || (!isPast && op is ComparisonOperator.AtMost or ComparisonOperator.Greater))
        {
            notes.CountedInDates(span);
        }

        if (member.IsOfEvent())
        {
            return InFilter(member, op, isPast ? length : null, span);
        }

        return isPast ? Elapsed(member, op, length) : Ahead(member, op, length, Duration.Days(0), span);
    }

    private Rule WithDays(LinqMoment left, LinqMember member, ComparisonOperator op, LinqMoment right, TextSpan span)
    {
        var isOfDates = member.Type == QuantityType.Date || left.IsDate;
        if (!isOfDates && op is not (ComparisonOperator.AtLeast or ComparisonOperator.Less))
        {
            throw Refusal.NotLifted(
                span,
                "an instant is compared with the start of a day, whose first instant may or may not be meant",
                "Use >= (from that day on) or < (before that day), or take Member.Date.");
        }

        if (left.IsDate && right.Anchor == MomentAnchor.Now)
        {
            throw Refusal.NotLifted(span, "a date is compared with a time of day", "Compare it with DateTime.Today.");
        }

        var days = Days(left.Shift - right.Shift, span);
        if (member.IsOfEvent())
        {
            return DaysInFilter(member, op, days, span);
        }

        if (days >= 0)
        {
            return Elapsed(member, op, Duration.Days(days));
        }

        return op is ComparisonOperator.Equal or ComparisonOperator.NotEqual
            ? throw Refusal.NotLifted(span, "one date to come cannot be named", "Use >= and < with the dates before and after it.")
            : Ahead(member, op, Duration.Days(op is ComparisonOperator.Less or ComparisonOperator.AtLeast ? -days : -days + 1), Duration.Days(0), span);
    }

    private Rule WithTime(LinqMember member, ComparisonOperator op, TimeSpan ago, TextSpan span)
    {
        if (op is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            throw Refusal.NotLifted(span, "one instant of the clock cannot be named", "Use >= and <.");
        }

        var length = Exact(ago.Duration(), span);
        if (member.IsOfEvent())
        {
            if (!length.IsCalendar && op is ComparisonOperator.AtLeast or ComparisonOperator.Less)
            {
                notes.EdgeLeftOut(span);
            }

            return InFilter(member, op, ago > TimeSpan.Zero ? length : null, span);
        }

        if (ago >= TimeSpan.Zero)
        {
            return Elapsed(member, op, length);
        }

        if (op is ComparisonOperator.AtLeast or ComparisonOperator.Less)
        {
            notes.EdgeLeftOut(span);
        }

        return Ahead(member, op, length, length.IsCalendar ? Duration.Days(0) : Duration.Seconds(0), span);
    }

    /// <summary>A moment compared with one in the past: the time since it compares the other way.</summary>
    private static Comparison Elapsed(LinqMember member, ComparisonOperator op, Duration length) =>
        new(new TimeSince(member.Quantity), op.Flipped(), new DurationLiteral(length));

    /// <summary>Up to a moment to come is: past already, or within the time up to it.</summary>
    private static Rule Ahead(LinqMember member, ComparisonOperator op, Duration length, Duration none, TextSpan span)
    {
        if (member.IsBirthday)
        {
            throw Refusal.NotLifted(span, "a birthday to come is an anniversary", "Declare a date for it, or write the rule in the rule language.");
        }

        var isPast = new Comparison(
            new TimeSince(member.Quantity),
            none.IsCalendar ? ComparisonOperator.Greater : ComparisonOperator.AtLeast,
            new DurationLiteral(none));
        var upTo = Rule.AnyOf(isPast, new InWindow(member.Quantity, Coming(length, span)));
        return op is ComparisonOperator.Less or ComparisonOperator.AtMost ? upTo : new Not(upTo);
    }

    private static AheadWindow Coming(Duration length, TextSpan span) => length.Count > 0
        ? new AheadWindow(length)
        : throw Refusal.NotLifted(span, "the span of time is empty", "Compare with DateTime.Today.");

    private static Rule DaysInFilter(LinqMember member, ComparisonOperator op, int days, TextSpan span)
    {
        if (op is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            Window day = days switch
            {
                < 0 => throw AfterNow(span),
                0 => new RollingWindow(Duration.Days(1)),
                _ => new AgoWindow(Duration.Days(days + 1), Duration.Days(days)),
            };
            var on = new InWindow(member.Quantity, day);
            return op == ComparisonOperator.Equal ? on : new Not(on);
        }

        var isFromDay = op is ComparisonOperator.AtLeast or ComparisonOperator.Less;
        var length = isFromDay ? days + 1 : days;
        return InFilter(member, op, length > 0 ? Duration.Days(length) : null, span);
    }

    /// <summary>Inside a filter there is no elapsed time; there are windows, and nothing lies after the instant.</summary>
    private static Rule InFilter(LinqMember member, ComparisonOperator op, Duration? length, TextSpan span)
    {
        if (member.Quantity is not FieldQuantity { Key: FieldQuantity.At })
        {
            throw Refusal.NotLifted(
                span, "only the instant of the event itself is compared with the present", "Compare the field with a constant.");
        }

        var within = new InWindow(member.Quantity, new RollingWindow(length ?? throw AfterNow(span)));
        return op is ComparisonOperator.Greater or ComparisonOperator.AtLeast ? within : new Not(within);
    }

    private static Refusal AfterNow(TextSpan span) => Refusal.NotLifted(
        span, "events after the instant of the evaluation are invisible anyway", "Leave the condition out.");

    private static int Days(TimeSpan span, TextSpan at) => Math.Abs(span.Ticks / TimeSpan.TicksPerDay) < Duration.MaxCount
        ? (int)(span.Ticks / TimeSpan.TicksPerDay)
        : throw new Refusal(IssueCodes.NumberOutOfRange, at, "the length of time is too long", "Use at most 39999 days.");

    private Duration Exact(TimeSpan span, TextSpan at)
    {
        (long Ticks, DurationUnit Unit)[] units =
            [(TimeSpan.TicksPerHour, DurationUnit.Hour), (TimeSpan.TicksPerMinute, DurationUnit.Minute), (TimeSpan.TicksPerSecond, DurationUnit.Second)];
        foreach (var (ticks, unit) in units)
        {
            if (span.Ticks % ticks == 0 && span.Ticks / ticks <= Duration.MaxCount)
            {
                return new Duration((int)(span.Ticks / ticks), span == TimeSpan.Zero ? DurationUnit.Second : unit);
            }
        }

        if (span.Ticks % TimeSpan.TicksPerDay == 0)
        {
            notes.CountedInDates(at);
            return Duration.Days(Days(span, at));
        }

        throw new Refusal(
            IssueCodes.NumberOutOfRange, at, "the length of time is neither in whole seconds nor short enough", "Use whole days, hours, minutes or seconds.");
    }
}
