using System.Linq.Expressions;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Comparison operators in expressions.</summary>
internal static class OperatorExpressions
{
    public static ExpressionType ToExpression(this ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => ExpressionType.Equal,
        ComparisonOperator.NotEqual => ExpressionType.NotEqual,
        ComparisonOperator.Less => ExpressionType.LessThan,
        ComparisonOperator.AtMost => ExpressionType.LessThanOrEqual,
        ComparisonOperator.Greater => ExpressionType.GreaterThan,
        _ => ExpressionType.GreaterThanOrEqual,
    };

    /// <summary>True exactly where the operator is false, for known values.</summary>
    public static ComparisonOperator Negated(this ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        ComparisonOperator.NotEqual => ComparisonOperator.Equal,
        ComparisonOperator.Less => ComparisonOperator.AtLeast,
        ComparisonOperator.AtMost => ComparisonOperator.Greater,
        ComparisonOperator.Greater => ComparisonOperator.AtMost,
        _ => ComparisonOperator.Less,
    };
}
