using Segmentation.Time;

namespace Segmentation.Tests.Time;

public class WindowBoundsTests
{
    public static TheoryData<string, int, int, int> Places => new()
    {
        { "Etc/UTC", 2024, 2, 28 },
        { "Asia/Shanghai", 2026, 3, 5 },
        { "America/New_York", 2026, 3, 8 },
        { "America/New_York", 2026, 11, 1 },
        { "Pacific/Apia", 2011, 12, 30 },
        { "America/Santiago", 2019, 9, 8 },
        { "America/Santiago", 2019, 4, 6 },
        { "Australia/Lord_Howe", 2019, 10, 6 },
        { "America/St_Johns", 2010, 11, 7 },
        { "Africa/Casablanca", 2024, 3, 10 },
        { "Europe/Dublin", 2026, 10, 25 },
    };

    /// <summary>The table of the design, at 2026-03-05 10:00 in Shanghai, which is 02:00 in UTC.</summary>
    public static TheoryData<Window, string, string> DesignTable => new()
    {
        { Last.Days(1), "2026-03-05", "2026-03-05" },
        { Last.Days(90), "2025-12-06", "2026-03-05" },
        { Last.Months(3), "2025-12-06", "2026-03-05" },
        { This.Month, "2026-03-01", "2026-03-05" },
        { This.WholeMonth, "2026-03-01", "2026-03-31" },
        { Previous.Months(3), "2025-12-01", "2026-02-28" },
        { Last.Days(90).Before(Last.Days(30)), "2025-12-06", "2026-02-03" },
        { Next.Days(7), "2026-03-05", "2026-03-11" },
        { Coming.Months(3), "2026-04-01", "2026-06-30" },
        { Next.Months(3), "2026-03-05", "2026-06-04" },
        { Previous.Days(1), "2026-03-04", "2026-03-04" },
        { Coming.Days(1), "2026-03-06", "2026-03-06" },
        { This.WholeWeek, "2026-03-02", "2026-03-08" },
        { Previous.Quarters(1), "2025-10-01", "2025-12-31" },
        { Coming.Years(1), "2027-01-01", "2027-12-31" },
    };

    /// <summary>Each row of the table of windows for an element at 2026-03-05 18:00 in Shanghai, with its B and E.</summary>
    public static TheoryData<Window, string, string> Bounds => new()
    {
        { Last.Days(30), "2026-03-05T10:00", "2026-04-03T16:00" },
        { Last.Months(1), "2026-03-05T10:00", "2026-04-04T16:00" },
        { Last.Hours(36), "2026-03-05T10:00", "2026-03-06T22:00" },
        { This.Month, "2026-03-05T10:00", "2026-03-31T16:00" },
        { This.WholeMonth, "2026-02-28T16:00", "2026-03-31T16:00" },
        { Previous.Days(1), "2026-03-05T16:00", "2026-03-06T16:00" },
        { Previous.Months(3), "2026-03-31T16:00", "2026-06-30T16:00" },
        { Coming.Months(3), "2025-11-30T16:00", "2026-02-28T16:00" },
        { Last.Days(90).Before(Last.Days(30)), "2026-04-03T16:00", "2026-06-02T16:00" },
        { Last.Hours(48).Before(Last.Hours(1)), "2026-03-05T11:00", "2026-03-07T10:00" },
        { Next.Days(7), "2026-02-26T16:00", "2026-03-05T16:00" },
        { Next.Months(1), "2026-02-05T16:00", "2026-03-05T16:00" },
        { Next.Hours(36), "2026-03-03T22:00", "2026-03-05T10:00" },
    };

    [Theory]
    [MemberData(nameof(DesignTable))]
    public void The_table_of_the_design_holds(Window window, string first, string last)
    {
        var dates = WindowBounds.Dates(window, new DateOnly(2026, 3, 5));

        Assert.Equal((CareVectors.Date(first), CareVectors.Date(last)), dates);
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Every_row_of_the_table_of_windows_has_its_bounds(Window window, string enter, string leave)
    {
        var calendar = new LocalCalendar(Zones.Find("Asia/Shanghai"));
        var s = Zones.At(2026, 3, 5, 10);

        Assert.Equal(Utc(enter), WindowBounds.Enter(window, calendar, s));
        Assert.Equal(Utc(leave), WindowBounds.Leave(window, calendar, s));
    }

    [Fact]
    public void Without_a_window_an_element_counts_from_its_instant_for_ever()
    {
        var calendar = new LocalCalendar(TimeZoneInfo.Utc);
        var s = Zones.At(2026, 3, 5);

        Assert.Equal(s, WindowBounds.Enter(null, calendar, s));
        Assert.Equal(Instant.Never, WindowBounds.Leave(null, calendar, s));
        Assert.Equal(Instant.Earliest, WindowBounds.Start(null, calendar, s));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void An_element_counts_between_its_bounds_exactly_when_the_table_says(string id, int year, int month, int day)
    {
        var calendar = new LocalCalendar(Zones.Find(id));
        var middle = Zones.At(year, month, day, 12);

        foreach (var window in WindowTable.LookingBack.Concat(WindowTable.LookingAhead))
        {
            foreach (var s in Around(calendar, middle, days: 4, everyMinutes: 311))
            {
                var (enter, leave) = (WindowBounds.Enter(window, calendar, s), WindowBounds.Leave(window, calendar, s));
                Instant[] edges = [enter.Plus(-1), enter, enter.Plus(1), leave.Plus(-1), leave, leave.Plus(1), s.Plus(-1), s];
                foreach (var t in edges.Concat(Around(calendar, middle, days: 40, everyMinutes: 60 * 53)))
                {
                    var counts = enter <= t && t < leave;
                    Assert.True(
                        counts == WindowTable.Counts(window, calendar, s, t),
                        $"{window} in {id}: element at {Text(s)}, now {Text(t)}, bounds {Text(enter)} {Text(leave)}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Later_elements_enter_and_leave_no_earlier(string id, int year, int month, int day)
    {
        var calendar = new LocalCalendar(Zones.Find(id));
        var elements = Around(calendar, Zones.At(year, month, day, 12), days: 70, everyMinutes: 97).Order().ToList();

        foreach (var window in WindowTable.LookingBack.Concat(WindowTable.LookingAhead).Append(null))
        {
            for (var i = 1; i < elements.Count; i++)
            {
                var (a, b) = (elements[i - 1], elements[i]);
                Assert.True(WindowBounds.Enter(window, calendar, a) <= WindowBounds.Enter(window, calendar, b));
                Assert.True(WindowBounds.Leave(window, calendar, a) <= WindowBounds.Leave(window, calendar, b));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Within_a_is_within_b_or_between_a_and_b_ago(string id, int year, int month, int day)
    {
        var calendar = new LocalCalendar(Zones.Find(id));
        (RollingWindow A, RollingWindow B)[] pairs =
        [
            (Last.Days(90), Last.Days(30)), (Last.Months(3), Last.Months(1)), (Last.Years(1), Last.Weeks(5)),
            (Last.Quarters(1), Last.Months(2)), (Last.Hours(36), Last.Minutes(10)),
        ];

        foreach (var (a, b) in pairs)
        {
            var between = a.Before(b);
            foreach (var s in Around(calendar, Zones.At(year, month, day, 12), days: 40, everyMinutes: 607))
            {
                Assert.Equal(s, WindowBounds.Enter(b, calendar, s));
                Assert.Equal(WindowBounds.Leave(b, calendar, s), WindowBounds.Enter(between, calendar, s));
                Assert.Equal(WindowBounds.Leave(a, calendar, s), WindowBounds.Leave(between, calendar, s));
                Assert.True(WindowBounds.Enter(between, calendar, s) < WindowBounds.Leave(between, calendar, s));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_dates_of_a_window_are_those_that_count_as_whole_dates(string id, int year, int month, int day)
    {
        var calendar = new LocalCalendar(Zones.Find(id));
        var today = new DateOnly(year, month, day).AddDays(3);
        var now = calendar.StartOfDay(today).Plus(TimeSpan.TicksPerHour * 5);

        foreach (var window in WindowTable.LookingBack.Concat(WindowTable.LookingAhead).Where(w => w.IsCalendar))
        {
            var (first, last) = WindowBounds.Dates(window, today);
            for (var date = today.AddDays(-900); date < today.AddDays(900); date = date.AddDays(1))
            {
                var s = calendar.StartOfDay(date);
                if (calendar.DateOf(s) == date)
                {
                    var counts = WindowBounds.Enter(window, calendar, s) <= now && now < WindowBounds.Leave(window, calendar, s);
                    Assert.True(counts == (first <= date && date <= last), $"{window} in {id}: {date:O}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Nothing_before_the_first_instant_of_a_window_counts(string id, int year, int month, int day)
    {
        var calendar = new LocalCalendar(Zones.Find(id));
        var now = Zones.At(year, month, day, 18).Plus(7);

        foreach (var window in WindowTable.LookingBack.Concat(WindowTable.LookingAhead))
        {
            var start = WindowBounds.Start(window, calendar, now);
            var first = window.IsCalendar ? start : start.Plus(1);

            // Bounds that meet or cross leave nothing between them; the day before 2011-12-31 in Apia was empty.
            var isEmpty = window.IsCalendar
                && WindowBounds.Dates(window, calendar.DateOf(now)).Last < calendar.DateOf(first);

            Assert.Equal(!isEmpty, WindowTable.Counts(window, calendar, first, now));
            Assert.False(WindowTable.Counts(window, calendar, first.Plus(-1), now));
        }
    }

    [Theory]
    [InlineData("Etc/UTC")]
    [InlineData("Etc/GMT-14")]
    [InlineData("Etc/GMT+12")]
    [InlineData("Asia/Shanghai")]
    [InlineData("America/New_York")]
    public void The_ends_of_time_and_the_longest_windows_never_throw(string id)
    {
        var calendar = new LocalCalendar(Zones.Find(id));
        Instant[] ends =
        [
            Instant.Earliest, new(-1), new(0), new(1), Instant.From(DateTimeOffset.MinValue.AddHours(30)), Zones.At(2026, 3, 5),
            Instant.From(DateTimeOffset.MaxValue.AddHours(-30)), Instant.From(DateTimeOffset.MaxValue), Instant.Never,
        ];

        foreach (var window in Extremes().Concat(WindowTable.LookingBack).Concat(WindowTable.LookingAhead))
        {
            var before = (Enter: Instant.Earliest, Leave: Instant.Earliest);
            foreach (var s in ends)
            {
                var bounds = (Enter: WindowBounds.Enter(window, calendar, s), Leave: WindowBounds.Leave(window, calendar, s));
                _ = WindowBounds.Start(window, calendar, s);

                Assert.True(before.Enter <= bounds.Enter && before.Leave <= bounds.Leave, $"{window} at {Text(s)}");
                before = bounds;
            }
        }
    }

    [Fact]
    public void Windows_past_the_ends_of_the_calendar_cover_no_dates_or_what_is_left_of_them()
    {
        var (first, last) = (DateOnly.MinValue, DateOnly.MaxValue);

        Assert.Equal((first, first), WindowBounds.Dates(Last.Years(40_000), first));
        Assert.Equal((last, last), WindowBounds.Dates(Next.Years(40_000), last));
        Assert.Equal((new DateOnly(9999, 12, 1), last), WindowBounds.Dates(This.WholeMonth, last));
        Assert.Equal((first, new DateOnly(1, 12, 31)), WindowBounds.Dates(Previous.Years(9), new DateOnly(2, 5, 5)));
        Assert.All(
            [
                WindowBounds.Dates(Previous.Days(1), first),
                WindowBounds.Dates(Coming.Days(1), last),
                WindowBounds.Dates(Last.Years(2).Before(Last.Years(1)), first),
            ],
            dates => Assert.True(dates.First > dates.Last));
    }

    [Fact]
    public void A_window_as_long_as_the_calendar_never_ends()
    {
        var calendar = new LocalCalendar(TimeZoneInfo.Utc);

        Assert.Equal(Instant.Never, WindowBounds.Leave(Last.Years(40_000), calendar, Zones.At(2026, 3, 5)));
        Assert.Equal(Instant.Earliest, WindowBounds.Enter(Next.Years(40_000), calendar, Zones.At(2026, 3, 5)));
    }

    private static IEnumerable<Window> Extremes()
    {
        foreach (var unit in Enum.GetValues<DurationUnit>())
        {
            var length = new Duration(Duration.MaxCount, unit);
            yield return new RollingWindow(length);
            yield return new AheadWindow(length);
            yield return new AgoWindow(length, new Duration(1, unit));
            if (unit >= DurationUnit.Day)
            {
                yield return new FullUnitsWindow(Duration.MaxCount, unit, next: false);
                yield return new FullUnitsWindow(Duration.MaxCount, unit, next: true);
            }
        }
    }

    private static IEnumerable<Instant> Around(LocalCalendar calendar, Instant middle, int days, int everyMinutes)
    {
        var step = everyMinutes * TimeSpan.TicksPerMinute;
        for (var at = -days * TimeSpan.TicksPerDay; at <= days * TimeSpan.TicksPerDay; at += step)
        {
            yield return middle.Plus(at);
        }

        var date = calendar.DateOf(middle);
        foreach (var offset in Enumerable.Range(-days, (2 * days) + 1).Where(o => Math.Abs(o) < 4 || o % 7 == 0))
        {
            var start = calendar.StartOfDay(date.AddDays(offset));
            yield return start.Plus(-1);
            yield return start;
        }
    }

    private static Instant Utc(string text) => new(DateTime.ParseExact(
        text, "yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture).Ticks);

    private static string Text(Instant instant) => instant.ToDateTimeOffset()?.ToString("O") ?? $"{instant.Ticks}";
}
