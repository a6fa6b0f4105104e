using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Rules.Checking;

namespace Segmentation.Evaluation.Explaining;

/// <summary>The parts of a segment's rule and of those of the segments it refers to, each segment once, in the order of evaluation.</summary>
/// <remarks>The parts of a rule come before the rule, the segments referred to before those that refer: the last part is the whole.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
internal sealed class Outline
{
    private readonly int[] _starts;

    private Outline(List<OutlinePart> parts, int[] starts, int[] roots)
    {
        Parts = [.. parts];
        _starts = starts;
        Roots = roots;
        Conditions = [.. Enumerable.Range(0, Parts.Length).Where(i => Parts[i].Kind == PartKind.Condition)];
        FirstAlike = [.. Enumerable.Range(0, Parts.Length)];
        var first = new Dictionary<Rule, int>();
        foreach (var place in Conditions)
        {
            first.TryAdd(Parts[place].Bound, place);
            FirstAlike[place] = first[Parts[place].Bound];
        }

        HasRepeats = first.Count < Conditions.Length || Parts.SelectMany(part => part.Members).CountBy(place => place).Any(pair => pair.Value > 1);
    }

    public OutlinePart[] Parts { get; }

    /// <summary>The places of the conditions.</summary>
    public int[] Conditions { get; }

    /// <summary>From a condition to the first that is equal; from other parts to themselves.</summary>
    public int[] FirstAlike { get; }

    /// <summary>Whether a condition is there twice, or a segment is referred to twice.</summary>
    public bool HasRepeats { get; }

    /// <summary>The place of the whole rule.</summary>
    public int Root => Parts.Length - 1;

    /// <summary>From a segment to the place of its whole rule; -1 for segments that are not needed.</summary>
    public int[] Roots { get; }

    /// <summary>Where the parts of a segment begin; -1 for segments that are not needed.</summary>
    public int StartOf(int segment) => _starts[segment];

    public static Outline Of(RuleSet rules, int segment)
    {
        var parts = new List<OutlinePart>();
        var starts = new int[rules.Segments.Length];
        var roots = new int[rules.Segments.Length];
        Array.Fill(starts, -1);
        Array.Fill(roots, -1);
        foreach (var needed in rules.Needed(segment))
        {
            starts[needed] = parts.Count;
            roots[needed] = Add(rules.Bound[needed], rules.Segments[needed].Rule);
        }

        return new Outline(parts, starts, roots);

        int Add(Rule bound, Rule written)
        {
            int[] members = (bound, written) switch
            {
                (AllOf all, AllOf alike) => [.. all.Members.Zip(alike.Members, Add)],
                (AnyOf any, AnyOf alike) => [.. any.Members.Zip(alike.Members, Add)],
                (Not not, Not alike) => [Add(not.Operand, alike.Operand)],
                (OrUnknown or, OrUnknown alike) => [Add(or.Condition, alike.Condition)],
                (InSegment reference, _) => [roots[rules.Index[reference.Key]]],
                _ => [],
            };
            var kind = bound switch
            {
                AllOf => PartKind.All,
                AnyOf => PartKind.Any,
                Not => PartKind.Not,
                OrUnknown => PartKind.OrUnknown,
                InSegment => PartKind.Segment,
                _ => PartKind.Condition,
            };
            var needs = kind == PartKind.Condition ? Needs.Of(bound, rules) : Needs.OfAll(members.Select(member => parts[member].Needs));
            parts.Add(new OutlinePart(kind, bound, written, members, needs));
            return parts.Count - 1;
        }
    }
}

/// <summary>What kind of part of a rule something is.</summary>
internal enum PartKind
{
    Condition,
    All,
    Any,
    Not,
    OrUnknown,
    Segment,
}

/// <summary>One part of a rule.</summary>
/// <param name="Kind">What kind of part it is.</param>
/// <param name="Bound">As it is evaluated.</param>
/// <param name="Written">As it was written.</param>
/// <param name="Members">The places of its parts; of a reference, the place of the segment's whole rule.</param>
/// <param name="Needs">What it reads.</param>
internal sealed record OutlinePart(PartKind Kind, Rule Bound, Rule Written, int[] Members, Needs Needs)
{
    /// <summary>Gets the events that alone decide a condition: an event that does not match changes nothing. Null where others count too,
    /// or there is more than one choice.</summary>
    public EventSelection? Matching { get; } = EventSelections.DecidingAlone(Bound);
}

/// <summary>What a part of a rule reads of a customer.</summary>
/// <param name="Attributes">The places of attributes, ascending.</param>
/// <param name="Streams">The places of event streams, ascending.</param>
/// <param name="Definitions">The attributes and fields, for their sensitivity.</param>
/// <param name="Moves">Whether an event would count in another way if it happened at another time: what it would do now says nothing
/// about later.</param>
internal sealed record Needs(
    ImmutableArray<int> Attributes, ImmutableArray<int> Streams, ImmutableArray<AttributeDefinition> Definitions, bool Moves)
{
    public static Needs Of(Rule condition, RuleSet rules)
    {
        var reader = new NeedsReader(rules);
        reader.Read(condition, stream: null);
        return reader.ToNeeds();
    }

    public static Needs OfAll(IEnumerable<Needs> parts)
    {
        var all = parts.ToList();
        return all is [var only]
            ? only
            : new Needs(
                [.. all.SelectMany(needs => needs.Attributes).Distinct().Order()],
                [.. all.SelectMany(needs => needs.Streams).Distinct().Order()],
                [.. all.SelectMany(needs => needs.Definitions).Distinct()],
                all.Exists(needs => needs.Moves));
    }
}
