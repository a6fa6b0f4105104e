using System.Linq.Expressions;

namespace Segmentation.Customers;

/// <summary>Tells from a getter's expression whether it always has a value: no null, and nothing that can throw.</summary>
/// <remarks>
/// Looks at types and shapes only, never at code behind them, so that it is the same with and without generated code. A member of
/// the customer that is a value type has a value; a text or another object may be null, and so may what lies behind it.
/// </remarks>
internal static class NeverUnknown
{
    public static bool Is(LambdaExpression getter) => HasValue(getter.Body);

    private static bool HasValue(Expression expression) => expression switch
    {
        ParameterExpression => true,
        ConstantExpression constant => constant.Value is not null,
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.Not } unary => HasValue(unary.Operand),
        MemberExpression member => IsValue(member.Type) && (member.Expression is null || HasValue(member.Expression)),
        ConditionalExpression choice => HasValue(choice.Test) && HasValue(choice.IfTrue) && HasValue(choice.IfFalse),
        BinaryExpression { NodeType: ExpressionType.Coalesce } either => IsSafe(either.Left) && HasValue(either.Right),
        BinaryExpression { Conversion: null } binary when Compares(binary.NodeType) => IsSafe(binary.Left) && IsSafe(binary.Right),
        _ => false,
    };

    /// <summary>Cannot throw, whatever it gives: a member of the customer, or what has a value.</summary>
    private static bool IsSafe(Expression expression) => expression switch
    {
        MemberExpression member => member.Expression is null || HasValue(member.Expression),
        ConstantExpression => true,
        UnaryExpression { NodeType: ExpressionType.Convert } unary when !IsValue(unary.Type) => IsSafe(unary.Operand),
        _ => HasValue(expression),
    };

    private static bool IsValue(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null;

    private static bool Compares(ExpressionType type) => type is ExpressionType.Equal or ExpressionType.NotEqual
        or ExpressionType.LessThan or ExpressionType.LessThanOrEqual
        or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual
        or ExpressionType.AndAlso or ExpressionType.OrElse;
}
