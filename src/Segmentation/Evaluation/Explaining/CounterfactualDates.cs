using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Until when a counterfactual suffices, why no longer, and what suffices then.</summary>
internal sealed record Dated(DateTimeOffset? Before, ImmutableArray<ExplainedEvent> Leaving, Counterfactual? Then);

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
                return new Dated(null, [], null);
            }

            moment = draft.Moment.Later(end.At);
            if (!draft.HoldsAt(moment))
            {
                return new Dated(instant, Leaving(draft, moment), CounterfactualSearch.Alike(moment, draft));
            }

            if (end.LooksAgain || jumps == MostJumps)
            {
                return new Dated(instant, [], null);
            }
        }

        return new Dated(moment.At.ToDateTimeOffset(), [], null);
    }

    /// <summary>
    /// Until when it surely suffices, done at once or later: what it does not touch holds for its own time, and what it touches does as
    /// long as nothing else changes what it adds to.
    /// </summary>
    private static Horizon HorizonOf(CheckedDraft draft, ExplainedMoment moment)
    {
        var outline = moment.Outline;
        var evaluator = draft.EvaluatorAt(moment);
        var outcomes = new Outcome[outline.Parts.Length];
        foreach (var place in outline.Conditions)
        {
            outcomes[place] = moment.Outcomes[place];
            if (draft.Touches(outline.Parts[place].Needs))
            {
                var changed = evaluator.Evaluate(outline.Parts[place].Bound);
                var until = HorizonOf(draft, moment, outline.Parts[place], outcomes[place].Until, changed.Until);
                outcomes[place] = changed.Truth == Truth.Undetermined
                    ? Outcome.Undetermined(until)
                    : Outcome.Of(changed.Truth == Truth.True, until);
            }
        }

        Joining.Join(outline, outcomes);
        return outcomes[outline.Root].Until;
    }

    /// <summary>
    /// A value that is set stays; an event that is added always happens just now, so that only what is on file moves. What is added
    /// to a fading affinity would fade as well: done later it would count for more.
    /// </summary>
    private static Horizon HorizonOf(CheckedDraft draft, ExplainedMoment moment, OutlinePart part, Horizon before, Horizon after)
    {
        var until = draft.SetsFor(part.Needs) || IsFading(part.Bound) ? Horizon.Min(before, after) : before;
        return draft.AddsTo(part.Needs) && part.Bound is EventSequence sequence ? Horizon.Min(until, TimeToFollow(moment, sequence)) : until;
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

    /// <summary>The events that leave a window just then, of the conditions that the draft touches or that become another.</summary>
    private static ImmutableArray<ExplainedEvent> Leaving(CheckedDraft draft, ExplainedMoment then)
    {
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
