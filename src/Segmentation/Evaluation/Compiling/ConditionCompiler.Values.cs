using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation.Compiling;

internal sealed partial class ConditionCompiler
{
    private Operand Compare(Comparison comparison, Closing closing)
    {
        if (cells.Find(comparison.Left) is not { } left)
        {
            return cells.Other(comparison, closing);
        }

        return comparison.Right switch
        {
            DurationLiteral duration => Elapsed(left, comparison.Operator, duration.Value, closing),
            Literal literal => Compare(left, comparison.Operator, literal, closing),
            _ => Pair(comparison, left, comparison.Operator, comparison.Right, closing),
        };
    }

    private Operand Compare(int cell, ComparisonOperator op, Literal literal, Closing closing)
    {
        if (literal is TextLiteral text)
        {
            return op == ComparisonOperator.Equal
                ? graph.OneOfTexts(cell, [text.Value], closing)
                : !graph.OneOfTexts(cell, [text.Value], closing.Negate());
        }

        var (compared, range) = LiteralKeys.Of(graph, cell, literal);
        return graph.Keyed(compared, KeySet.Of(op, range), closing);
    }

    /// <summary>One condition, except for counts: two ends may each be undecided in a range of counts, and then so is the whole.</summary>
    private Operand Within(Between between, Closing closing)
    {
        if (between is { Low: Literal low and not DurationLiteral, High: Literal high }
            && cells.Find(between.Quantity) is { } cell && graph.Cells[cell].Shape.Type != CellType.Whole)
        {
            var (first, last) = (LiteralKeys.Of(graph, cell, low), LiteralKeys.Of(graph, cell, high));
            if (first.Cell == last.Cell)
            {
                return graph.Keyed(first.Cell, KeySet.Between(first.Range, last.Range), closing);
            }
        }

        return graph.All(
            [
                Compare(new Comparison(between.Quantity, ComparisonOperator.AtLeast, between.Low), closing),
                Compare(new Comparison(between.Quantity, ComparisonOperator.AtMost, between.High), closing),
            ]);
    }

    private Operand In(OneOf oneOf, Closing closing)
    {
        if (cells.Find(oneOf.Quantity) is not { } cell)
        {
            return cells.Other(oneOf, closing);
        }

        switch (graph.Cells[cell].Shape.Type)
        {
            case CellType.Set:
                return Holds(cell, all: false, oneOf.Members.Select(member => ((TextLiteral)member).Value), closing);
            case CellType.Text:
                return graph.OneOfTexts(cell, oneOf.Members.Select(member => ((TextLiteral)member).Value), closing);
            case CellType.Whole:
                return graph.Any(oneOf.Members.Select(member => Compare(cell, ComparisonOperator.Equal, member, closing)).ToArray());
            default:
                var groups = oneOf.Members.Select(member => LiteralKeys.Of(graph, cell, member)).ToLookup(key => key.Cell, key => key.Range);
                return graph.Any(groups.Select(group => graph.Keyed(group.Key, KeySet.AnyOf(group), closing)).ToArray());
        }
    }

    private Operand In(OneOfList oneOf, Closing closing)
    {
        var members = catalogue.FindList(oneOf.List)!.Members;
        return cells.Find(oneOf.Quantity) is not { } cell ? cells.Other(oneOf, closing)
            : graph.Cells[cell].Shape.Type == CellType.Set ? Holds(cell, all: false, members, closing)
            : graph.OneOfTexts(cell, members, closing);
    }

    private Operand Known(KnownTest test, Closing closing) => cells.Find(test.Quantity) is { } cell
        ? graph.IsUnknown(cell).NegatedIf(test.IsKnown)
        : cells.Other(test, closing);

    private Operand Match(TextMatch match, Closing closing) => cells.Find(match.Text) is { } cell
        ? graph.Of(new TextMatchTest(cell, match.Kind, match.Part.Value, graph.Cells[cell].Shape.Comparison), closing)
        : cells.Other(match, closing);

    private Operand Match(SetMatch match, Closing closing)
    {
        if (cells.Find(match.Set) is not { } cell)
        {
            return cells.Other(match, closing);
        }

        var members = match.Members.Select(member => member.Value);
        return match.Kind == SetMatchKind.None
            ? !Holds(cell, all: false, members, closing.Negate())
            : Holds(cell, match.Kind == SetMatchKind.All, members, closing);
    }

    /// <summary>One member is the same question, whether all or any is asked.</summary>
    private Operand Holds(int cell, bool all, IEnumerable<string> members, Closing closing)
    {
        EquatableList<int> numbers = [.. members.Select(member => graph.Member(cell, member)).Distinct().Order()];
        return graph.Of(new SetTest(cell, all && numbers.Count > 1, numbers), closing);
    }

    private Operand Elapsed(int cell, ComparisonOperator op, Duration duration, Closing closing)
    {
        if (graph.Cells[cell].Shape.Type == CellType.Gap)
        {
            var days = duration.Unit == DurationUnit.Week ? 7L * duration.Count : duration.Count;
            return graph.Keyed(cell, KeySet.Of(op, Keys.OfGapLiteral(days)), closing);
        }

        return duration.IsCalendar
            ? graph.Of(new ElapsedDaysTest(LiteralKeys.LocalDate(graph, cell), op, graph.Duration(duration)), closing)
            : graph.Of(new ElapsedTicksTest(cell, op, WindowBounds.Ticks(duration)), closing);
    }

    /// <summary>Two values of one type; a count beside a number is left out, since it may be a range.</summary>
    private Operand Pair(Rule condition, int left, ComparisonOperator op, Quantity other, Closing closing)
    {
        if (cells.Find(other) is not { } right)
        {
            return cells.Other(condition, closing);
        }

        if (condition is DateOrder { Relation: DateRelation.On } || graph.Cells[left].Shape.Type != graph.Cells[right].Shape.Type)
        {
            if (!graph.Cells[left].Shape.IsMoment)
            {
                return cells.Other(condition, closing);
            }

            (left, right) = (LiteralKeys.LocalDate(graph, left), LiteralKeys.LocalDate(graph, right));
        }

        var (a, b) = (graph.Cells[left].Shape, graph.Cells[right].Shape);
        if (a.Type == CellType.Text)
        {
            var isEqual = op == ComparisonOperator.Equal;
            return graph.Of(new TextPairTest(left, right, a.Comparison), isEqual ? closing : closing.Negate()).NegatedIf(!isEqual);
        }

        // The amount with fewer decimals is multiplied.
        var (leftScale, rightScale) = (Math.Max(0, b.Scale - a.Scale), Math.Max(0, a.Scale - b.Scale));
        return graph.Of(new PairTest(left, op, right, leftScale, rightScale), closing);
    }
}
