using System.Linq.Expressions;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>The host's expressions, over another parameter.</summary>
internal static class Inlining
{
    public static Expression Over(this LambdaExpression lambda, Expression source) =>
        new Replacing(lambda.Parameters[0], source).Visit(lambda.Body);

    private sealed class Replacing(ParameterExpression parameter, Expression source) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? source : node;
    }
}
