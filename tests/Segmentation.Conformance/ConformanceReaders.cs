using System.Collections.Immutable;
using Segmentation.Conformance.Bucketing;
using Segmentation.Conformance.Rules;

namespace Segmentation.Conformance;

/// <summary>All readers; a new one is added here.</summary>
internal static class ConformanceReaders
{
    /// <summary>Gets the readers; the first that reads a file is taken.</summary>
    public static ImmutableArray<IConformanceReader> All { get; } =
    [
        new FlagdFractionalReader(),
        new GrowthBookNamespaceReader(),
        new HashKnownAnswersReader(),
        new OptimizelyBucketReader(),
        new PostHogMultivariateReader(),
        new PostHogRolloutReader(),
        new RuleCaseReader(),
        new SplitMurmur3Reader(),
        new UnleashRolloutReader(),
        new UnleashVariantsReader(),
    ];
}
