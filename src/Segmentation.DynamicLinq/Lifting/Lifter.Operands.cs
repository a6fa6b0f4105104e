using System.Linq.Expressions;
using Segmentation.Diagnostics;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Lifting;

/// <content>What stands on the sides of operators.</content>
internal sealed partial class Lifter
{
    private Operand LiftOperand(Expression expression) => expression switch
    {
        MemberNode node => new QuantityOperand(node.Member.Quantity, node.Member.Type, node.Member.IsWhole) { Member = node.Member },
        LiteralNode node => OfLiteral(node.Value),
        MomentNode node => new MomentOperand(node.Moment),
        MomentPartNode node => new PartOperand(node.Member, node.Part),
        SpanNode node => new SpanOperand(node.Value),
        ElementNode => new ElementOperand(),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => LiftOperand(convert.Operand),
        UnaryExpression { NodeType: ExpressionType.Negate } negate => Negative(LiftOperand(negate.Operand), Spans.Of(negate)),
        BinaryExpression { NodeType: ExpressionType.Subtract } minus when minus.Type == typeof(TimeSpan) => Distance(minus),
        BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide } =>
            Calculation(expression),
        MemberExpression { Expression: { } inner } member when inner.Type == typeof(TimeSpan) => InUnits(LiftOperand(inner), member),
        MethodCallExpression call when call.Type != typeof(bool) => LiftAggregate(call),
        _ when expression.Type == typeof(bool) => new RuleOperand(LiftRule(expression)),
        _ => throw Refusal.NotLifted(Spans.Of(expression), "a rule has no words for this", "Compare declared members with literals."),
    };

    private static QuantityOperand OfLiteral(Literal value) => value switch
    {
        NumberLiteral number => new QuantityOperand(value, QuantityType.Number, number.Value.Scale == 0),
        FlagLiteral => new QuantityOperand(value, QuantityType.Flag, IsWhole: false),
        _ => new QuantityOperand(value, QuantityType.Text, IsWhole: false),
    };

    private static QuantityOperand Negative(Operand operand, TextSpan span) =>
        operand is QuantityOperand { Literal: NumberLiteral number }
            ? OfLiteral(new NumberLiteral(-number.Value))
            : throw Refusal.NotLifted(span, "only a number has a sign in a rule", "Subtract the member, or compare it the other way.");

    private DistanceOperand Distance(BinaryExpression minus) =>
        (LiftOperand(minus.Left), LiftOperand(minus.Right)) is (MomentOperand to, MomentOperand from)
            ? new DistanceOperand(from.Moment, to.Moment)
            : throw Refusal.NotLifted(Spans.Of(minus), "a rule has no words for this time", "Subtract a member from DateTime.UtcNow.");

    private static DistanceOperand InUnits(Operand operand, MemberExpression member) => operand is DistanceOperand distance
        ? distance with
        {
            Unit = member.Member.Name switch
            {
                "TotalHours" => TimeSpan.TicksPerHour,
                "TotalMinutes" => TimeSpan.TicksPerMinute,
                "TotalSeconds" => TimeSpan.TicksPerSecond,
                _ => TimeSpan.TicksPerDay,
            },
            IsFloored = member.Member.Name == nameof(TimeSpan.Days),
        }
        : throw Refusal.NotLifted(Spans.Of(member), "a rule has no words for this time", "Write TimeSpan.FromDays(…).");

    /// <summary>Sums and products lean to the left too, and are walked in a loop.</summary>
    private QuantityOperand Calculation(Expression expression)
    {
        var steps = new Stack<BinaryExpression>();
        while (expression is BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide } step)
        {
            steps.Push(step);
            expression = step.Left;
        }

        var result = Number(LiftOperand(expression), Spans.Of(expression));
        while (steps.TryPop(out var step))
        {
            var right = Number(LiftOperand(step.Right), Spans.Of(step.Right));
            result = Calculated(step, result, right);
        }

        return result;
    }

    private static QuantityOperand Number(Operand operand, TextSpan span) =>
        operand is QuantityOperand { Type: QuantityType.Number or QuantityType.Money } number
            ? number
            : throw Refusal.NotLifted(span, "only numbers are calculated with", "Use number or money members and literals.");

    private static QuantityOperand Calculated(BinaryExpression step, QuantityOperand left, QuantityOperand right)
    {
        var span = Spans.Of(step);
        var divides = step.NodeType == ExpressionType.Divide;
        if (divides && left.IsWhole && right.IsWhole)
        {
            throw Refusal.NotLifted(
                span,
                "whole numbers are divided: Dynamic LINQ drops the rest, a rule does not",
                "Multiply the other side instead, or write the divisor with decimals: 2.0.");
        }

        try
        {
            if (left.Literal is NumberLiteral a && right.Literal is NumberLiteral b)
            {
                return OfLiteral(new NumberLiteral(Folded(step.NodeType, a.Value, b.Value)));
            }

            return new QuantityOperand(Combined(step.NodeType, left, right, span), QuantityType.Number, left.IsWhole && right.IsWhole);
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            throw new Refusal(IssueCodes.NumberOutOfRange, span, "the calculation of literals does not fit", "Write the result.");
        }
        catch (ArgumentException)
        {
            throw Refusal.NotLifted(
                span, "the rule language has no parentheses in calculations", "Multiply or divide each term on its own.");
        }
    }

    private static decimal Folded(ExpressionType type, decimal left, decimal right) => type switch
    {
        ExpressionType.Add => left + right,
        ExpressionType.Subtract => left - right,
        ExpressionType.Multiply => left * right,
        _ => left / right,
    };

    /// <summary>A calculation of the rule language never begins with a literal.</summary>
    private static Quantity Combined(ExpressionType type, QuantityOperand left, QuantityOperand right, TextSpan span)
    {
        if (left.Literal is not null)
        {
            (left, right) = type is ExpressionType.Add or ExpressionType.Multiply
                ? (right, left)
                : throw Refusal.NotLifted(span, "a calculation begins with a literal", "Begin with a member, or compare the other way.");
        }

        return type is ExpressionType.Add or ExpressionType.Subtract
            ? Arithmetic.Add(left.Quantity, right.Quantity, subtract: type == ExpressionType.Subtract)
            : Arithmetic.Multiply(left.Quantity, right.Quantity, divide: type == ExpressionType.Divide);
    }
}
