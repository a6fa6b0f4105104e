namespace Segmentation.Customers;

/// <summary>What the host says of an attribute or field besides its getter.</summary>
/// <param name="Name">The name; null takes the member's.</param>
/// <param name="Configure">Sets the options; null for none.</param>
/// <param name="Role">What it is to the facets.</param>
internal readonly record struct FieldRequest<TSource>(
    string? Name, Action<AttributeOptions<TSource>>? Configure = null, AttributeRole Role = AttributeRole.None)
{
    /// <summary>What the clock readings of a <see cref="DateTime"/> mean; null for every other type.</summary>
    public DateTimeMeaning? Meaning { get; init; }
}
