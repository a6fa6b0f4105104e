using System.Collections.Immutable;
using Segmentation.Rules;

namespace Segmentation;

/// <summary>Settings of an engine that its segments are checked with.</summary>
public sealed record EngineOptions
{
    /// <summary>Gets how large a rule may be.</summary>
    /// <value><see cref="RuleLimits.Default"/> by default.</value>
    public RuleLimits Limits { get; init; } = RuleLimits.Default;

    /// <summary>Gets the derived quantities that rules can name: tiers, stages, scores, the host's own formulas.</summary>
    /// <value>None by default.</value>
    public ImmutableArray<IDerivedQuantity> Quantities { get; init; } = [];
}
