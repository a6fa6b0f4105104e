using System.Linq.Expressions;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Lifting;

/// <summary>What comparisons are to each other.</summary>
internal static class ComparisonOperators
{
    /// <summary>The operator of an expression; null when it is no comparison.</summary>
    public static ComparisonOperator? Of(ExpressionType type) => type switch
    {
        ExpressionType.Equal => ComparisonOperator.Equal,
        ExpressionType.NotEqual => ComparisonOperator.NotEqual,
        ExpressionType.LessThan => ComparisonOperator.Less,
        ExpressionType.LessThanOrEqual => ComparisonOperator.AtMost,
        ExpressionType.GreaterThan => ComparisonOperator.Greater,
        ExpressionType.GreaterThanOrEqual => ComparisonOperator.AtLeast,
        _ => null,
    };

    /// <summary>With the sides exchanged.</summary>
    public static ComparisonOperator Flipped(this ComparisonOperator op) => op switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        _ => op,
    };

    public static bool IsOrder(this ComparisonOperator op) => op is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);

    /// <summary>Whether a member is of an event and not of the customer.</summary>
    public static bool IsOfEvent(this LinqMember member) => member.Quantity is FieldQuantity;
}
