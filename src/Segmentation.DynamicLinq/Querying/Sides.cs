using System.Linq.Expressions;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>When a condition is true and when it is false; it is undetermined when it is neither.</summary>
/// <param name="True">True exactly when the condition is true.</param>
/// <param name="False">True exactly when the condition is false.</param>
internal sealed record Sides(Expression True, Expression False)
{
    public Expression Side(bool isTrue) => isTrue ? True : False;

    public Sides Swapped() => new(False, True);
}

/// <summary>Puts rules together from conditions, with three-valued logic pushed down to them.</summary>
internal static class SidesOfRules
{
    /// <summary>When a rule is true, or when it is false.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="isTrue">Which of the two is asked for.</param>
    /// <param name="condition">Gives the sides of one condition.</param>
    public static Expression Side(Rule rule, bool isTrue, Func<Rule, Sides> condition) => rule switch
    {
        AllOf all => Join(all.Members, isTrue, isAnd: isTrue, condition),
        AnyOf any => Join(any.Members, isTrue, isAnd: !isTrue, condition),
        Not not => Side(not.Operand, !isTrue, condition),
        OrUnknown orUnknown when isTrue => Expression.Not(Side(orUnknown.Condition, isTrue: false, condition)),
        OrUnknown orUnknown => Side(orUnknown.Condition, isTrue: false, condition),
        _ => condition(rule).Side(isTrue),
    };

    /// <summary>A balanced tree: hundreds of operands are not hundreds of levels.</summary>
    private static Expression Join(EquatableList<Rule> members, bool isTrue, bool isAnd, Func<Rule, Sides> condition)
    {
        Expression[] sides = [.. members.Select(member => Side(member, isTrue, condition))];
        return Balanced(sides, isAnd);
    }

    public static Expression Balanced(ReadOnlySpan<Expression> operands, bool isAnd)
    {
        if (operands.Length == 1)
        {
            return operands[0];
        }

        var (left, right) = (Balanced(operands[..(operands.Length / 2)], isAnd), Balanced(operands[(operands.Length / 2)..], isAnd));
        return isAnd ? Expression.AndAlso(left, right) : Expression.OrElse(left, right);
    }
}
