using System.Collections.Immutable;

namespace Segmentation.Customers;

/// <summary>A list of texts with a name: <c>city in vip cities</c>.</summary>
/// <param name="Name">The name; ASCII case is ignored.</param>
/// <param name="Members">The texts; may be empty.</param>
public sealed record NamedList(string Name, ImmutableArray<string> Members);
