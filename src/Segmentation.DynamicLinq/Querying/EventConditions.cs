using System.Linq.Expressions;
using Segmentation.Customers;
using Segmentation.DynamicLinq.Lifting;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Conditions on events as sets of keys that do not depend on the customer: asked once, not once a customer.</summary>
internal sealed class EventConditions<TCustomer, TEvent, TKey>(
    EventSet<TCustomer, TEvent, TKey> set,
    Catalogue catalogue,
    EventStreamBinding<TCustomer, TEvent> stream,
    TimeFrame frame,
    Expression customerKey)
{
    private readonly ParameterExpression _event = Expression.Parameter(typeof(TEvent), "e");

    public Sides Of(Rule condition) => condition switch
    {
        EventTest { Quantifier: EventQuantifier.All } all => All(all.Events),
        EventTest test => test.Quantifier == EventQuantifier.Any ? AtLeast(test.Events, 1) : AtLeast(test.Events, 1).Swapped(),
        Comparison { Left: CountOf count, Right: NumberLiteral number } c => Count(count.Events, c.Operator, number.Value),
        Comparison { Left: FieldAggregate aggregate, Right: NumberLiteral number } c => Amount(aggregate, c.Operator, number.Value),
        Comparison { Left: FieldAggregate aggregate, Right: InstantLiteral instant } c =>
            Latest(aggregate, value => OfMoments.Compare(value, c.Operator, Time.Instant.From(instant.Value))),
        Comparison { Left: TimeSince { Moment: FieldAggregate aggregate }, Right: DurationLiteral length } c =>
            Latest(aggregate, value => OfMoments.Elapsed(value, c.Operator, length.Value, frame)),
        Between between => new Sides(
            Expression.AndAlso(Ends(between).Low.True, Ends(between).High.True), Expression.OrElse(Ends(between).Low.False, Ends(between).High.False)),
        _ => throw Untranslated.Condition(),
    };

    private (Sides Low, Sides High) Ends(Between between) => (
        Of(new Comparison(between.Quantity, ComparisonOperator.AtLeast, between.Low)),
        Of(new Comparison(between.Quantity, ComparisonOperator.AtMost, between.High)));

    /// <summary>The events of a selection for which its filter is true, and those for which it is not false.</summary>
    private (Chosen True, Chosen NotFalse) Choose(EventSelection events)
    {
        var values = Values();
        var visible = OfMoments.Inside(values.Read(new FieldQuantity(FieldQuantity.At)), frame.Of(events.Window));
        if (events.Filter is null)
        {
            return (new Chosen(visible, false), new Chosen(visible, false));
        }

        var conditions = new Conditions(values);
        var isTrue = SidesOfRules.Side(events.Filter, isTrue: true, conditions.Of);
        if (!values.MayBeUnknown)
        {
            var chosen = new Chosen(Expression.AndAlso(visible, isTrue), false);
            return (chosen, chosen);
        }

        var isFalse = SidesOfRules.Side(events.Filter, isTrue: false, conditions.Of);
        return (new Chosen(Expression.AndAlso(visible, isTrue), true), new Chosen(Expression.AndAlso(visible, Expression.Not(isFalse)), true));
    }

    private QueryValues<TEvent> Values() =>
        new(_event, catalogue, frame, stream.Fields) { At = (stream.AtGetter, stream.AtMeaning) };

    private Sides All(EventSelection events)
    {
        var (isTrue, isNotFalse) = Choose(events);
        var visible = OfMoments.Inside(Values().Read(new FieldQuantity(FieldQuantity.At)), frame.Of(events.Window));
        var notTrue = Keys(Where(Expression.AndAlso(visible, Expression.Not(isTrue.Test))));
        var isFalse = Keys(Where(Expression.AndAlso(visible, Expression.Not(isNotFalse.Test))));
        return new Sides(Expression.Not(notTrue), isFalse);
    }

    private Sides AtLeast(EventSelection events, long least)
    {
        if (least <= 0)
        {
            return new Sides(Expression.Constant(true), Expression.Constant(false));
        }

        var (isTrue, isNotFalse) = Choose(events);
        return new Sides(AtLeast(isTrue, least), Expression.Not(AtLeast(isNotFalse, least)));
    }

    private MethodCallExpression AtLeast(Chosen chosen, long least) => least == 1
        ? Keys(Where(chosen.Test))
        : Keys(Where(chosen.Test), group => Expression.GreaterThanOrEqual(
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(TEvent)], group), Captured.Of((int)Math.Min(least, int.MaxValue))));

    /// <summary>A count lies between what surely and what maybe matches; a comparison is decided when both agree.</summary>
    private Sides Count(EventSelection events, ComparisonOperator op, decimal number)
    {
        var (floor, ceiling) = ((long)decimal.Floor(number), (long)decimal.Ceiling(number));
        return op switch
        {
            ComparisonOperator.AtLeast => AtLeast(events, ceiling),
            ComparisonOperator.Greater => AtLeast(events, floor + 1),
            ComparisonOperator.AtMost => AtLeast(events, floor + 1).Swapped(),
            ComparisonOperator.Less => AtLeast(events, ceiling).Swapped(),
            ComparisonOperator.NotEqual => Count(events, ComparisonOperator.Equal, number).Swapped(),
            _ when floor != ceiling => new Sides(Expression.Constant(false), Expression.Constant(true)),
            _ => Exactly(AtLeast(events, floor), AtLeast(events, floor + 1)),
        };
    }

    private static Sides Exactly(Sides atLeast, Sides more) =>
        new(Expression.AndAlso(atLeast.True, more.False), Expression.OrElse(atLeast.False, more.True));

    /// <summary>A sum, average, least or greatest amount.</summary>
    private Sides Amount(FieldAggregate aggregate, ComparisonOperator op, decimal number)
    {
        var field = Values().Read(new FieldQuantity(aggregate.Field));
        if (aggregate.KnownOnly || field.Type != QuantityType.Money || aggregate.Kind > AggregateKind.Max)
        {
            throw new Untranslated("databases put numbers together in their own ways", "Put money together, or evaluate the rule on objects.");
        }

        var (chosen, closed) = Closed(aggregate.Events, field);
        Sides OfGroup(Expression group)
        {
            var amount = Expression.Lambda<Func<TEvent, decimal>>(field.Certain, _event);
            var total = Expression.Call(typeof(Enumerable), MethodOf(aggregate.Kind), [typeof(TEvent)], group, amount);
            var limit = aggregate.Kind == AggregateKind.Average
                ? Expression.Multiply(
                    Captured.Of(number),
                    Expression.Convert(Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(TEvent)], group), typeof(decimal)))
                : Captured.Of(number);
            return new Sides(
                Expression.MakeBinary(op.ToExpression(), total, limit), Expression.MakeBinary(op.Negated().ToExpression(), total, limit));
        }

        var source = Where(chosen);
        if (aggregate.Kind != AggregateKind.Sum)
        {
            return With(closed, new Sides(Keys(source, group => OfGroup(group).True), Keys(source, group => OfGroup(group).False)));
        }

        // The sum of nothing is 0: who is in no group is decided by that.
        var isOfNothing = Evaluation.ValueConditions.Holds(op, 0m.CompareTo(number));
        var grouped = Keys(source, group => OfGroup(group).Side(!isOfNothing));
        return With(closed, isOfNothing ? new Sides(Expression.Not(grouped), grouped) : new Sides(grouped, Expression.Not(grouped)));
    }

    private static string MethodOf(AggregateKind kind) => kind switch
    {
        AggregateKind.Min => nameof(Enumerable.Min),
        AggregateKind.Max => nameof(Enumerable.Max),
        _ => nameof(Enumerable.Sum),
    };

    /// <summary>The instant of the first or last of the events.</summary>
    private Sides Latest(FieldAggregate aggregate, Func<ReadValue, Sides> compare)
    {
        var at = Values().Read(new FieldQuantity(FieldQuantity.At));
        if (aggregate.Field != FieldQuantity.At || aggregate.Kind is not (AggregateKind.Max or AggregateKind.Min or AggregateKind.Last or AggregateKind.First))
        {
            throw Untranslated.Condition();
        }

        var (chosen, closed) = Closed(aggregate.Events, null);
        var method = aggregate.Kind is AggregateKind.Max or AggregateKind.Last ? nameof(Enumerable.Max) : nameof(Enumerable.Min);
        Sides OfGroup(Expression group) => compare(new ReadValue(
            Expression.Call(
                typeof(Enumerable), method, [typeof(TEvent), at.Certain.Type], group, Expression.Lambda(at.Certain, _event)),
            QuantityType.Instant));
        var source = Where(chosen);
        return With(closed, new Sides(Keys(source, group => OfGroup(group).True), Keys(source, group => OfGroup(group).False)));
    }

    /// <summary>The chosen events, and when none of them is in doubt: the filter is decided and the amount is known.</summary>
    private (Expression Chosen, List<Expression> Closed) Closed(EventSelection events, ReadValue? field)
    {
        var (isTrue, isNotFalse) = Choose(events);
        var closed = new List<Expression>();
        if (isTrue.MayBeOpen)
        {
            closed.Add(Expression.Not(Keys(Where(Expression.AndAlso(isNotFalse.Test, Expression.Not(isTrue.Test))))));
        }

        if (field?.IsKnown is { } isKnown)
        {
            closed.Add(Expression.Not(Keys(Where(Expression.AndAlso(isTrue.Test, Expression.Not(isKnown))))));
        }

        return (isTrue.Test, closed);
    }

    private static Sides With(List<Expression> closed, Sides sides) => new(
        SidesOfRules.Balanced([.. closed, sides.True], isAnd: true), SidesOfRules.Balanced([.. closed, sides.False], isAnd: true));

    private IQueryable<TEvent> Where(Expression test) => set.Events.Where(Expression.Lambda<Func<TEvent, bool>>(test, _event));

    /// <summary>Whether the customer has an event in a query.</summary>
    private MethodCallExpression Keys(IQueryable<TEvent> events) => Contains(events.Select(set.EventKey));

    /// <summary>Whether the group of the customer's events in a query fits.</summary>
    private MethodCallExpression Keys(IQueryable<TEvent> events, Func<Expression, Expression> fits)
    {
        var group = Expression.Parameter(typeof(IGrouping<TKey, TEvent>), "g");
        var test = Expression.Lambda<Func<IGrouping<TKey, TEvent>, bool>>(fits(group), group);
        return Contains(events.GroupBy(set.EventKey).Where(test).Select(each => each.Key));
    }

    private MethodCallExpression Contains(IQueryable<TKey> keys) =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(TKey)], keys.Expression, customerKey);

    /// <summary>A test of events, and whether it may be undetermined for some.</summary>
    private sealed record Chosen(Expression Test, bool MayBeOpen);
}
