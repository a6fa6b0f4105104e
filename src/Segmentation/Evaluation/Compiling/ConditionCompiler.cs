using System.Diagnostics;
using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Compiling;

/// <summary>Turns bound rules into nodes of the graph, equal parts into the same ones.</summary>
/// <remarks>Loops instead of queries: the deepest tree that the limits allow must fit on a small stack.</remarks>
internal sealed partial class ConditionCompiler(Catalogue catalogue, RuleGraph graph, IQuantityCells cells)
{
    /// <summary>A rule; what would be undetermined is what <paramref name="closing"/> says.</summary>
    /// <remarks>
    /// Closing the conditions closes the whole: all of some is true instead of undetermined exactly when each is, and likewise for any.
    /// </remarks>
    public Operand Compile(Rule rule, Closing closing)
    {
        switch (rule)
        {
            case AllOf all:
                return graph.All(CompileEach(all.Members, closing));
            case AnyOf any:
                return graph.Any(CompileEach(any.Members, closing));
            case Not not:
                return !Compile(not.Operand, closing.Negate());
            case OrUnknown orUnknown:
                return Compile(orUnknown.Condition, Closing.True);
            default:
                return Condition(rule, closing);
        }
    }

    private Operand[] CompileEach(EquatableList<Rule> members, Closing closing)
    {
        var operands = new Operand[members.Count];
        for (var i = 0; i < operands.Length; i++)
        {
            operands[i] = Compile(members[i], closing);
        }

        return operands;
    }

    private Operand Condition(Rule condition, Closing closing) => condition switch
    {
        Comparison c => Compare(c, closing),
        Between b => Within(b, closing),
        OneOf o => In(o, closing),
        OneOfList o => In(o, closing),
        KnownTest k => Known(k, closing),
        FlagCondition f => Compare(new Comparison(f.Flag, ComparisonOperator.Equal, new FlagLiteral(true)), closing),
        TextMatch m => Match(m, closing),
        SetMatch m => Match(m, closing),
        InWindow w => InWindow(w, closing),
        AnniversaryIn a => Anniversary(a, closing),
        DateOrder d => Order(d, closing),
        TimeOfDay t => OfMoment(t, t.Moment, cell => new TimeOfDayTest(cell, t.From, t.To), closing),
        OnWeekday w => OfMoment(w, w.Moment, cell => new WeekdayTest(LiteralKeys.LocalDate(graph, cell), Bits(w.Days)), closing),
        _ => cells.Other(condition, closing),
    };

    private Operand OfMoment(Rule condition, Quantity moment, Func<int, Test> test, Closing closing) =>
        cells.Find(moment) is { } cell ? graph.Of(test(cell), closing) : cells.Other(condition, closing);

    private Operand InWindow(InWindow condition, Closing closing) => OfMoment(
        condition,
        condition.Moment,
        cell => new WindowTest(LiteralKeys.InstantOf(graph, cell), graph.Window(condition.Window)),
        closing);

    /// <summary>Anniversaries by one policy for everyone; where some customers have another, it is not known here.</summary>
    private Operand Anniversary(AnniversaryIn condition, Closing closing)
    {
        var attribute = condition.Moment is AttributeQuantity named ? catalogue.FindAttribute(named.Key) : null;
        return cells.Find(condition.Moment) is { } cell && attribute?.OtherAnniversaries is null
            ? graph.Of(
                new AnniversaryTest(
                    LiteralKeys.LocalDate(graph, cell), graph.Window(condition.Window), attribute?.Anniversaries ?? Time.AnniversaryPolicy.Solar()),
                closing)
            : cells.Other(condition, closing);
    }

    /// <summary>Before and after are less and greater; on is equal by local date.</summary>
    private Operand Order(DateOrder order, Closing closing)
    {
        if (cells.Find(order.Moment) is not { } left)
        {
            return cells.Other(order, closing);
        }

        var op = order.Relation switch
        {
            DateRelation.Before => ComparisonOperator.Less,
            DateRelation.After => ComparisonOperator.Greater,
            _ => ComparisonOperator.Equal,
        };
        if (order.Relation == DateRelation.On)
        {
            left = LiteralKeys.LocalDate(graph, left);
        }

        return order.Other is Literal literal ? Compare(left, op, literal, closing) : Pair(order, left, op, order.Other, closing);
    }

    private static int Bits(EquatableList<Weekday> days)
    {
        var bits = 0;
        foreach (var day in days)
        {
            bits |= 1 << (int)day.Day;
        }

        return bits;
    }
}
