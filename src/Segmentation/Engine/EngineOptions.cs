using System.Collections.Immutable;
using Segmentation.Rules;

namespace Segmentation;

/// <summary>Settings of an engine that its segments are checked with.</summary>
public sealed record EngineOptions
{
    /// <summary>Gets how large a rule may be.</summary>
    /// <value><see cref="RuleLimits.Default"/> by default.</value>
    public RuleLimits Limits
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = RuleLimits.Default;

    /// <summary>Gets which hints are given on rules that are sound, and how serious they are.</summary>
    /// <value><see cref="LintPolicy.Default"/> by default. Those that are warnings are in
    /// <see cref="SegmentationEngine{TCustomer}.Warnings"/>; an error refuses the segments; an info is for who writes a text.</value>
    public LintPolicy Lints
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = LintPolicy.Default;

    /// <summary>Gets how large segment files may be.</summary>
    /// <value><see cref="SegmentFileLimits.Default"/> by default.</value>
    public SegmentFileLimits FileLimits
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = SegmentFileLimits.Default;

    /// <summary>Gets the language of keywords that is read in segment files besides English.</summary>
    /// <value>English alone by default.</value>
    public RuleKeywords FileKeywords
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a language of keywords.");
    }

    /// <summary>Gets the derived quantities that rules can name: tiers, stages, scores, the host's own formulas.</summary>
    /// <value>None by default.</value>
    /// <exception cref="ArgumentException">One is null, or its key, inputs or levels are.</exception>
    public ImmutableArray<IDerivedQuantity> Quantities
    {
        get;
        init => field = value.IsDefault ? []
            : value.All(IsComplete) ? value
            : throw new ArgumentException("A derived quantity is null, or its key, inputs or levels are.", nameof(value));
    } = [];

    private static bool IsComplete(IDerivedQuantity? quantity) =>
        quantity is { Key: not null, DependsOn: not null, Levels: not null }
        && Enum.IsDefined(quantity.Type)
        && quantity.DependsOn.All(input => input is not null);
}
