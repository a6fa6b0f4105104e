using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Evaluation;

/// <summary>A then B within a time, and A then no B.</summary>
internal static class SequenceConditions
{
    public static Outcome Evaluate(MomentEvaluator moment, EventSequence sequence)
    {
        var firsts = ChosenEvents.Select(moment, sequence.First);
        var thens = ChosenEvents.Select(moment, sequence.Then);
        var streams = new[] { firsts, thens };
        if (Array.Find(streams, side => !side.IsReadable) is { } unreadable)
        {
            return Outcome.Undetermined(Horizon.Never, unreadable.Reason());
        }

        var pairs = new Pairs(moment, sequence, firsts, thens);
        var outcome = Outcome.Any(sequence.IsAbsent ? pairs.Absences() : pairs.Followings());
        return WithHistory(moment, sequence, outcome, streams);
    }

    /// <summary>What lies before history could make a sequence: only true stays sure.</summary>
    private static Outcome WithHistory(MomentEvaluator moment, EventSequence sequence, Outcome outcome, ChosenEvents[] streams)
    {
        var until = outcome.Until;
        foreach (var side in streams)
        {
            until = Horizon.Min(
                until, Horizon.Min(side.Until, ChosenEvents.HistoryHorizon(moment, side.Stream, sequence.Window)));
        }

        var cut = Array.Find(streams, side => ChosenEvents.ReachesBackAt(moment, side.Stream, sequence.Window));
        return outcome.Truth == Truth.False && cut is not null
            ? Outcome.Undetermined(until, new UndeterminedReason(ReasonKind.HistoryStarts, cut.Stream.Key))
            : outcome.AtMostUntil(until);
    }

    /// <summary>The pairs of a sequence, three-valued where a filter is.</summary>
    private sealed class Pairs(MomentEvaluator moment, EventSequence sequence, ChosenEvents firsts, ChosenEvents thens)
    {
        private readonly IReadOnlyList<EventRow> _firsts = [.. firsts.Matching, .. firsts.Open];

        // One event can be both a first and a then, and open as only one of them.
        private readonly HashSet<EventRow> _openFirsts = new(firsts.Open, ReferenceEqualityComparer.Instance);
        private readonly HashSet<EventRow> _openThens = new(thens.Open, ReferenceEqualityComparer.Instance);

        /// <summary>One outcome for each pair in time: B in the window.</summary>
        public IEnumerable<Outcome> Followings() =>
            from a in _firsts
            from b in InTime(a)
            select Outcome.All([InWindow(b.At), First(a), Then(b)]);

        /// <summary>One outcome for each A: its time has run out, in the window, without a B.</summary>
        public IEnumerable<Outcome> Absences() =>
            from a in _firsts
            let none = Outcome.Any(InTime(a).Select(Then)).Negate()
            select Outcome.All([InWindow(EndOf(a)), First(a), none]);

        /// <summary>Each B that comes later than A and before A's time has run out.</summary>
        private IEnumerable<EventRow> InTime(EventRow a)
        {
            var end = EndOf(a);
            return After(a.At, thens.Matching).Concat(After(a.At, thens.Open));

            IEnumerable<EventRow> After(Instant at, IReadOnlyList<EventRow> rows)
            {
                for (var i = FirstAfter(at, rows); i < rows.Count && rows[i].At < end && moment.Work.Take(); i++)
                {
                    yield return rows[i];
                }
            }
        }

        private static int FirstAfter(Instant at, IReadOnlyList<EventRow> rows)
        {
            var (low, high) = (0, rows.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = rows[middle].At <= at ? (middle + 1, high) : (low, middle);
            }

            return low;
        }

        private Instant EndOf(EventRow a) => WindowBounds.Leave(sequence.Within, moment.Calendar, a.At);

        private Outcome First(EventRow row) => Matches(row, _openFirsts);

        private Outcome Then(EventRow row) => Matches(row, _openThens);

        /// <summary>Rows here match or are open; those that do not match were left out.</summary>
        private static Outcome Matches(EventRow row, HashSet<EventRow> open) => open.Contains(row)
            ? Outcome.Undetermined(Horizon.Never, new UndeterminedReason(ReasonKind.UnknownEvents, row.Stream.Key))
            : Outcome.Of(true);

        private Outcome InWindow(Instant s)
        {
            var enter = WindowBounds.Enter(sequence.Window, moment.Calendar, s);
            var leave = WindowBounds.Leave(sequence.Window, moment.Calendar, s);
            return Outcome.Of(
                enter <= moment.At && moment.At < leave, Horizon.Never.With(enter, moment.At).With(leave, moment.At));
        }
    }
}
