using System.Linq.Expressions;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Conditions on texts, by code units.</summary>
internal static class OfTexts
{
    public static Sides Equal(ReadValue value, string text, bool isQuery)
    {
        if (value.Certain.Type is { IsEnum: true } enumeration)
        {
            return Enum.GetNames(enumeration).Contains(text)
                ? value.Sides(Expression.Equal(value.Certain, Captured.OfType(Enum.Parse(enumeration, text), enumeration)))
                : value.Sides(Expression.Constant(false));
        }

        if (!value.IgnoresCase)
        {
            var literal = Captured.Of(text);
            return value.Sides(Expression.Equal(value.Value, literal), Expression.NotEqual(value.Value, literal));
        }

        CheckCase(value, isQuery);
        return value.Sides(Expression.Call(
            typeof(string), nameof(string.Equals), null, value.Value, Captured.Of(text), Expression.Constant(StringComparison.OrdinalIgnoreCase)));
    }

    public static Sides Match(ReadValue value, TextMatchKind kind, string part, bool isQuery)
    {
        if (value.Type != QuantityType.Text || value.Certain.Type != typeof(string))
        {
            throw Untranslated.Condition();
        }

        CheckCase(value, isQuery);
        return value.Sides(isQuery ? InQuery(value.Value, kind, part) : OnObjects(value, kind, part));
    }

    private static void CheckCase(ReadValue value, bool isQuery)
    {
        if (value.IgnoresCase && isQuery)
        {
            throw new Untranslated(
                "databases do not agree on texts without regard to case", "Use an attribute that minds the case, or evaluate the rule on objects.");
        }
    }

    private static MethodCallExpression OnObjects(ReadValue value, TextMatchKind kind, string part)
    {
        var comparison = value.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Expression.Call(value.Value, kind.ToString(), null, Captured.Of(part), Expression.Constant(comparison));
    }

    /// <summary>Databases do not mind the case in LIKE, or do; all of them compare the result of substr exactly.</summary>
    private static Expression InQuery(Expression value, TextMatchKind kind, string part)
    {
        if (part.Length == 0)
        {
            return Expression.Constant(true);
        }

        if (part.Any(char.IsSurrogate))
        {
            throw new Untranslated(
                "databases count characters beyond the basic plane otherwise", "Look for a text without them, or evaluate the rule on objects.");
        }

        var (text, length) = (Captured.Of(part), Captured.Of(part.Length));
        if (kind == TextMatchKind.Contains)
        {
            return Expression.Call(value, nameof(string.Contains), null, text);
        }

        var all = Expression.Property(value, nameof(string.Length));
        var piece = kind == TextMatchKind.StartsWith
            ? Expression.Call(value, nameof(string.Substring), null, Expression.Constant(0), length)
            : Expression.Call(value, nameof(string.Substring), null, Expression.Subtract(all, length), length);
        return Expression.AndAlso(Expression.GreaterThanOrEqual(all, length), Expression.Equal(piece, text));
    }
}
