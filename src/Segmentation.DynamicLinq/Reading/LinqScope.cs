namespace Segmentation.DynamicLinq.Reading;

/// <summary>What names mean at a place: members of the customer, of an event, or the element of a set.</summary>
/// <param name="Alias">The parameter of the lambda; null when there is none.</param>
/// <param name="Stream">The stream whose events are looked at; null outside.</param>
/// <param name="IsElement">Whether it is the element of a set that is looked at.</param>
internal sealed record LinqScope(string? Alias, LinqStream? Stream = null, bool IsElement = false);
