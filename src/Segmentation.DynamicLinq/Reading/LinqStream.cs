using Segmentation.Customers;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>An event stream as Dynamic LINQ names it.</summary>
/// <param name="Definition">What the catalogue knows of it.</param>
/// <param name="Members">The members of the host's event that stand for fields and for the instant.</param>
internal sealed record LinqStream(EventStreamDefinition Definition, IReadOnlyDictionary<string, LinqMember> Members);
