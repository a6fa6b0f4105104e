using System.Linq.Expressions;
using Segmentation.Diagnostics;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Lifting;

/// <summary>Lifts an expression that Dynamic LINQ made into a rule; what has no words in the rule language is refused.</summary>
/// <remarks>Chains are walked in loops; what is left of recursion is bounded by the nesting of the text.</remarks>
internal sealed partial class Lifter(MomentConditions moments)
{
    private readonly List<Refusal> _refusals = [];

    /// <summary>Gets why parts were refused, in the order of the text.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>The rule; null when something was refused.</summary>
    public Rule? Lift(Expression expression)
    {
        try
        {
            var rule = LiftRule(expression);
            return _refusals.Count == 0 ? rule : null;
        }
        catch (Refusal refusal)
        {
            _refusals.Add(refusal);
            return null;
        }
    }

    private Rule LiftRule(Expression expression)
    {
        var rule = expression switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso } => Rule.AllOf([.. Operands(expression, ExpressionType.AndAlso).Select(LiftOrNote)]),
            BinaryExpression { NodeType: ExpressionType.OrElse } => Rule.AnyOf([.. Operands(expression, ExpressionType.OrElse).Select(LiftOrNote)]),
            UnaryExpression { NodeType: ExpressionType.Not } not => Negated(LiftRule(not.Operand)),
            BinaryExpression binary when ComparisonOperators.Of(binary.NodeType) is { } op => LiftComparison(binary, op),
            MethodCallExpression call => LiftCall(call),
            UnaryExpression { NodeType: ExpressionType.Convert } convert => LiftRule(convert.Operand),
            RuleNode node => node.Rule,
            MemberNode { Member.Type: QuantityType.Flag } node => new FlagCondition(node.Member.Quantity),
            _ => throw Refusal.NotLifted(
                Spans.Of(expression), "this is no condition", "Write a comparison, a flag, or a question to events, such as Orders.Any()."),
        };
        if (rule.Source.Length == 0)
        {
            rule.PlaceAt(Spans.Of(expression));
        }

        return rule;
    }

    /// <summary>One part of a chain; when it is refused the others are still looked at.</summary>
    private Rule LiftOrNote(Expression part)
    {
        try
        {
            return LiftRule(part);
        }
        catch (Refusal refusal)
        {
            _refusals.Add(refusal);
            return new FlagCondition(new AttributeQuantity("refused"));
        }
    }

    private static Rule Negated(Rule rule) => rule switch
    {
        EventTest { Quantifier: EventQuantifier.Any } any => new EventTest(EventQuantifier.No, any.Events),
        SetMatch { Kind: SetMatchKind.Any } any => new SetMatch(any.Set, SetMatchKind.None, any.Members),
        _ => new Not(rule),
    };

    /// <summary>The operands of a chain, which leans to the left.</summary>
    private static List<Expression> Operands(Expression chain, ExpressionType type)
    {
        var operands = new List<Expression>();
        while (chain is BinaryExpression binary && binary.NodeType == type)
        {
            operands.Add(binary.Right);
            chain = binary.Left;
        }

        operands.Add(chain);
        operands.Reverse();
        return operands;
    }

    /// <summary><c>x in (1, 2)</c>: any of the comparisons, in one condition where there is one.</summary>
    private Rule LiftList(NewArrayExpression list, Expression wanted)
    {
        var rules = list.Expressions.Select(member => LiftComparison(Expression.Equal(wanted, member), ComparisonOperator.Equal)).ToList();
        return Listed(rules) ?? Rule.AnyOf([.. rules]);
    }

    private static Rule? Listed(List<Rule> rules)
    {
        if (rules.TrueForAll(rule => rule is OnWeekday))
        {
            return new OnWeekday(((OnWeekday)rules[0]).Moment, [.. rules.SelectMany(rule => ((OnWeekday)rule).Days).Distinct()]);
        }

        if (rules.TrueForAll(rule => rule is SetMatch { Kind: SetMatchKind.Any }))
        {
            return new SetMatch(((SetMatch)rules[0]).Set, SetMatchKind.Any, [.. rules.SelectMany(rule => ((SetMatch)rule).Members).Distinct()]);
        }

        return rules.TrueForAll(rule => rule is Comparison { Operator: ComparisonOperator.Equal, Right: Literal and not DurationLiteral })
            ? new OneOf(((Comparison)rules[0]).Left, [.. rules.Select(rule => (Literal)((Comparison)rule).Right).Distinct()])
            : null;
    }
}
