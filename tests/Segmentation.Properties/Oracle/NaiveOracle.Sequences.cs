using Segmentation.Rules;

namespace Segmentation.Properties.Oracle;

/// <content>A then B, A then no B.</content>
internal sealed partial class NaiveOracle
{
    private Truth Sequence(EventSequence sequence, Moment m)
    {
        if (Select(sequence.First, m) is not { } first || Select(sequence.Then, m) is not { } then)
        {
            return Truth.Undetermined;
        }

        var seen = Kleene.Any(first.Elements.Select(a => sequence.IsAbsent
            ? Missed(sequence, a, then.Elements, m)
            : Followed(sequence, a, then.Elements, m)));
        var reachesBack = ReachesBack(m.Customer.Streams[sequence.First.Stream], sequence.Window, m)
            || ReachesBack(m.Customer.Streams[sequence.Then.Stream], sequence.Window, m);
        return reachesBack ? Kleene.Or(seen, Truth.Undetermined) : seen;
    }

    private static Truth Followed(
        EventSequence sequence, (OracleEvent Event, Truth Truth) a, IEnumerable<(OracleEvent Event, Truth Truth)> then, Moment m) =>
        Kleene.Any(then
            .Where(b => a.Event.At < b.Event.At && IsStillIn(a.Event, sequence.Within, b.Event.At, b.Event.Date))
            .Where(b => sequence.Window is null || m.IsIn(sequence.Window, new InstantValue(b.Event.At)))
            .Select(b => Kleene.And(a.Truth, b.Truth)));

    private static Truth Missed(
        EventSequence sequence, (OracleEvent Event, Truth Truth) a, IEnumerable<(OracleEvent Event, Truth Truth)> then, Moment m)
    {
        if (IsStillIn(a.Event, sequence.Within, m.Now, m.Today))
        {
            return Truth.False;
        }

        if (sequence.Window is not null && !m.IsIn(sequence.Window, new InstantValue(Due(a.Event, sequence.Within, m))))
        {
            return Truth.False;
        }

        var came = Kleene.Any(then
            .Where(b => a.Event.At < b.Event.At && IsStillIn(a.Event, sequence.Within, b.Event.At, b.Event.Date))
            .Select(b => b.Truth));
        return Kleene.And(a.Truth, Kleene.Not(came));
    }

    /// <summary>Whether the event counts in "within" at a later instant.</summary>
    private static bool IsStillIn(OracleEvent element, Duration within, long at, long date) => within.IsCalendar
        ? element.Date > Civil.Back(date, within)
        : element.At > at - OracleWindow.Ticks(within);

    /// <summary>The first instant at which the event no longer counts.</summary>
    private static long Due(OracleEvent element, Duration within, Moment m)
    {
        if (!within.IsCalendar)
        {
            return element.At + OracleWindow.Ticks(within);
        }

        var date = Civil.Add(element.Date, within.Count, within.Unit);
        while (Civil.Back(date, within) < element.Date)
        {
            date++;
        }

        return m.Customer.Zone.StartOfDay(date);
    }
}
