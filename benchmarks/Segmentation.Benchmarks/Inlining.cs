using System.Linq.Expressions;
using System.Reflection;

namespace Segmentation.Benchmarks;

/// <summary>Puts another parameter in an expression, and in place of captured variables what they hold.</summary>
internal sealed class Inlining(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;

    protected override Expression VisitMember(MemberExpression node) =>
        node is { Expression: ConstantExpression { Value: { } closure }, Member: FieldInfo captured }
            ? Expression.Constant(captured.GetValue(closure), node.Type)
            : base.VisitMember(node);
}
