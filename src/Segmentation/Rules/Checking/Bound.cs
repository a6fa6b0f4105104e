using Segmentation.Customers;

namespace Segmentation.Rules.Checking;

/// <summary>A quantity after its names were resolved.</summary>
/// <param name="Quantity">The quantity with canonical keys; facets are replaced by what they stand for.</param>
/// <param name="Type">Its type.</param>
/// <param name="Definition">The attribute or field behind it, when it is one or the first, last, least or greatest of
/// one.</param>
internal sealed record Bound(Quantity Quantity, QuantityType Type, AttributeDefinition? Definition = null)
{
    public bool IsNumeric => Type is QuantityType.Number or QuantityType.Money or QuantityType.Broken;

    public bool IsMoment => Type is QuantityType.Date or QuantityType.Instant or QuantityType.Broken;

    public bool Is(QuantityType type) => Type == type || Type == QuantityType.Broken;
}
