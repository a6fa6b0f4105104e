using System.Collections.Immutable;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Evaluation.Matching;

/// <summary>Rules in the form in which one customer, or one event, is matched against all of them.</summary>
/// <threadsafety>Immutable; safe to share between threads. Each thread has its own <see cref="Frame"/>.</threadsafety>
internal sealed class CompiledRules
{
    /// <summary>Gets what the rules are made of.</summary>
    public required RuleGraph Graph { get; init; }

    /// <summary>Gets the different rules that are decided, in the order of the outputs.</summary>
    public required ImmutableArray<Operand> Roots { get; init; }

    /// <summary>Gets the values that are looked at.</summary>
    public required ImmutableArray<CellSource> Cells { get; init; }

    /// <summary>Gets the cells that are computed from others, each after those.</summary>
    public required ImmutableArray<(int Cell, ComputedCell Source)> Computed { get; init; }

    /// <summary>Gets the coders of the features; those of parts cut out last.</summary>
    public required ImmutableArray<FeatureCoder> Features { get; init; }

    /// <summary>Gets what puts the codes of the features in their places.</summary>
    public required FeatureEncoder Encoder { get; init; }

    /// <summary>Gets the parts cut out, level by level, and at last the outputs.</summary>
    public required ImmutableArray<ClauseIndex> Levels { get; init; }

    /// <summary>Gets, for each level but the last, the features that its outputs are.</summary>
    public required ImmutableArray<ImmutableArray<int>> CutFeatures { get; init; }

    /// <summary>Gets the event streams that are looked at.</summary>
    public required ImmutableArray<StreamRules> Streams { get; init; }

    public required ImmutableArray<Window?> Windows { get; init; }

    public required ImmutableArray<Duration> Durations { get; init; }

    /// <summary>Gets the members of sets that are mentioned.</summary>
    public required ImmutableArray<SetMembers> Sets { get; init; }

    /// <summary>Gets the number of different rules that are decided.</summary>
    public int Outputs => Levels[^1].Places.Length;

    public int MarkWords => Sets.Sum(set => set.Words);

    /// <summary>Gets a value indicating whether something is left to the reference evaluator.</summary>
    public required bool NeedsReference { get; init; }

    /// <summary>Gets a value indicating whether the customer's key is looked at.</summary>
    public required bool NeedsKey { get; init; }
}
