using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Until when a counterfactual suffices.</summary>
/// <param name="Before">The instant before which it suffices; null when it always does.</param>
/// <param name="End">The customer at that instant, when it does not suffice any more; null when that is not known.</param>
internal sealed record Dated(DateTimeOffset? Before, ExplainedMoment? End);

/// <summary>Dates counterfactuals: jumps over the instants at which something the rule reads may change.</summary>
internal static class CounterfactualDates
{
    private const int MostJumps = 64;

    public static Dated Of(CheckedDraft draft)
    {
        var moment = draft.Start;
        for (var jumps = 0; jumps <= MostJumps; jumps++)
        {
            var end = HorizonOf(draft, moment);
            if (end.At.ToDateTimeOffset() is not { } instant)
            {
                return new Dated(null, null);
            }

            moment = moment.Later(end.At);
            if (!draft.HoldsAt(moment))
            {
                return new Dated(instant, moment);
            }

            if (end.LooksAgain || jumps == MostJumps)
            {
                return new Dated(instant, null);
            }
        }

        return new Dated(moment.At.ToDateTimeOffset(), null);
    }

    /// <summary>The events that leave a window just then, of the conditions that the draft touches or that become another.</summary>
    public static ImmutableArray<ExplainedEvent> Leaving(CheckedDraft draft, Dated dated)
    {
        if (dated.End is not { } then)
        {
            return [];
        }

        var found = new List<EventRow>();
        foreach (var place in then.Outline.Conditions)
        {
            var part = then.Outline.Parts[place];
            if (draft.Touches(part.Needs) || draft.Moment.TruthOf(place) != then.TruthOf(place))
            {
                found.AddRange(EventSelections.Of(part.Bound).SelectMany(events => Leaving(events, then)));
            }
        }

        return [.. found.Distinct().OrderBy(row => row.At).Select(row => new ExplainedEvent(row.Stream.Key, row.Id, row.Moment.Moment))];
    }

    /// <summary>What suffices then, of the same kind; null when nothing does.</summary>
    public static Counterfactual? Then(CheckedDraft draft, Dated dated) =>
        dated.End is { } then ? CounterfactualSearch.Alike(then, draft) : null;

    /// <summary>
    /// Until when it surely suffices, done at once or later: what it does not touch holds for its own time, and what it touches does as
    /// long as nothing else changes what it adds to. What was not evaluated may be anything: the rest decides.
    /// </summary>
    private static Horizon HorizonOf(CheckedDraft draft, ExplainedMoment moment)
    {
        var outline = moment.Outline;
        var truths = draft.TruthsAt(moment);
        var (evaluator, changed) = draft.EvaluatorAt(moment);
        var outcomes = new Outcome[outline.Parts.Length];
        foreach (var place in outline.Conditions)
        {
            var part = outline.Parts[place];
            outcomes[place] = moment.Outcomes[place];
            if (draft.Touches(part.Needs) && draft.Reaches(part, evaluator, changed))
            {
                outcomes[place] = truths[place] is { } truth
                    ? WithHorizon(truth, HorizonOf(draft, moment, place, evaluator))
                    : outcomes[place] with { Earliest = new Earliest(Horizon.Now, Horizon.Now, Horizon.Now) };
            }
        }

        Joining.Join(outline, outcomes);
        return outcomes[outline.Root].Until;
    }

    private static Outcome WithHorizon(Truth truth, Horizon until) =>
        truth == Truth.Undetermined ? Outcome.Undetermined(until) : Outcome.Of(truth == Truth.True, until);

    /// <summary>
    /// A value that is set stays; an event that is added always happens just now, so that only what is on file moves. What is added
    /// to a fading affinity would fade as well: done later it would count for more.
    /// </summary>
    private static Horizon HorizonOf(CheckedDraft draft, ExplainedMoment moment, int place, MomentEvaluator evaluator)
    {
        var (part, until) = (moment.Outline.Parts[place], moment.Outcomes[place].Until);
        if (draft.SetsFor(part.Needs) || IsFading(part.Bound))
        {
            until = Horizon.Min(until, evaluator.Evaluate(part.Bound).Until);
        }

        return draft.AddsTo(part.Needs) && part.Bound is EventSequence sequence
            ? Horizon.Min(until, TimeToFollow(moment, sequence))
            : until;
    }

    private static bool IsFading(Rule condition) => RuleParts.QuantitiesOf(condition).Any(quantity => quantity is AffinityFor);

    /// <summary>When the time of the next first event of a sequence runs out.</summary>
    private static Horizon TimeToFollow(ExplainedMoment moment, EventSequence sequence)
    {
        var horizon = Horizon.Never;
        foreach (var row in moment.Customer.Events(moment.Rules.Catalogue.StreamIndex(sequence.First.Stream)!.Value).Rows)
        {
            horizon = row.At <= moment.Seen
                ? horizon.With(WindowBounds.Leave(sequence.Within, moment.Customer.Calendar, row.At), moment.At)
                : horizon;
        }

        return horizon;
    }

    private static IEnumerable<EventRow> Leaving(EventSelection events, ExplainedMoment then)
    {
        var evaluator = then.Evaluator();
        return then.Customer.Events(then.Rules.Catalogue.StreamIndex(events.Stream)!.Value).Rows
            .Where(row => row.At <= then.Seen
                && WindowBounds.Leave(events.Window, then.Customer.Calendar, row.At) == then.At
                && WindowBounds.Enter(events.Window, then.Customer.Calendar, row.At) < then.At
                && (events.Filter is null || evaluator.Evaluate(events.Filter, row).Truth != Truth.False));
    }
}
