using System.Linq.Expressions;
using System.Reflection;

namespace Segmentation.Benchmarks;

/// <summary>Puts another parameter in an expression, and in place of captured variables what they hold.</summary>
public sealed class Inlining(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
{
    /// <summary>The body of a predicate over another parameter.</summary>
    public static Expression Inline<TCustomer>(Expression<Func<TCustomer, bool>> predicate, ParameterExpression customer)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new Inlining(predicate.Parameters[0], customer).Visit(predicate.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;

    protected override Expression VisitMember(MemberExpression node) =>
        node is { Expression: ConstantExpression { Value: { } closure }, Member: FieldInfo captured }
            ? Expression.Constant(captured.GetValue(closure), node.Type)
            : base.VisitMember(node);
}
