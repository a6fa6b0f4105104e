using System.Linq.Expressions;
using Segmentation.DynamicLinq.Reading;

namespace Segmentation.DynamicLinq.Lifting;

/// <summary>Where in the author's text an expression stands: from its first node to its last.</summary>
internal static class Spans
{
    public static TextSpan Of(Expression expression)
    {
        var (start, end) = (int.MaxValue, 0);
        var open = new Stack<Expression>();
        open.Push(expression);
        while (open.TryPop(out var part))
        {
            if (part is LinqNode node)
            {
                (start, end) = (Math.Min(start, node.Span.Start), Math.Max(end, node.Span.End));
            }
            else
            {
                foreach (var inner in Parts(part))
                {
                    open.Push(inner);
                }
            }
        }

        return end == 0 ? default : TextSpan.Between(start, end);
    }

    private static IEnumerable<Expression> Parts(Expression expression) => expression switch
    {
        BinaryExpression binary => [binary.Left, binary.Right],
        UnaryExpression unary => [unary.Operand],
        MethodCallExpression { Object: { } instance } call => call.Arguments.Prepend(instance),
        MethodCallExpression call => call.Arguments,
        MemberExpression { Expression: { } inner } => [inner],
        LambdaExpression lambda => [lambda.Body],
        _ => [],
    };
}
