using System.Diagnostics;
using Segmentation.Customers;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>Truth, reasons and <c>ValidUntil</c> of segments for one customer, by evaluating the rule tree itself.</summary>
internal sealed class ReferenceEvaluator(RuleSet rules)
{
    /// <summary>After so many instants that change nothing it is enough to say when to look again.</summary>
    private const int MaxJumps = 5_000;

    /// <summary>The truth of a segment at an instant, without asking until when.</summary>
    public Truth TruthOf(int segment, CustomerSnapshot customer, Instant at) =>
        new MomentEvaluator(customer, rules, at, at).Segment(segment).Truth;

    /// <summary>The truths of all segments, in their order.</summary>
    public Truth[] TruthsOf(CustomerSnapshot customer, Instant at)
    {
        var now = new MomentEvaluator(customer, rules, at, at);
        var truths = new Truth[rules.Segments.Length];
        for (var i = 0; i < truths.Length; i++)
        {
            truths[i] = now.Segment(i).Truth;
        }

        return truths;
    }

    /// <summary>The verdict of one segment.</summary>
    public Verdict VerdictOf(int segment, CustomerSnapshot customer, Instant at) =>
        VerdictOf(segment, new MomentEvaluator(customer, rules, at, at));

    /// <summary>The verdicts of all segments, in their order.</summary>
    public Verdict[] VerdictsOf(CustomerSnapshot customer, Instant at)
    {
        var now = new MomentEvaluator(customer, rules, at, at);
        var verdicts = new Verdict[rules.Segments.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = VerdictOf(i, now);
        }

        return verdicts;
    }

    private Verdict VerdictOf(int segment, MomentEvaluator now)
    {
        var outcome = now.Segment(segment);
        var until = NextChange(segment, outcome, now);
        EquatableList<UndeterminedReason> reasons = [.. outcome.Reasons.Distinct().Order()];
        return new Verdict(outcome.Truth, until.ToDateTimeOffset(), reasons);
    }

    /// <summary>
    /// Jumps from horizon to horizon until the truth is another: each jump skips only instants that surely change
    /// nothing. When that takes too much work, the instant reached is when to look again.
    /// </summary>
    private Instant NextChange(int segment, Outcome first, MomentEvaluator now)
    {
        var horizon = first.Until;
        var work = new WorkMeter(rules.Work);
        for (var jumps = 0; jumps < MaxJumps && horizon.At != Instant.Never && !horizon.LooksAgain; jumps++)
        {
            var then = new MomentEvaluator(now.Customer, rules, now.Seen, horizon.At);
            var next = then.Segment(segment);
            if (next.Truth != first.Truth || !work.Take(then.WorkOfSegments))
            {
                break;
            }

            if (next.Until.At <= horizon.At)
            {
                throw new UnreachableException("A horizon lies after the instant it was computed for.");
            }

            horizon = next.Until;
        }

        return horizon.At;
    }
}
