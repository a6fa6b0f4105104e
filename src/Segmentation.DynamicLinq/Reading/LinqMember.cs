using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>A member of the host's type that stands for an attribute of the customer, or for a field of an event.</summary>
/// <param name="Quantity">What it is in a rule.</param>
/// <param name="Type">Its type.</param>
internal sealed record LinqMember(Quantity Quantity, QuantityType Type)
{
    /// <summary>What the catalogue knows of it; null for the instant of events.</summary>
    public AttributeDefinition? Definition { get; init; }

    /// <summary>Whether it holds whole numbers in the host's type, which divide without a rest there.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Its enumeration in the host's type; null when it is none.</summary>
    public Type? Enumeration { get; init; }

    /// <summary>What the clock readings of a <see cref="DateTime"/> mean; null for every other type.</summary>
    public DateTimeMeaning? Meaning { get; init; }

    /// <summary>Whether a window on it means its anniversaries.</summary>
    public bool IsBirthday => Definition?.Role == AttributeRole.Birthday;
}
