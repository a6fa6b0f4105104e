using System.Linq.Expressions;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>Which member of the host's type an expression of the model reads.</summary>
internal static class MemberPaths
{
    private const int LongestPath = 4;

    /// <summary>The path such as <c>Address.City</c>; null when the expression is no path of members.</summary>
    public static string? Of(LambdaExpression? getter)
    {
        var names = new Stack<string>();
        var at = getter is null ? null : WithoutConversion(getter.Body);
        while (at is MemberExpression { Expression: { } inner } member)
        {
            names.Push(member.Member.Name);
            at = WithoutConversion(inner);
        }

        return at is ParameterExpression && names.Count is > 0 and <= LongestPath ? string.Join('.', names) : null;
    }

    /// <summary>The type of what is read, before it became nullable or another number.</summary>
    public static Type TypeOf(LambdaExpression getter)
    {
        var type = WithoutConversion(getter.Body).Type;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    public static Expression WithoutConversion(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }
}
