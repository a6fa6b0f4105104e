using Segmentation.Customers;

namespace Segmentation.Rules.Language.Parsing;

/// <summary>A quantity that was read, with its type and place.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Type">Its type.</param>
/// <param name="Definition">The attribute or field behind it: for its currency, value aliases and role.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Typed(
    Quantity Quantity, QuantityType Type, AttributeDefinition? Definition, TextSpan Span)
{
    /// <summary>Whether it is the time since a date, which has no hours.</summary>
    public bool IsSinceDate { get; init; }
}
