using System.Linq.Expressions;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>A value of a rule in an expression: captured, so that a database gets it as a parameter.</summary>
internal static class Captured
{
    /// <summary>A value as a type to which it converts.</summary>
    public static Expression Of<T>(T value, Type type)
    {
        Expression read = Expression.Field(Expression.Constant(new Box<T>(value)), nameof(Box<T>.Value));
        return read.Type == type ? read : Expression.Convert(read, type);
    }

    public static Expression Of<T>(T value) => Of(value, typeof(T));

    /// <summary>A value whose type is known at run time only.</summary>
    public static Expression OfType(object value, Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(value.GetType()), value)!;
        Expression read = Expression.Field(Expression.Constant(box), "Value");
        return read.Type == type ? read : Expression.Convert(read, type);
    }

    internal sealed class Box<T>(T value)
    {
        public readonly T Value = value;
    }
}
