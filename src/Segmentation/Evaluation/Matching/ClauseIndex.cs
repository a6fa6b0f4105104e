using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Evaluation.Matching;

/// <summary>
/// Decides many outputs at once: each code of a feature has a row with one bit for each clause that it does not exclude; the clauses that
/// hold are those whose bit is in the row of every feature.
/// </summary>
/// <remarks>
/// A plane holds at most one clause of each output, at the output's own bit, so that the planes joined say which outputs hold. Rows exist
/// only for the units of 512 bits that have a clause on the feature.
/// </remarks>
internal sealed class ClauseIndex
{
    /// <summary>Words of 64 bits in a unit.</summary>
    public const int UnitWords = 8;

    /// <summary>Gets the place of each output among the bits.</summary>
    public required ImmutableArray<int> Places { get; init; }

    /// <summary>Gets the first word and the number of words of each plane.</summary>
    public required (int Start, int Words)[] Planes { get; init; }

    /// <summary>Gets the outputs whose clauses say when they do not hold.</summary>
    public required ulong[] Inverted { get; init; }

    /// <summary>Gets the bits that belong to an output.</summary>
    public required ulong[] Valid { get; init; }

    /// <summary>Gets the bits that belong to a clause.</summary>
    public required ulong[] Clauses { get; init; }

    /// <summary>Gets the number of the first entry of each unit, and the number of entries.</summary>
    public required int[] UnitStarts { get; init; }

    /// <summary>Gets the feature of each entry, and where its rows begin.</summary>
    public required (int Feature, int Base)[] Entries { get; init; }

    /// <summary>Gets the rows, one unit of words for each code of each entry.</summary>
    public required ulong[] Rows { get; init; }

    /// <summary>Gets, for each feature that can be a range, its conditions with the clauses they stand in.</summary>
    public required Dictionary<int, ImmutableArray<RangedLiteral>> Ranged { get; init; }

    public int Units => UnitStarts.Length - 1;

    /// <summary>The words of all planes, in whole units.</summary>
    public int Words => Units * UnitWords;

    public int OutputWords => Valid.Length;

    /// <summary>Decides the outputs for the codes in a frame.</summary>
    public void Match(Frame frame, ClauseMatch match, ImmutableArray<FeatureCoder> coders)
    {
        var possible = match.Sure;
        if (frame.HasUnknown)
        {
            possible = match.Possible;
            frame.CompletePossible();
            Join(frame.SureCodes, frame.PossibleCodes, match.Sure, possible);
            ExcludeRanges(frame, match, coders);
        }
        else
        {
            Join(frame.SureCodes, match.Sure);
        }

        Fold(match.Sure, match.True);
        Fold(possible, match.NotFalse);
        for (var word = 0; word < Inverted.Length; word++)
        {
            var (holds, mayHold, inverted) = (match.True[word], match.NotFalse[word], Inverted[word]);
            match.True[word] = ((holds & ~inverted) | (~mayHold & inverted)) & Valid[word];
            match.NotFalse[word] = ((mayHold & ~inverted) | (~holds & inverted)) & Valid[word];
        }
    }

    // Called for every customer, and for every event of one: optimised from the first call on.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Join(int[] codes, ulong[] clauses)
    {
        ref var rows = ref Rows[0];
        var entries = Entries;
        for (var unit = 0; unit < UnitStarts.Length - 1; unit++)
        {
            var held = Vector512.LoadUnsafe(ref Clauses[unit * UnitWords]);
            for (var i = UnitStarts[unit]; i < UnitStarts[unit + 1]; i++)
            {
                var (feature, start) = entries[i];
                held &= Vector512.LoadUnsafe(ref rows, (nuint)(uint)(start + (codes[feature] * UnitWords)));
            }

            held.StoreUnsafe(ref clauses[unit * UnitWords]);
        }
    }

    /// <summary>The same for two lists of codes that differ for few features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Join(int[] sureCodes, int[] possibleCodes, ulong[] sureClauses, ulong[] possibleClauses)
    {
        ref var rows = ref Rows[0];
        var entries = Entries;
        for (var unit = 0; unit < UnitStarts.Length - 1; unit++)
        {
            var sure = Vector512.LoadUnsafe(ref Clauses[unit * UnitWords]);
            var possible = sure;
            for (var i = UnitStarts[unit]; i < UnitStarts[unit + 1]; i++)
            {
                var (feature, start) = entries[i];
                var code = sureCodes[feature];
                var row = Vector512.LoadUnsafe(ref rows, (nuint)(uint)(start + (code * UnitWords)));
                sure &= row;
                if (possibleCodes[feature] != code)
                {
                    row = Vector512.LoadUnsafe(ref rows, (nuint)(uint)(start + (possibleCodes[feature] * UnitWords)));
                }

                possible &= row;
            }

            sure.StoreUnsafe(ref sureClauses[unit * UnitWords]);
            possible.StoreUnsafe(ref possibleClauses[unit * UnitWords]);
        }
    }

    private void Fold(ulong[] clauses, ulong[] outputs)
    {
        Array.Clear(outputs);
        foreach (var (start, words) in Planes)
        {
            for (var word = 0; word < words; word++)
            {
                outputs[word] |= clauses[start + word];
            }
        }
    }

    /// <summary>What a range does not surely make true, and what it makes false.</summary>
    private void ExcludeRanges(Frame frame, ClauseMatch match, ImmutableArray<FeatureCoder> coders)
    {
        foreach (var feature in frame.Ranged)
        {
            foreach (var literal in Ranged.GetValueOrDefault(feature, []))
            {
                var truth = ((KeyCoder)coders[feature]).Over(literal.Condition, frame);
                truth = literal.IsNegated ? Truth.True - (int)truth : truth;
                var bit = 1UL << (literal.Clause & 63);
                match.Sure[literal.Clause >> 6] &= truth == Truth.True ? ulong.MaxValue : ~bit;
                match.Possible[literal.Clause >> 6] &= truth != Truth.False ? ulong.MaxValue : ~bit;
            }
        }
    }
}
