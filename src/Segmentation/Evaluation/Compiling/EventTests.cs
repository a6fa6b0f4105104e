using System.Collections.Immutable;
using Segmentation.Evaluation.Matching;
using Segmentation.Time;

namespace Segmentation.Evaluation.Compiling;

/// <summary>At least one event matches, or every one does.</summary>
internal sealed record EventQuantifierTest(bool All, EventSource Events) : Test
{
    public override ImmutableArray<EventSource> Sources => [Events];

    public override Truth Evaluate(Frame frame)
    {
        var stream = frame.Streams[Events.Stream];
        if (!stream.IsReadable)
        {
            return Truth.Undetermined;
        }

        var (sure, open) = (stream.CountSure(Events), stream.CountOpen(Events));
        if (All ? sure + open < stream.CountInWindow(Events) : sure > 0)
        {
            return Of(!All);
        }

        return open > 0 || stream.ReachesBack(Events) ? Truth.Undetermined : Of(All);
    }
}

/// <summary>A then B within a time, or A then no B; the window is that of both event sources.</summary>
/// <param name="First">The events that begin.</param>
/// <param name="Then">The events that follow, or must not.</param>
/// <param name="IsAbsent">Whether the second must not follow.</param>
/// <param name="Within">The time within which it follows.</param>
internal sealed record SequenceTest(EventSource First, EventSource Then, bool IsAbsent, Duration Within) : Test
{
    public override ImmutableArray<EventSource> Sources => [First, Then];

    public override int Cost => 300;

    public override Truth Evaluate(Frame frame)
    {
        var (firsts, thens) = (frame.Streams[First.Stream], frame.Streams[Then.Stream]);
        if (!firsts.IsReadable || !thens.IsReadable)
        {
            return Truth.Undetermined;
        }

        var found = Truth.False;
        for (var row = 0; row < firsts.Visible && found != Truth.True; row++)
        {
            var first = firsts.TruthOf(First.Filter, row);
            if (first > found)
            {
                var end = WindowBounds.Leave(Within, frame.Calendar, new Instant(firsts.At[row])).Ticks;
                var rest = IsAbsent ? Absent(frame, thens, firsts.At[row], end) : Following(frame, thens, firsts.At[row], end);
                found = Max(found, Min(first, rest));
            }
        }

        return found == Truth.False && (firsts.ReachesBack(First) || thens.ReachesBack(Then)) ? Truth.Undetermined : found;
    }

    private Truth Following(Frame frame, StreamFrame thens, long start, long end)
    {
        var window = thens.SpanOf(frame, Then);
        var found = Truth.False;
        for (var row = thens.FirstAfter(start); row < thens.Visible && thens.At[row] < end; row++)
        {
            if (window.Contains(thens.At[row]))
            {
                found = Max(found, thens.TruthOf(Then.Filter, row));
            }
        }

        return found;
    }

    private Truth Absent(Frame frame, StreamFrame thens, long start, long end)
    {
        if (!thens.SpanOf(frame, Then).Contains(end))
        {
            return Truth.False;
        }

        var found = Truth.False;
        for (var row = thens.FirstAfter(start); row < thens.Visible && thens.At[row] < end; row++)
        {
            found = Max(found, thens.TruthOf(Then.Filter, row));
        }

        return Truth.True - (int)found;
    }

    private static Truth Min(Truth a, Truth b) => a < b ? a : b;

    private static Truth Max(Truth a, Truth b) => a > b ? a : b;
}
