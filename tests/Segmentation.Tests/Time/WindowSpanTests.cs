using Segmentation.Time;

namespace Segmentation.Tests.Time;

public class WindowSpanTests
{
    private static readonly Window?[] Windows =
    [
        null, Last.Seconds(1), Last.Hours(36), Last.Days(1), Last.Days(90), Last.Weeks(2), Last.Months(1), Last.Months(3), Last.Years(40_000),
        Last.Days(90).Before(Last.Days(30)), Last.Months(3).Before(Last.Months(1)), Last.Hours(40).Before(Last.Hours(2)),
        This.Week, This.Month, This.Quarter, This.Year, This.WholeWeek, This.WholeMonth, This.WholeQuarter, This.WholeYear,
        Previous.Days(1), Previous.Weeks(2), Previous.Months(1), Previous.Months(40_000), Previous.Years(1),
        Coming.Days(1), Coming.Weeks(3), Coming.Months(1), Coming.Years(40_000), Next.Days(1), Next.Days(7), Next.Months(1), Next.Hours(5), Next.Years(40_000),
    ];

    public static TheoryData<string> Places => new(Zones.Awkward);

    [Theory]
    [MemberData(nameof(Places))]
    public void An_element_is_in_the_span_exactly_while_it_counts(string place)
    {
        var calendar = new LocalCalendar(Zones.Find(place));
        var random = new Random(20260305);
        var checks = 0;

        foreach (var at in Instants(calendar, random).ToList())
        {
            foreach (var window in Windows)
            {
                var span = WindowSpan.Of(window, calendar, at, calendar.DateOf(at));
                foreach (var s in Elements(span, at, random))
                {
                    var counts = WindowBounds.Enter(window, calendar, s) <= at && at < WindowBounds.Leave(window, calendar, s);
                    Assert.True(counts == span.Contains(s.Ticks), $"{window} at {at.Ticks} in {place}: {s.Ticks}");
                    checks++;
                }
            }
        }

        Assert.True(checks > 4_000);
    }

    /// <summary>The two ends of time, starts of days around skipped and repeated ones, and within days.</summary>
    private static IEnumerable<Instant> Instants(LocalCalendar calendar, Random random)
    {
        yield return new Instant(0);
        yield return new Instant(DateTime.MaxValue.Ticks);
        foreach (var date in new DateOnly[] { new(2011, 12, 30), new(2019, 9, 8), new(2024, 2, 29), new(2026, 3, 31), new(1, 1, 2), new(9999, 12, 31) })
        {
            var start = calendar.StartOfDay(date);
            yield return start;
            yield return start.Plus(-1);
            yield return start.Plus(random.NextInt64(TimeSpan.TicksPerDay));
        }
    }

    private static IEnumerable<Instant> Elements(WindowSpan span, Instant at, Random random)
    {
        long[] near = [span.Low, span.High, at.Ticks];
        foreach (var ticks in near)
        {
            foreach (var nudge in new[] { -1, 0, 1, random.NextInt64(-400, 400) * TimeSpan.TicksPerDay })
            {
                var moved = (Int128)ticks + nudge;
                if (moved >= 0 && moved <= DateTime.MaxValue.Ticks)
                {
                    yield return new Instant((long)moved);
                }
            }
        }
    }
}
