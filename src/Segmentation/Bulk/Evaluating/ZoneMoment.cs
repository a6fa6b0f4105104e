using Segmentation.Evaluation.Matching;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>The instant of an evaluation as one zone sees it: today, windows, durations.</summary>
/// <threadsafety>Immutable once made; safe to share between threads.</threadsafety>
internal sealed class ZoneMoment
{
    private readonly bool[][] _reachesBack;

    public ZoneMoment(CompiledRules rules, LocalCalendar calendar, Instant at)
    {
        (Calendar, At, Today) = (calendar, at, calendar.DateOf(at));
        Moments = new MomentTable(rules.Windows, rules.Durations);
        Moments.Compute(calendar, at, Today);
        _reachesBack = [.. rules.Streams.Select(stream => stream.Windows
            .Select(window => stream.HistoryStart(calendar) is { } history && Moments.StartOf(window) < history).ToArray())];
    }

    public LocalCalendar Calendar { get; }

    public Instant At { get; }

    public DateOnly Today { get; }

    public MomentTable Moments { get; }

    /// <summary>Whether a window of a stream, by its number among the stream's, begins before the stream's history does.</summary>
    public bool ReachesBack(int stream, int window) => _reachesBack[stream][window];
}
