using Segmentation.Bulk.Kernels;
using Segmentation.Evaluation.Compiling;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>A then B within a time, or A and then no B, for all customers of a chunk.</summary>
internal sealed class EventSequences(CustomerBlock customers, StreamRun?[] streams)
{
    public void Decide(SequenceTest test, TruthBits truths)
    {
        var (firsts, thens) = (streams[test.First.Stream]!, streams[test.Then.Stream]!);
        var side = new Side(test, firsts, thens);
        if (side.IsPlain && IsWithinHistory(test, firsts, thens))
        {
            FindPairs(side, truths);
            return;
        }

        for (var row = 0; row < customers.Rows; row++)
        {
            var zone = customers.ZoneOf(row);
            var found = !firsts.Events.IsReadable(row) || !thens.Events.IsReadable(row) ? Truth.Undetermined : Find(side, row, customers.Zones[zone]);
            truths.Put(
                row,
                found == Truth.False && (firsts.ReachesBack(test.First, zone) || thens.ReachesBack(test.Then, zone)) ? Truth.Undetermined : found);
        }
    }

    private bool IsWithinHistory(SequenceTest test, StreamRun firsts, StreamRun thens)
    {
        var isWithin = true;
        foreach (var zone in customers.Present)
        {
            isWithin &= !firsts.ReachesBack(test.First, zone) && !thens.ReachesBack(test.Then, zone);
        }

        return isWithin;
    }

    /// <summary>
    /// Where every event matches or does not, and both kinds are of one stream: what follows soonest follows the latest beginning, since a
    /// later one never runs out sooner.
    /// </summary>
    private void FindPairs(Side side, TruthBits truths)
    {
        Array.Fill(truths.Known, ulong.MaxValue);
        var offsets = side.Firsts.Events.Offsets;
        for (var row = 0; row < customers.Rows; row++)
        {
            Bits.Put(truths.True, row, HasPair(side, offsets[row], offsets[row + 1], row));
        }
    }

    private bool HasPair(Side side, int start, int end, int row)
    {
        for (var then = side.NextInWindow(start, end); then >= 0; then = side.NextInWindow(then + 1, end))
        {
            var at = side.Thens.AtOf(then);
            var first = side.LastFirst(start, then);
            while (first >= 0 && side.Firsts.AtOf(first) == at)
            {
                first = side.LastFirst(start, first);
            }

            if (first >= 0 && at < WindowBounds.Leave(side.Test.Within, customers.Zones[customers.ZoneOf(row)].Calendar, new Instant(side.Firsts.AtOf(first))).Ticks)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The best of all beginnings up to the evaluation.</summary>
    private static Truth Find(Side side, int row, ZoneMoment moment)
    {
        var (start, end) = (side.Firsts.Events.Offsets[row], side.Firsts.Events.Offsets[row + 1]);
        var (thenStart, thenEnd) = (side.Thens.Events.Offsets[row], side.Thens.Events.Offsets[row + 1]);
        if (!side.Test.IsAbsent && !side.AnyThen(thenStart, thenEnd))
        {
            return Truth.False;
        }

        var found = Truth.False;
        for (var place = side.NextFirst(start, end); place >= 0 && found != Truth.True; place = side.NextFirst(place + 1, end))
        {
            var at = side.Firsts.AtOf(place);
            if (at > moment.At.Ticks)
            {
                break;
            }

            var first = side.TruthOfFirst(place);
            if (first > found)
            {
                var limit = WindowBounds.Leave(side.Test.Within, moment.Calendar, new Instant(at)).Ticks;
                var rest = side.Test.IsAbsent ? Absent(side, thenStart, thenEnd, at, limit, moment) : Following(side, thenStart, thenEnd, at, limit, moment);
                found = Max(found, first < rest ? first : rest);
            }
        }

        return found;
    }

    private static Truth Following(Side side, int start, int end, long after, long limit, ZoneMoment moment)
    {
        var found = Truth.False;
        for (var place = side.NextThen(start, end); place >= 0; place = side.NextThen(place + 1, end))
        {
            var at = side.Thens.AtOf(place);
            if (at >= limit || at > moment.At.Ticks)
            {
                break;
            }

            if (at > after && Bits.Has(side.Window, place))
            {
                found = Max(found, side.TruthOfThen(place));
            }
        }

        return found;
    }

    /// <summary>The time must have run out within the window; what must not follow may lie before it.</summary>
    private static Truth Absent(Side side, int start, int end, long after, long limit, ZoneMoment moment)
    {
        if (!side.Thens.SpanOf(side.Test.Then, moment).Contains(limit))
        {
            return Truth.False;
        }

        var found = Truth.False;
        for (var place = side.NextThen(start, end); place >= 0; place = side.NextThen(place + 1, end))
        {
            var at = side.Thens.AtOf(place);
            if (at >= limit || at > moment.At.Ticks)
            {
                break;
            }

            found = at > after ? Max(found, side.TruthOfThen(place)) : found;
        }

        return Truth.True - (int)found;
    }

    private static Truth Max(Truth a, Truth b) => a > b ? a : b;

    /// <summary>The events that may begin, and those that may follow.</summary>
    private sealed class Side(SequenceTest test, StreamRun firsts, StreamRun thens)
    {
        private readonly ulong[]? _first = firsts.PossibleOf(test.First.Filter);
        private readonly ulong[]? _then = thens.PossibleOf(test.Then.Filter);
        private readonly ulong[] _inWindow = thens.BitsOf(test.Then).Sure;

        public SequenceTest Test => test;

        public StreamRun Firsts => firsts;

        public StreamRun Thens => thens;

        /// <summary>The events in the window of what follows.</summary>
        public ulong[] Window { get; } = thens.Window(test.Then.Window);

        /// <summary>Whether A then B is asked of events of one stream that all are readable and match or do not.</summary>
        public bool IsPlain { get; } = !test.IsAbsent && ReferenceEquals(firsts, thens) && firsts.Events.Unreadable is null
            && firsts.IsDecided(test.First.Filter) && thens.IsDecided(test.Then.Filter);

        public int NextInWindow(int start, int end) => Bits.First(_inWindow, start, end);

        /// <summary>The last event before a place that may begin.</summary>
        public int LastFirst(int start, int end) => _first is null ? end > start ? end - 1 : -1 : Bits.Last(_first, start, end);

        public int NextFirst(int start, int end) => Next(_first, start, end);

        public int NextThen(int start, int end) => Next(_then, start, end);

        public bool AnyThen(int start, int end) => NextThen(start, end) >= 0;

        public Truth TruthOfFirst(int place) => firsts.IsSure(test.First.Filter, place) ? Truth.True : Truth.Undetermined;

        public Truth TruthOfThen(int place) => thens.IsSure(test.Then.Filter, place) ? Truth.True : Truth.Undetermined;

        private static int Next(ulong[]? bits, int start, int end) => bits is null ? start < end ? start : -1 : Bits.First(bits, start, end);
    }
}
