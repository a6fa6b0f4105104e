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
        var at = getter is null ? null : WithoutWidening(getter.Body);
        while (at is MemberExpression { Expression: { } inner } member)
        {
            names.Push(member.Member.Name);
            at = inner;
        }

        return at is ParameterExpression && names.Count is > 0 and <= LongestPath ? string.Join('.', names) : null;
    }

    /// <summary>The type of what is read, before it became nullable or another number.</summary>
    public static Type TypeOf(LambdaExpression getter)
    {
        var type = WithoutWidening(getter.Body).Type;
        return NotNullable(type);
    }

    /// <summary>Without the conversions that keep the value: to a nullable type, and to one that holds more numbers.</summary>
    public static Expression WithoutWidening(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert && IsWidening(convert))
        {
            expression = convert.Operand;
        }

        return expression;
    }

    private static bool IsWidening(UnaryExpression convert)
    {
        var (from, to) = (NotNullable(convert.Operand.Type), NotNullable(convert.Type));
        if (from == to)
        {
            return true;
        }

        if (from.IsEnum || to.IsEnum || (convert.Method is { } method && method.DeclaringType != typeof(decimal)))
        {
            return false;
        }

        var (small, large) = (Type.GetTypeCode(from), Type.GetTypeCode(to));
        return large switch
        {
            TypeCode.Double => small is TypeCode.Single or TypeCode.Decimal or (>= TypeCode.SByte and <= TypeCode.UInt64),
            TypeCode.Decimal => small is >= TypeCode.SByte and <= TypeCode.UInt64,
            TypeCode.Int64 => small is >= TypeCode.SByte and <= TypeCode.UInt32,
            TypeCode.Int32 => small is >= TypeCode.SByte and <= TypeCode.UInt16,
            _ => false,
        };
    }

    private static Type NotNullable(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Without any conversion: for expressions that Dynamic LINQ made over nodes of ours.</summary>
    public static Expression WithoutConversion(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }
}
