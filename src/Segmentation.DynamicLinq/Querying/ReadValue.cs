using System.Linq.Expressions;
using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>An attribute or field in an expression.</summary>
/// <param name="Value">The value, in the host's type; a number as a double, money as a decimal. It may be null.</param>
/// <param name="Type">Its type in rules.</param>
internal sealed record ReadValue(Expression Value, QuantityType Type)
{
    /// <summary>When it is known; null for always.</summary>
    public Expression? IsKnown { get; init; }

    /// <summary>What the catalogue knows of it; null for the instant of events.</summary>
    public AttributeDefinition? Definition { get; init; }

    public bool IgnoresCase => Definition?.IgnoresCase ?? false;

    /// <summary>The value where it is known.</summary>
    public Expression Certain => Nullable.GetUnderlyingType(Value.Type) is { } type ? Expression.Convert(Value, type) : Value;

    /// <summary>The sides of a test, undetermined where the value is unknown.</summary>
    public Sides Sides(Expression test) => IsKnown is null
        ? new Sides(test, Expression.Not(test))
        : new Sides(Expression.AndAlso(IsKnown, test), Expression.AndAlso(IsKnown, Expression.Not(test)));

    /// <summary>The sides of a test and of its opposite, which a database can search for each.</summary>
    public Sides Sides(Expression test, Expression opposite) => IsKnown is null
        ? new Sides(test, opposite)
        : new Sides(Expression.AndAlso(IsKnown, test), Expression.AndAlso(IsKnown, opposite));
}
