using Segmentation.Customers;

namespace Segmentation.Rules.Json;

/// <summary>What a row is about.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Definition">The attribute or field behind it, for the aliases of its values; null when there is
/// none.</param>
internal readonly record struct Subject(Quantity Quantity, AttributeDefinition? Definition = null);
