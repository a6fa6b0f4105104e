using System.Collections.Immutable;
using Segmentation.Time;

namespace Segmentation.Evaluation.Matching;

/// <summary>Where windows and durations begin and end at one instant in one zone: what would else be computed for each element.</summary>
internal sealed class MomentTable(ImmutableArray<Window?> windows, ImmutableArray<Duration> durations)
{
    /// <summary>The day before the first one: no date lies so far back.</summary>
    private const int BeforeAll = -1;

    private readonly WindowSpan[] _spans = new WindowSpan[windows.Length];
    private readonly (DateOnly First, DateOnly Last)[] _dates = new (DateOnly, DateOnly)[windows.Length];
    private readonly Instant[] _starts = new Instant[windows.Length];
    private readonly int[] _days = new int[durations.Length];

    /// <summary>The instants whose elements are in a window.</summary>
    public WindowSpan SpanOf(int window) => _spans[window];

    /// <summary>The dates of a calendar window.</summary>
    public (DateOnly First, DateOnly Last) DatesOf(int window) => _dates[window];

    /// <summary>Where a window begins.</summary>
    public Instant StartOf(int window) => _starts[window];

    /// <summary>The number of the day that lies a calendar duration before today.</summary>
    public int DayBefore(int duration) => _days[duration];

    public void Compute(LocalCalendar calendar, Instant at, DateOnly today)
    {
        for (var i = 0; i < windows.Length; i++)
        {
            _spans[i] = WindowSpan.Of(windows[i], calendar, at, today);
            _starts[i] = WindowBounds.Start(windows[i], calendar, at);
            _dates[i] = windows[i] is { IsCalendar: true } window ? WindowBounds.Dates(window, today) : default;
        }

        for (var i = 0; i < durations.Length; i++)
        {
            _days[i] = CalendarMath.TryMinus(today, durations[i], out var limit) ? limit.DayNumber : BeforeAll;
        }
    }
}
