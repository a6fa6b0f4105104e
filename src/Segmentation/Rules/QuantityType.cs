using System.Diagnostics;
using Segmentation.Customers;

namespace Segmentation.Rules;

/// <summary>The types that operators distinguish: those of attributes, and two that compare with durations.</summary>
internal enum QuantityType
{
    /// <summary>Already reported; fits everything, so that one mistake is one issue.</summary>
    Broken,
    Number,
    Money,
    Text,
    Flag,
    Date,
    Instant,
    Set,
    Elapsed,
    Gap,
}

/// <summary>What the type system says of itself.</summary>
internal static class QuantityTypes
{
    /// <summary>The type of an attribute's values.</summary>
    public static QuantityType Of(AttributeType type) => type switch
    {
        AttributeType.Number => QuantityType.Number,
        AttributeType.Money => QuantityType.Money,
        AttributeType.Text => QuantityType.Text,
        AttributeType.Flag => QuantityType.Flag,
        AttributeType.Date => QuantityType.Date,
        AttributeType.Instant => QuantityType.Instant,
        AttributeType.Set => QuantityType.Set,
        _ => throw new UnreachableException(),
    };

    /// <summary>The type with its article, for messages.</summary>
    public static string Words(this QuantityType type) => type switch
    {
        QuantityType.Number => "a number",
        QuantityType.Money => "money",
        QuantityType.Text => "a text",
        QuantityType.Flag => "a flag",
        QuantityType.Date => "a date",
        QuantityType.Instant => "an instant",
        QuantityType.Set => "a set",
        QuantityType.Elapsed => "an elapsed time",
        QuantityType.Gap => "an average gap",
        _ => "broken",
    };

    public static bool IsNumeric(this QuantityType type) => type is QuantityType.Number or QuantityType.Money;

    public static bool IsMoment(this QuantityType type) => type is QuantityType.Date or QuantityType.Instant;

    public static bool IsElapsed(this QuantityType type) => type is QuantityType.Elapsed or QuantityType.Gap;

    /// <summary>The type of a product or quotient; null when there is none.</summary>
    public static QuantityType? OfProduct(QuantityType left, QuantityType right, bool divides) => (left, right, divides) switch
    {
        (QuantityType.Number, QuantityType.Number, _) => QuantityType.Number,
        (QuantityType.Money, QuantityType.Number, _) => QuantityType.Money,
        (QuantityType.Number, QuantityType.Money, false) => QuantityType.Money,
        (QuantityType.Money, QuantityType.Money, true) => QuantityType.Number,
        _ => null,
    };

    /// <summary>Whether <c>sum</c>, <c>average</c>, <c>min</c> and so on fit a field of this type.</summary>
    public static bool Fits(this AggregateKind kind, QuantityType type) => kind switch
    {
        AggregateKind.Sum or AggregateKind.Average => type.IsNumeric(),
        AggregateKind.Min or AggregateKind.Max => type.IsNumeric() || type.IsMoment(),
        AggregateKind.Distinct => type != QuantityType.Set,
        _ => true,
    };
}
