using System.Collections.Immutable;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Evaluation.Matching;

/// <summary>Lays out the clauses of some outputs as bits, and writes the rows of the features that they are about.</summary>
internal sealed class ClauseIndexBuilder
{
    private static readonly Condition CutHolds = new(-1, [1], [], Truth.Undetermined, Truth.Undetermined, RangeIsUnknown: false);

    private readonly IReadOnlyList<Condition> _conditions;
    private readonly ImmutableArray<FeatureCoder> _coders;
    private readonly int _firstCut;
    private readonly Dictionary<int, List<RangedLiteral>> _literals = [];

    private ClauseIndexBuilder(IReadOnlyList<Condition> conditions, ImmutableArray<FeatureCoder> coders, int firstCut)
    {
        _conditions = conditions;
        _coders = coders;
        _firstCut = firstCut;
    }

    /// <summary>The index of some outputs.</summary>
    /// <param name="outputs">The outputs, in the order of their numbers.</param>
    /// <param name="conditions">The conditions that their literals number.</param>
    /// <param name="coders">The coders of all features, those of parts cut out last.</param>
    /// <param name="firstCut">The feature of the first part cut out.</param>
    public static ClauseIndex Build(
        IReadOnlyList<ClauseOutput> outputs, IReadOnlyList<Condition> conditions, ImmutableArray<FeatureCoder> coders, int firstCut) =>
        new ClauseIndexBuilder(conditions, coders, firstCut).Build(outputs);

    private ClauseIndex Build(IReadOnlyList<ClauseOutput> outputs)
    {
        // Outputs with more clauses come first, so that later planes are shorter; those on the same features lie together.
        int[] order = [.. Enumerable.Range(0, outputs.Count)
            .OrderByDescending(output => outputs[output].Clauses.Length)
            .ThenBy(output => outputs[output].Clauses.SelectMany(clause => clause).Max(FeatureOf))];
        var planes = PlanesOf(order, outputs);
        for (var place = 0; place < order.Length; place++)
        {
            var clauses = outputs[order[place]].Clauses;
            for (var plane = 0; plane < clauses.Length; plane++)
            {
                AddClause(clauses[plane], (planes[plane].Start << 6) + place);
            }
        }

        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        var words = planes.Length == 0 ? 0 : planes[^1].Start + planes[^1].Words;
        var units = (words + ClauseIndex.UnitWords - 1) / ClauseIndex.UnitWords;
        var (starts, entries, rows) = Rows(units);
        return new ClauseIndex
        {
            Places = [.. places],
            Planes = planes,
            Inverted = Bits(order, output => outputs[output].IsInverted),
            Valid = Bits(order, _ => true),
            Clauses = ClauseBits(units),
            UnitStarts = starts,
            Entries = entries,
            Rows = rows,
            Ranged = _literals.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()),
        };
    }

    private static (int Start, int Words)[] PlanesOf(int[] order, IReadOnlyList<ClauseOutput> outputs)
    {
        var planes = new List<(int, int)>();
        for (int count, start = 0; (count = order.Count(output => outputs[output].Clauses.Length > planes.Count)) > 0;)
        {
            var words = (count + 63) >> 6;
            planes.Add((start, words));
            start += words;
        }

        return [.. planes];
    }

    private static ulong[] Bits(int[] order, Func<int, bool> isSet)
    {
        var bits = new ulong[(order.Length + 63) >> 6];
        for (var place = 0; place < order.Length; place++)
        {
            bits[place >> 6] |= isSet(order[place]) ? 1UL << (place & 63) : 0;
        }

        return bits;
    }

    private ulong[] ClauseBits(int units)
    {
        var bits = new ulong[units * ClauseIndex.UnitWords];
        foreach (var literal in _literals.Values.SelectMany(literals => literals))
        {
            bits[literal.Clause >> 6] |= 1UL << (literal.Clause & 63);
        }

        return bits;
    }

    private int FeatureOf(ClauseLiteral literal) =>
        literal.IsCut ? _firstCut + literal.Number : _conditions[literal.Number].Feature;

    private void AddClause(ImmutableArray<ClauseLiteral> clause, int bit)
    {
        foreach (var literal in clause)
        {
            var feature = FeatureOf(literal);
            if (!_literals.TryGetValue(feature, out var literals))
            {
                _literals.Add(feature, literals = []);
            }

            literals.Add(new RangedLiteral(literal.IsCut ? CutHolds : _conditions[literal.Number], literal.IsNegated, bit));
        }
    }

    private (int[] Starts, (int Feature, int Base)[] Entries, ulong[] Rows) Rows(int units)
    {
        var starts = new int[units + 1];
        var entries = new List<(int, int)>();
        var rows = new List<ulong>();
        var byUnit = _literals
            .SelectMany(pair => pair.Value.Select(literal => (Feature: pair.Key, Literal: literal)))
            .ToLookup(each => each.Literal.Clause / (ClauseIndex.UnitWords * 64));
        for (var unit = 0; unit < units; unit++)
        {
            starts[unit] = entries.Count;
            foreach (var group in byUnit[unit].GroupBy(each => each.Feature).OrderBy(group => group.Key))
            {
                entries.Add((group.Key, rows.Count));
                AddRows(rows, _coders[group.Key], [.. group.Select(each => each.Literal)], unit);
            }
        }

        starts[units] = entries.Count;
        return (starts, [.. entries], rows.Count == 0 ? new ulong[ClauseIndex.UnitWords] : [.. rows]);
    }

    /// <summary>Adds the rows of a feature in a unit: those of values by what changes from one to the next, then those of the unknown.</summary>
    private static void AddRows(List<ulong> rows, FeatureCoder coder, RangedLiteral[] literals, int unit)
    {
        const int Bits = ClauseIndex.UnitWords * 64;
        var first = unit * Bits;
        var holds = Array.ConvertAll(literals, literal => literal.IsNegated);
        var excluding = new int[Bits];
        Span<ulong> row = stackalloc ulong[ClauseIndex.UnitWords];
        row.Fill(ulong.MaxValue);
        for (var i = 0; i < literals.Length; i++)
        {
            Exclude(row, excluding, literals[i].Clause - first, holds[i] ? 0 : 1);
        }

        var changes = ChangesOf(coder, literals);
        for (int code = 0, next = 0; code < coder.Known; code++)
        {
            for (; next < changes.Count && changes[next].Code == code; next++)
            {
                var literal = changes[next].Literal;
                holds[literal] = !holds[literal];
                Exclude(row, excluding, literals[literal].Clause - first, holds[literal] ? -1 : 1);
            }

            rows.AddRange(row);
        }

        for (var code = coder.Known; code < coder.Codes; code++)
        {
            row.Fill(ulong.MaxValue);
            foreach (var literal in literals)
            {
                Exclude(row, literal.Clause - first, code != coder.Neutral && ExcludesUnknown(coder, code, literal));
            }

            rows.AddRange(row);
        }
    }

    private static List<(int Code, int Literal)> ChangesOf(FeatureCoder coder, RangedLiteral[] literals)
    {
        var changes = new List<(int Code, int Literal)>();
        for (var i = 0; i < literals.Length; i++)
        {
            foreach (var code in coder.Changes(literals[i].Condition))
            {
                changes.Add((code, i));
            }
        }

        changes.Sort();
        return changes;
    }

    /// <summary>A clause is excluded while one of its literals does not hold; there may be several on one feature.</summary>
    private static void Exclude(Span<ulong> row, int[] excluding, int bit, int more)
    {
        excluding[bit] += more;
        var mask = 1UL << (bit & 63);
        row[bit >> 6] = excluding[bit] > 0 ? row[bit >> 6] & ~mask : row[bit >> 6] | mask;
    }

    private static void Exclude(Span<ulong> row, int bit, bool isExcluded) =>
        row[bit >> 6] &= isExcluded ? ~(1UL << (bit & 63)) : ulong.MaxValue;

    private static bool ExcludesUnknown(FeatureCoder coder, int code, RangedLiteral literal)
    {
        var truth = literal.IsNegated ? Truth.True - (int)literal.Condition.WhenUnknown : literal.Condition.WhenUnknown;
        return code == coder.UnknownPossible ? truth == Truth.False : truth != Truth.True;
    }
}
