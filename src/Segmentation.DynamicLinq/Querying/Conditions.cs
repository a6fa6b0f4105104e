using System.Linq.Expressions;
using System.Reflection;
using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Conditions on attributes, or on fields of one event, as expressions.</summary>
/// <param name="values">Reads them.</param>
internal sealed partial class Conditions(IValues values)
{
    private static readonly Expression Never = Expression.Constant(false);
    private static readonly Expression Always = Expression.Constant(true);

    /// <summary>When a condition is true and when it is false.</summary>
    /// <exception cref="Untranslated">It has no expression.</exception>
    public Sides Of(Rule condition) => condition switch
    {
        FlagCondition flag => OfFlag(values.Read(flag.Flag), value: true),
        KnownTest test => Known(test),
        Comparison { Left: TimeSince since, Right: DurationLiteral length } c => OfMoments.Elapsed(values.Read(since.Moment), c.Operator, length.Value, Frame),
        Comparison c => Compare(c.Left, c.Operator, c.Right),
        Between b => All(Compare(b.Quantity, ComparisonOperator.AtLeast, b.Low), Compare(b.Quantity, ComparisonOperator.AtMost, b.High)),
        OneOf one => OneOf(values.Read(one.Quantity), one.Members),
        TextMatch match => Match(values.Read(match.Text), match.Kind, match.Part.Value),
        InWindow w => OfMoments.InWindow(values.Read(w.Moment), w.Window, Frame),
        DateOrder { Relation: DateRelation.On } on => OfMoments.On(values.Read(on.Moment), on.Other, Frame),
        DateOrder order => Compare(
            order.Moment, order.Relation == DateRelation.Before ? ComparisonOperator.Less : ComparisonOperator.Greater, order.Other),
        _ => throw Untranslated.Condition(),
    };

    private TimeFrame Frame => values.Frame ?? throw Untranslated.Condition();

    private static Sides All(Sides first, Sides second) =>
        new(Expression.AndAlso(first.True, second.True), Expression.OrElse(first.False, second.False));

    private static Sides OfFlag(ReadValue flag, bool value) => flag.Type == QuantityType.Flag
        ? flag.Sides(Is(flag, ExpressionType.Equal, value), Is(flag, ExpressionType.Equal, !value))
        : throw Untranslated.Condition();

    private static BinaryExpression Is<T>(ReadValue value, ExpressionType op, T literal) =>
        Expression.MakeBinary(op, value.Value, Captured.Of(literal, value.Value.Type));

    private Sides Known(KnownTest test)
    {
        var known = values.Read(test.Quantity).IsKnown;
        var sides = known is null ? new Sides(Always, Never) : new Sides(known, Expression.Not(known));
        return test.IsKnown ? sides : sides.Swapped();
    }

    private Sides Compare(Quantity left, ComparisonOperator op, Quantity right)
    {
        var value = values.Read(left);
        return right is Literal literal ? Compare(value, op, literal) : Compare(value, op, values.Read(right));
    }

    private Sides Compare(ReadValue value, ComparisonOperator op, Literal literal)
    {
        switch (value.Type, literal)
        {
            case (QuantityType.Number, NumberLiteral number):
                return Ordered(value, op, NearestDouble.Of(number.Value));
            case (QuantityType.Money, NumberLiteral number):
                return Ordered(value, op, number.Value);
            case (QuantityType.Text, TextLiteral text):
                var equal = OfTexts.Equal(value, text.Value, values.IsQuery);
                return op == ComparisonOperator.Equal ? equal : equal.Swapped();
            case (QuantityType.Flag, FlagLiteral flag):
                return OfFlag(value, flag.Value == (op == ComparisonOperator.Equal));
            case (QuantityType.Date, DateLiteral date):
                return Ordered(value, op, date.Value);
            case (QuantityType.Instant, InstantLiteral instant):
                return OfMoments.Compare(value, op, Instant.From(instant.Value));
            case (QuantityType.Instant, DateLiteral date):
                return OfMoments.CompareDate(value, op, date.Value, Frame);
            default:
                throw Untranslated.Condition();
        }
    }

    private static Sides Ordered<T>(ReadValue value, ComparisonOperator op, T literal) =>
        value.Sides(Is(value, op.ToExpression(), literal), Is(value, op.Negated().ToExpression(), literal));

    private static Sides Compare(ReadValue left, ComparisonOperator op, ReadValue right)
    {
        if (left.Type != right.Type || left.Type is QuantityType.Text or QuantityType.Set || left.Value.Type.IsEnum)
        {
            throw Untranslated.Condition();
        }

        var type = left.Value.Type == right.Value.Type ? left.Value.Type : typeof(Nullable<>).MakeGenericType(left.Certain.Type);
        if (left.Certain.Type != right.Certain.Type)
        {
            throw Untranslated.Condition();
        }

        var (a, b) = (As(left.Value, type), As(right.Value, type));
        var both = new[] { left.IsKnown, right.IsKnown }.OfType<Expression>().ToArray();
        var value = left with { IsKnown = both.Length == 0 ? null : SidesOfRules.Balanced(both, isAnd: true) };
        return value.Sides(Expression.MakeBinary(op.ToExpression(), a, b), Expression.MakeBinary(op.Negated().ToExpression(), a, b));
    }

    private static Expression As(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    private Sides OneOf(ReadValue value, EquatableList<Literal> members) => value.Type switch
    {
        QuantityType.Number => Among(value, members.Select(member => NearestDouble.Of(((NumberLiteral)member).Value))),
        QuantityType.Money => Among(value, members.Select(member => ((NumberLiteral)member).Value)),
        QuantityType.Date => Among(value, members.Select(member => ((DateLiteral)member).Value)),
        QuantityType.Text when !value.IgnoresCase && value.Certain.Type == typeof(string) =>
            Among(value, members.Select(member => ((TextLiteral)member).Value)),
        QuantityType.Text or QuantityType.Instant => Any([.. members.Select(member => Compare(value, ComparisonOperator.Equal, member))]),
        _ => throw Untranslated.Condition(),
    };

    private static Sides Any(Sides[] sides) => new(
        SidesOfRules.Balanced([.. sides.Select(side => side.True)], isAnd: false),
        SidesOfRules.Balanced([.. sides.Select(side => side.False)], isAnd: true));

    private static Sides Among<T>(ReadValue value, IEnumerable<T> members)
    {
        var list = members.Distinct().ToList();
        return value.Sides(Expression.Call(Captured.Of(list), nameof(List<T>.Contains), null, value.Certain));
    }

    private Sides Match(ReadValue value, TextMatchKind kind, string part) => OfTexts.Match(value, kind, part, values.IsQuery);
}
