using System.Collections.Immutable;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation;

/// <summary>What a text may name besides the catalogue, and how large it may be.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record RuleTextOptions
{
    /// <summary>
    /// Gets the default options: default limits, no derived quantities, references to segments not checked.
    /// </summary>
    public static RuleTextOptions Default { get; } = new();

    /// <summary>Gets how large a rule may be; applied before the work that they bound.</summary>
    public RuleLimits Limits { get; init; } = RuleLimits.Default;

    /// <summary>Gets which hints are given on a rule that is sound, and how serious they are.</summary>
    /// <value><see cref="LintPolicy.Default"/> by default.</value>
    public LintPolicy Lints { get; init; } = LintPolicy.Default;

    /// <summary>Gets the derived quantities that can be named: tiers, stages, scores. None by default.</summary>
    public ImmutableArray<IDerivedQuantity> Quantities { get; init; } = [];

    /// <summary>
    /// Gets the segments that can be referred to; null, the default, leaves references to be checked by the engine.
    /// </summary>
    public KnownSegments? Segments { get; init; }

    /// <summary>Gets the language of keywords that is read besides English.</summary>
    /// <value>English alone by default.</value>
    public RuleKeywords Keywords
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a language of keywords.");
    }

    /// <summary>
    /// Gets what finds the zones of instants such as <c>2026-03-05T10:00[Asia/Shanghai]</c>; the system's zones by
    /// default.
    /// </summary>
    public ITimeZoneResolver TimeZones { get; init; } = SystemTimeZones.Instance;
}
