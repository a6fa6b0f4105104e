using Segmentation.Properties.People;

namespace Segmentation.Properties.Generators;

/// <summary>A person and the instants at which to look at them.</summary>
internal sealed record Case(Person Person, IReadOnlyList<DateTimeOffset> Instants);
