using System.Linq.Expressions;

namespace Segmentation.Benchmarks;

/// <summary>One condition as a rule and as the expression a developer would write by hand; unknown is false in the expression.</summary>
public sealed record AccountCondition(Rule Rule, Expression<Func<Account, bool>> ByHand, bool CanBeUnknown = false)
{
    /// <summary>The opposite; only where the value is always known, since otherwise the two would differ on the unknown.</summary>
    public AccountCondition Negate() => CanBeUnknown
        ? this
        : new AccountCondition(!Rule, Expression.Lambda<Func<Account, bool>>(Expression.Not(ByHand.Body), ByHand.Parameters));

    public static AccountCondition All(IEnumerable<AccountCondition> conditions) => conditions.Aggregate(
        (a, b) => new AccountCondition(a.Rule & b.Rule, Join(a, b, Expression.AndAlso), a.CanBeUnknown || b.CanBeUnknown));

    public static AccountCondition Any(IEnumerable<AccountCondition> conditions) => conditions.Aggregate(
        (a, b) => new AccountCondition(a.Rule | b.Rule, Join(a, b, Expression.OrElse), a.CanBeUnknown || b.CanBeUnknown));

    private static Expression<Func<Account, bool>> Join(
        AccountCondition a, AccountCondition b, Func<Expression, Expression, BinaryExpression> join)
    {
        var parameter = a.ByHand.Parameters[0];
        var second = new Replacement(b.ByHand.Parameters[0], parameter).Visit(b.ByHand.Body);
        return Expression.Lambda<Func<Account, bool>>(join(a.ByHand.Body, second), parameter);
    }

    private sealed class Replacement(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
