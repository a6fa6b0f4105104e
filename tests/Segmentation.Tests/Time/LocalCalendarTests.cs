using Segmentation.Time;

namespace Segmentation.Tests.Time;

public class LocalCalendarTests
{
    public static TheoryData<string> AwkwardZones => [.. Zones.Awkward];

    [Theory]
    [MemberData(nameof(AwkwardZones))]
    public void A_date_starts_at_the_first_instant_whose_local_date_is_that_or_later(string id)
    {
        var zone = Zones.Find(id);
        var calendar = new LocalCalendar(zone);

        foreach (var year in new[] { 1972, 2006, 2010, 2011, 2012, 2019, 2024, 2026 })
        {
            for (var date = new DateOnly(year, 1, 1); date.Year == year; date = date.AddDays(1))
            {
                AssertStart(zone, date, calendar.StartOfDay(date));
            }
        }
    }

    [Fact]
    public void A_date_starts_rightly_around_every_transition_of_every_zone()
    {
        var (from, to) = (NodaTime.Instant.FromUtc(1880, 1, 1, 0, 0), NodaTime.Instant.FromUtc(2038, 1, 1, 0, 0));
        var zones = 0;

        foreach (var noda in NodaTime.DateTimeZoneProviders.Tzdb.Ids.Select(i => NodaTime.DateTimeZoneProviders.Tzdb[i]))
        {
            if (!SystemTimeZones.Instance.TryFind(noda.Id, out var zone))
            {
                continue;
            }

            zones++;
            var calendar = new LocalCalendar(zone);
            foreach (var interval in noda.GetZoneIntervals(from, to).Where(i => i.HasStart && i.Start > from))
            {
                var date = interval.IsoLocalStart.Date.ToDateOnly();
                AssertStart(zone, date, calendar.StartOfDay(date));
                AssertStart(zone, date.AddDays(1), calendar.StartOfDay(date.AddDays(1)));
            }
        }

        Assert.True(zones > 300, $"{zones} zones");
    }

    [Theory]
    [MemberData(nameof(AwkwardZones))]
    public void The_local_date_is_the_greatest_the_clock_has_shown(string id)
    {
        var zone = Zones.Find(id);
        var calendar = new LocalCalendar(zone);

        foreach (var year in new[] { 2006, 2010, 2011, 2012, 2019, 2026 })
        {
            var greatest = DateOnly.MinValue;
            for (var utc = Zones.Utc(year, 1, 1); utc.Year == year; utc = utc.AddMinutes(10))
            {
                var shown = DateOnly.FromDateTime(Zones.WallClockAt(zone, utc));
                greatest = shown > greatest ? shown : greatest;
                Assert.Equal(greatest, calendar.DateOf(new Instant(utc.Ticks)));
            }
        }
    }

    [Fact]
    public void A_date_that_the_zone_skipped_begins_with_the_next_and_is_no_instants_date()
    {
        var calendar = new LocalCalendar(Zones.Find("Pacific/Apia"));
        var change = Zones.At(2011, 12, 30, 10);

        Assert.Equal(change, calendar.StartOfDay(new DateOnly(2011, 12, 30)));
        Assert.Equal(change, calendar.StartOfDay(new DateOnly(2011, 12, 31)));
        Assert.Equal(new DateOnly(2011, 12, 29), calendar.DateOf(change.Plus(-1)));
        Assert.Equal(new DateOnly(2011, 12, 31), calendar.DateOf(change));
        Assert.Equal(Zones.At(2011, 12, 31, 10), calendar.StartOfDay(new DateOnly(2012, 1, 1)));
    }

    [Fact]
    public void A_date_does_not_step_back_where_the_clock_is_put_back_over_midnight()
    {
        // At 00:01 on 2010-11-07 the clock of St John's went back to 23:01 of the day before.
        var calendar = new LocalCalendar(Zones.Find("America/St_Johns"));
        var start = Zones.At(2010, 11, 7, 2, 30);
        var back = Zones.At(2010, 11, 7, 2, 31);

        Assert.Equal(start, calendar.StartOfDay(new DateOnly(2010, 11, 7)));
        Assert.Equal(new DateOnly(2010, 11, 6), calendar.DateOf(start.Plus(-1)));
        Assert.Equal(new DateOnly(2010, 11, 7), calendar.DateOf(back));
        Assert.Equal(new TimeOnly(23, 1), calendar.TimeOf(back));
        Assert.Equal(DayOfWeek.Sunday, calendar.DayOfWeekOf(back));
    }

    [Fact]
    public void A_skipped_midnight_starts_the_date_at_one_o_clock()
    {
        var calendar = new LocalCalendar(Zones.Find("America/Santiago"));

        var start = calendar.StartOfDay(new DateOnly(2019, 9, 8));

        Assert.Equal(Zones.At(2019, 9, 8, 4), start);
        Assert.Equal(new TimeOnly(1, 0), calendar.TimeOf(start));
        Assert.Equal(new DateOnly(2019, 9, 7), calendar.DateOf(start.Plus(-1)));
    }

    [Theory]
    [InlineData("Etc/UTC")]
    [InlineData("Etc/GMT-14")]
    [InlineData("Etc/GMT+12")]
    [InlineData("America/New_York")]
    [InlineData("Asia/Shanghai")]
    public void The_ends_of_time_saturate(string id)
    {
        var calendar = new LocalCalendar(Zones.Find(id));

        Assert.Equal(Instant.Earliest, calendar.StartOfDay(DateOnly.MinValue));
        Assert.Equal(Instant.Never, calendar.StartOfDay((DateOnly?)null));
        Assert.InRange(calendar.StartOfDay(new DateOnly(1, 1, 2)).Ticks, 1, TimeSpan.TicksPerDay * 2);
        Assert.Equal(DateOnly.MinValue, calendar.DateOf(Instant.Earliest));
        Assert.Equal(DateOnly.MinValue, calendar.DateOf(new Instant(0)));
        Assert.Equal(DateOnly.MinValue, calendar.DateOf(new Instant(-1)));
        Assert.Equal(DateOnly.MaxValue, calendar.DateOf(Instant.Never));
        Assert.True(calendar.DateOf(Instant.From(DateTimeOffset.MaxValue)) >= DateOnly.MaxValue.AddDays(-1));
        Assert.True(calendar.TimeOf(Instant.Earliest) >= TimeOnly.MinValue);
        Assert.True(calendar.TimeOf(Instant.Never) <= TimeOnly.MaxValue);
    }

    [Fact]
    public void Starts_never_decrease_and_dates_invert_them()
    {
        var calendar = new LocalCalendar(Zones.Find("America/New_York"));
        var before = Instant.Earliest;

        for (var day = 0; day <= DateOnly.MaxValue.DayNumber; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            var start = calendar.StartOfDay(date);
            Assert.True(day == 0 || start > before);
            Assert.Equal(date, calendar.DateOf(start));
            before = start;
        }
    }

    [Fact]
    public void Threads_that_meet_on_a_page_agree()
    {
        var zone = Zones.Find("Europe/Dublin");
        var calendar = new LocalCalendar(zone);
        var alone = new LocalCalendar(zone);
        var dates = Enumerable.Range(0, 20_000).Select(i => DateOnly.FromDayNumber(700_000 + (i * 7))).ToArray();

        var starts = dates.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(d => calendar.StartOfDay(d)).ToArray();

        Assert.Equal(dates.Select(d => alone.StartOfDay(d)), starts);
    }

    private static void AssertStart(TimeZoneInfo zone, DateOnly date, Instant start)
    {
        var midnight = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var found = new DateTime(start.Ticks, DateTimeKind.Utc);

        Assert.True(Zones.WallClockAt(zone, found) >= midnight, $"{zone.Id} {date:O}: not begun at {found:O}");
        Assert.True(Zones.WallClockAt(zone, found.AddTicks(-1)) < midnight, $"{zone.Id} {date:O}: begun before {found:O}");
        for (var utc = midnight.AddHours(-16); utc < found; utc = utc.AddMinutes(15))
        {
            Assert.True(Zones.WallClockAt(zone, utc) < midnight, $"{zone.Id} {date:O}: begun at {utc:O}");
        }
    }
}
