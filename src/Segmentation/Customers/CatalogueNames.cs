using System.Collections.Immutable;

namespace Segmentation.Customers;

/// <summary>The names in a catalogue that are neither attributes nor streams.</summary>
internal sealed record CatalogueNames(
    ImmutableArray<NamedList> Lists,
    ImmutableArray<NamedRegion> Regions,
    ImmutableArray<string> Predicates,
    PlaceHierarchy? Places);
