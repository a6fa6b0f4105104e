using System.Linq.Expressions;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Conditions on dates and instants; the calendar is done here, the column is only compared.</summary>
internal static class OfMoments
{
    public static Sides InWindow(ReadValue value, Window window, TimeFrame frame)
    {
        if (value.Type == QuantityType.Date && window.IsCalendar)
        {
            var (first, last) = WindowBounds.Dates(window, frame.Today);
            return first <= last
                ? value.Sides(Expression.AndAlso(
                    Compared(value, ExpressionType.GreaterThanOrEqual, first), Compared(value, ExpressionType.LessThanOrEqual, last)))
                : value.Sides(Expression.Constant(false));
        }

        return value.Type == QuantityType.Instant ? value.Sides(Inside(value, frame.Of(window))) : throw Untranslated.Condition();
    }

    /// <summary>Whether an instant lies in a span.</summary>
    public static Expression Inside(ReadValue value, InstantRange range)
    {
        var bounds = new List<Expression>();
        if (range.Low is { } low)
        {
            bounds.Add(Compared(value, range.IsLowIncluded ? ExpressionType.GreaterThanOrEqual : ExpressionType.GreaterThan, low));
        }

        if (range.High is { } high && high != Instant.Never)
        {
            bounds.Add(Compared(value, range.IsHighIncluded ? ExpressionType.LessThanOrEqual : ExpressionType.LessThan, high));
        }

        return bounds.Count == 0 ? Expression.Constant(true) : SidesOfRules.Balanced([.. bounds], isAnd: true);
    }

    public static Sides Elapsed(ReadValue value, ComparisonOperator op, Duration length, TimeFrame frame)
    {
        // Elapsed time compares the present less the length with the moment.
        var side = Lifting.ComparisonOperators.Flipped(op);
        if (!length.IsCalendar)
        {
            return value.Type == QuantityType.Instant
                ? Compare(value, side, frame.At.Plus(-WindowBounds.Ticks(length)))
                : throw Untranslated.Condition();
        }

        if (!CalendarMath.TryMinus(frame.Today, length, out var date))
        {
            throw Untranslated.Condition();
        }

        return value.Type == QuantityType.Date
            ? value.Sides(Compared(value, side.ToExpression(), date), Compared(value, side.Negated().ToExpression(), date))
            : CompareDate(value, side, date, frame);
    }

    public static Sides On(ReadValue value, Quantity other, TimeFrame frame) => (value.Type, other) switch
    {
        (QuantityType.Date, DateLiteral date) =>
            value.Sides(Compared(value, ExpressionType.Equal, date.Value), Compared(value, ExpressionType.NotEqual, date.Value)),
        (QuantityType.Instant, DateLiteral date) => CompareDate(value, ComparisonOperator.Equal, date.Value, frame),
        _ => throw Untranslated.Condition(),
    };

    public static Sides Compare(ReadValue value, ComparisonOperator op, Instant instant) =>
        value.Sides(Compared(value, op.ToExpression(), instant), Compared(value, op.Negated().ToExpression(), instant));

    /// <summary>An instant meets a date by its local date: from the start of the day to that of the next.</summary>
    public static Sides CompareDate(ReadValue value, ComparisonOperator op, DateOnly date, TimeFrame frame)
    {
        var (start, next) = (frame.Calendar.StartOfDay(date), frame.Calendar.StartOfDay(CalendarMath.AddDays(date, 1)));
        if (value.Type != QuantityType.Instant || start == Instant.Earliest || next == Instant.Never)
        {
            throw Untranslated.Condition();
        }

        return op switch
        {
            ComparisonOperator.Less => Compare(value, ComparisonOperator.Less, start),
            ComparisonOperator.AtLeast => Compare(value, ComparisonOperator.AtLeast, start),
            ComparisonOperator.AtMost => Compare(value, ComparisonOperator.Less, next),
            ComparisonOperator.Greater => Compare(value, ComparisonOperator.AtLeast, next),
            ComparisonOperator.Equal => value.Sides(Inside(value, new InstantRange(start, true, next, false))),
            _ => value.Sides(Inside(value, new InstantRange(start, true, next, false))).Swapped(),
        };
    }

    private static BinaryExpression Compared(ReadValue value, ExpressionType op, DateOnly date) =>
        Expression.MakeBinary(op, value.Value, Captured.Of(date, value.Value.Type));

    private static BinaryExpression Compared(ReadValue value, ExpressionType op, Instant instant)
    {
        var ticks = Math.Clamp(instant.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
        var literal = value.Certain.Type == typeof(DateTime)
            ? Captured.Of(new DateTime(ticks, DateTimeKind.Utc), value.Value.Type)
            : Captured.Of(new DateTimeOffset(ticks, TimeSpan.Zero), value.Value.Type);
        return Expression.MakeBinary(op, value.Value, literal);
    }
}
