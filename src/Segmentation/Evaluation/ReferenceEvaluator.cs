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

    /// <summary>
    /// When the truth becomes another if nothing happens. Jumps from horizon to horizon: each jump skips only instants that surely
    /// change nothing. When that takes too much work, the instant reached is when to look again.
    /// </summary>
    /// <param name="first">What <paramref name="ask"/> answers at <paramref name="now"/>.</param>
    /// <param name="now">The evaluation.</param>
    /// <param name="ask">Evaluates a segment or a condition at another instant, and says how much work that was.</param>
    public Instant NextChange(Outcome first, MomentEvaluator now, Func<MomentEvaluator, (Outcome Outcome, long Work)> ask) =>
        NextChange(first, ask, at => new MomentEvaluator(now.Customer, rules, now.Seen, at));

    /// <summary>The same with evaluators of another make.</summary>
    public Instant NextChange(
        Outcome first, Func<MomentEvaluator, (Outcome Outcome, long Work)> ask, Func<Instant, MomentEvaluator> later)
    {
        var horizon = first.Until;
        var work = new WorkMeter(rules.Work);
        for (var jumps = 0; jumps < MaxJumps && horizon.At != Instant.Never && !horizon.LooksAgain; jumps++)
        {
            var (next, used) = ask(later(horizon.At));
            if (next.Truth != first.Truth || !work.Take(used))
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

    private Verdict VerdictOf(int segment, MomentEvaluator now)
    {
        var outcome = now.Segment(segment);
        var until = NextChange(outcome, now, then => (then.Segment(segment), then.WorkOfSegments));
        EquatableList<UndeterminedReason> reasons = [.. outcome.Reasons.Distinct().Order()];
        return new Verdict(outcome.Truth, until.ToDateTimeOffset(), reasons);
    }
}
