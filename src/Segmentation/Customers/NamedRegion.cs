using System.Collections.Immutable;

namespace Segmentation.Customers;

/// <summary>A polygon with a name: <c>inside "Yangtze delta"</c>.</summary>
/// <param name="Name">The name, exact.</param>
/// <param name="Corners">Three corners or more.</param>
public sealed record NamedRegion(string Name, ImmutableArray<GeoPoint> Corners);
