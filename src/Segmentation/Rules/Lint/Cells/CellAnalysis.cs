using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>Looks for parts of a rule on one quantity that are never or always true, or that the others already say.</summary>
/// <remarks>
/// The truth of every part in every cell is worked out from below; a part that is about several quantities is looked at by groups of
/// members with one. Exact for what axes cut exactly, and never wrong: a finding holds in every cell. The work is bounded.
/// </remarks>
internal sealed class CellAnalysis
{
    /// <summary>How many truths are looked at before the rule is too complex: then nothing more is found.</summary>
    public const int MostWork = 200_000;

    private readonly AxisTable _axes;
    private readonly List<CellFinding> _findings = [];
    private long _work;
    private int _condition;

    private CellAnalysis(AxisTable axes, int firstCondition)
    {
        _axes = axes;
        _condition = firstCondition;
    }

    /// <summary>The findings, in the order of the rule.</summary>
    /// <param name="rule">A rule, or the filter of events.</param>
    /// <param name="conditions">The conditions that are worth cutting.</param>
    /// <param name="walk">What is declared.</param>
    /// <param name="firstCondition">The number of the rule's first condition.</param>
    public static List<CellFinding> Of(Rule rule, List<Rule> conditions, LintWalk walk, int firstCondition)
    {
        var axes = new AxisTable(walk);
        axes.Read(conditions);
        var analysis = new CellAnalysis(axes, firstCondition);
        analysis.Visit(rule);
        return analysis._findings;
    }

    private Part Visit(Rule rule)
    {
        var condition = _condition;
        switch (rule)
        {
            case AllOf all:
                return Join(rule, all.Members, isAll: true);
            case AnyOf any:
                return Join(rule, any.Members, isAll: false);
            case Not not:
                var negated = Visit(not.Operand);
                return negated.Truths is null ? negated : negated with { Rule = rule, Truths = CellTruth.Not(negated.Truths) };
            case OrUnknown orUnknown:
                var bare = Visit(orUnknown.Condition);
                return bare.Truths is null ? bare : bare with { Rule = rule, Truths = CellTruth.OrUnknown(bare.Truths) };
            default:
                _condition += 1 + FilterConditions.CountIn(rule);
                return VisitCondition(rule, condition);
        }
    }

    private Part VisitCondition(Rule rule, int condition)
    {
        if (_axes.Find(rule) is not { Work: <= MostWork } axis || !CanAfford(axis.Cells))
        {
            return new Part(rule, null, null, condition);
        }

        var part = new Part(rule, axis, axis.TruthOf(rule), condition);
        return axis.IsOpaque || rule is KnownTest ? part : CheckAlone(part);
    }

    private Part CheckAlone(Part part)
    {
        if (!part.Truths.Contains(CellTruth.True))
        {
            return Report(new(IssueCodes.NeverTrue, part.Rule, null, [], part.Axis!, part.Condition), part);
        }

        return IsAlways(part)
            ? Report(new(IssueCodes.TrueForEveryValue, part.Rule, null, [], part.Axis!, part.Condition), part)
            : part;
    }

    private Part Join(Rule rule, EquatableList<Rule> members, bool isAll)
    {
        var condition = _condition;
        var parts = new List<Part>(members.Count);
        foreach (var member in members)
        {
            parts.Add(Visit(member));
        }

        ReportRepeated(rule, parts);
        Part? whole = null;
        foreach (var group in parts.GroupBy(part => part.Axis))
        {
            List<Part> same = [.. group];
            if (group.Key is not { } axis || !CanAfford((long)same.Count * same.Count * axis.Cells))
            {
                continue;
            }

            var joined = Joined(same, isAll);
            var part = new Part(rule, axis, joined, condition) { IsOdd = same.Exists(member => member.IsOdd) };
            whole = same.Count == 1 ? part : Check(part, same, isAll);
            if (same.Count < parts.Count)
            {
                whole = null;
            }
        }

        return whole ?? new Part(rule, null, null, condition);
    }

    /// <summary>Members about several quantities that are written alike.</summary>
    private void ReportRepeated(Rule rule, List<Part> parts)
    {
        List<Part> mixed = [.. parts.Where(part => part.Axis is null && part.Rule is AllOf or AnyOf or Not)];
        for (var i = 1; i < mixed.Count && CanAfford(i); i++)
        {
            if (mixed.FindIndex(part => part.Rule.Equals(mixed[i].Rule)) < i)
            {
                _findings.Add(new(
                    IssueCodes.ChangesNothing, mixed[i].Rule, rule, RulesOf(parts), new OpaqueAxis(null), mixed[i].Condition));
            }
        }
    }

    private Part Check(Part whole, List<Part> members, bool isAll)
    {
        if (whole.IsOdd)
        {
            return whole;
        }

        if (isAll && !whole.Truths.Contains(CellTruth.True))
        {
            var last = FirstAtOdds(members);
            return Report(new(IssueCodes.NeverTrue, last.Rule, whole.Rule, RulesOf(members), whole.Axis!, last.Condition), whole);
        }

        var isEverywhere = !whole.Truths.AsSpan().ContainsAnyExcept(CellTruth.True);
        if (!isAll && (isEverywhere || (IsAlways(whole) && !members.Exists(IsAlways))))
        {
            var last = members[^1];
            return Report(
                new(IssueCodes.TrueForEveryValue, last.Rule, whole.Rule, RulesOf(members), whole.Axis!, last.Condition, isEverywhere), whole);
        }

        ReportNeedless(whole, members, isAll);
        return whole;
    }

    /// <summary>The first member with which those up to it are never true together.</summary>
    private static Part FirstAtOdds(List<Part> members)
    {
        var truths = members[0].Truths!;
        var i = 0;
        while (truths.Contains(CellTruth.True))
        {
            truths = CellTruth.And(truths, members[++i].Truths!);
        }

        return members[i];
    }

    /// <summary>Members without which the truth is the same in every cell, the unknown one among them; of equal ones the last.</summary>
    private void ReportNeedless(Part whole, List<Part> members, bool isAll)
    {
        var kept = new List<Part>(members);
        for (var i = members.Count - 1; i >= 0 && kept.Count > 1; i--)
        {
            List<Part> others = [.. kept.Where(part => !ReferenceEquals(part, members[i]))];
            if (Joined(others, isAll).AsSpan().SequenceEqual(whole.Truths))
            {
                kept = others;
                Report(
                    new(IssueCodes.ChangesNothing, members[i].Rule, whole.Rule, RulesOf(members), whole.Axis!, members[i].Condition),
                    whole);
            }
        }
    }

    private static byte[] Joined(List<Part> members, bool isAll)
    {
        var truths = members[0].Truths!;
        for (var i = 1; i < members.Count; i++)
        {
            truths = isAll ? CellTruth.And(truths, members[i].Truths!) : CellTruth.Or(truths, members[i].Truths!);
        }

        return truths;
    }

    /// <summary>True wherever there is a value.</summary>
    private static bool IsAlways(Part part) => !part.Truths.AsSpan(0, part.Axis!.Values).ContainsAnyExcept(CellTruth.True);

    private static List<Rule> RulesOf(List<Part> parts) => parts.ConvertAll(part => part.Rule);

    private Part Report(CellFinding finding, Part part)
    {
        _findings.Add(finding);
        return part with { IsOdd = true };
    }

    private bool CanAfford(long work)
    {
        _work += work;
        return _work <= MostWork;
    }

    /// <summary>A part of the rule, its truths in every cell when it is about one axis.</summary>
    private sealed record Part(Rule Rule, Axis? Axis, byte[]? Truths, int Condition)
    {
        /// <summary>Whether something in it was reported: what follows from that is not.</summary>
        public bool IsOdd { get; init; }
    }
}
