using System.Globalization;
using NodaTime.Extensions;
using Segmentation.Time;

namespace Segmentation.Tests.Time;

public class LocalTimeResolverTests
{
    [CareVectorsFact]
    public void Every_vector_is_resolved_to_its_kind_and_instants()
    {
        var rows = CareVectors.Csv("dst-resolution.csv");

        var wrong = rows.Where(row => !Agrees(row)).Select(row => row["id"]).ToList();

        Assert.NotEmpty(rows);
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_gap_is_shifted_ended_or_skipped_as_the_policy_says()
    {
        var zone = Zones.Find("Pacific/Apia");
        var (date, time) = (new DateOnly(2011, 12, 30), new TimeOnly(12, 0));

        var shifted = LocalTimeResolver.Resolve(date, time, zone);
        var ended = LocalTimeResolver.Resolve(date, time, zone, GapPolicy.GapEnd);
        var skipped = LocalTimeResolver.Resolve(date, time, zone, GapPolicy.Skip);

        Assert.Equal(new(LocalTimeKind.Gap, Utc(2011, 12, 30, 22)), shifted);
        Assert.Equal(new(LocalTimeKind.Gap, Utc(2011, 12, 30, 10)), ended);
        Assert.Equal(new(LocalTimeKind.Gap, null), skipped);
    }

    [Fact]
    public void The_instant_a_gap_ends_is_exact_to_the_tick()
    {
        var zone = Zones.Find("Australia/Lord_Howe");

        var last = LocalTimeResolver.Resolve(new(2019, 10, 6), new TimeOnly(new TimeOnly(2, 0).Ticks - 1), zone);
        var gap = LocalTimeResolver.Resolve(new(2019, 10, 6), new(2, 0), zone, GapPolicy.GapEnd);
        var end = LocalTimeResolver.Resolve(
            new(2019, 10, 6), new TimeOnly(new TimeOnly(2, 30).Ticks - 1), zone, GapPolicy.GapEnd);
        var after = LocalTimeResolver.Resolve(new(2019, 10, 6), new(2, 30), zone);

        Assert.Equal(new(LocalTimeKind.Normal, Utc(2019, 10, 5, 15, 30).AddTicks(-1)), last);
        Assert.Equal(new(LocalTimeKind.Gap, Utc(2019, 10, 5, 15, 30)), gap);
        Assert.Equal(gap, end);
        Assert.Equal(new(LocalTimeKind.Normal, Utc(2019, 10, 5, 15, 30)), after);
    }

    [Fact]
    public void A_repeated_time_is_the_first_or_the_second_instant_as_the_policy_says()
    {
        var zone = Zones.Find("Europe/Dublin");
        var (date, time) = (new DateOnly(2026, 10, 25), new TimeOnly(1, 30));

        var first = LocalTimeResolver.Resolve(date, time, zone);
        var second = LocalTimeResolver.Resolve(date, time, zone, overlap: OverlapPolicy.Second);

        Assert.Equal(new(LocalTimeKind.Overlap, Utc(2026, 10, 25, 0, 30)), first);
        Assert.Equal(new(LocalTimeKind.Overlap, Utc(2026, 10, 25, 1, 30)), second);
    }

    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Apia")]
    [InlineData("Etc/GMT+12")]
    [InlineData("Etc/GMT-14")]
    public void The_ends_of_the_calendar_saturate(string id)
    {
        var zone = Zones.Find(id);

        var first = LocalTimeResolver.Resolve(DateOnly.MinValue, TimeOnly.MinValue, zone);
        var last = LocalTimeResolver.Resolve(DateOnly.MaxValue, TimeOnly.MaxValue, zone);

        var offset = zone.GetUtcOffset(new DateTime(0, DateTimeKind.Utc));
        Assert.Equal(offset < TimeSpan.Zero ? -offset.Ticks : 0, first.Instant!.Value.UtcTicks);
        Assert.InRange(last.Instant!.Value, DateTimeOffset.MaxValue.AddHours(-14), DateTimeOffset.MaxValue);
    }

    [Fact]
    public void Misuse_is_refused()
    {
        var date = new DateOnly(2026, 1, 1);

        Assert.Throws<ArgumentNullException>(() => LocalTimeResolver.Resolve(date, default, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            LocalTimeResolver.Resolve(date, default, TimeZoneInfo.Utc, (GapPolicy)3));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            LocalTimeResolver.Resolve(date, default, TimeZoneInfo.Utc, overlap: (OverlapPolicy)(-1)));
    }

    [Fact]
    public void Agrees_with_NodaTime_around_transitions_of_all_zones()
    {
        var random = new Random(20260305);
        var compared = 0;
        var gaps = 0;
        var wrong = new List<string>();

        foreach (var noda in NodaTime.DateTimeZoneProviders.Tzdb.GetAllZones())
        {
            if (!SystemTimeZones.Instance.TryFind(noda.Id, out var zone))
            {
                continue;
            }

            foreach (var point in Points(noda, random).Where(p => SameRules(noda, zone, p)))
            {
                var mapping = noda.MapLocal(NodaTime.LocalDateTime.FromDateTime(point));
                var (date, time) = (DateOnly.FromDateTime(point), TimeOnly.FromDateTime(point));
                var first = LocalTimeResolver.Resolve(date, time, zone, GapPolicy.GapEnd);
                var second = LocalTimeResolver.Resolve(date, time, zone, overlap: OverlapPolicy.Second);
                var agrees = mapping.Count switch
                {
                    0 => first == new ResolvedLocalTime(LocalTimeKind.Gap, Start(mapping.LateInterval))
                        && second.Instant == Start(mapping.LateInterval)
                            + (point - mapping.EarlyInterval.IsoLocalEnd.ToDateTimeUnspecified()),
                    1 => first == new ResolvedLocalTime(LocalTimeKind.Normal, mapping.Single().ToDateTimeOffset())
                        && second == first,
                    _ => first == new ResolvedLocalTime(LocalTimeKind.Overlap, mapping.First().ToDateTimeOffset())
                        && second == new ResolvedLocalTime(LocalTimeKind.Overlap, mapping.Last().ToDateTimeOffset()),
                };
                compared++;
                gaps += mapping.Count == 0 ? 1 : 0;
                if (!agrees)
                {
                    wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{noda.Id} {point:s}"));
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(compared > 10_000 && gaps > 1_000, $"{compared} points compared, {gaps} gaps");
    }

    private static IEnumerable<DateTime> Points(NodaTime.DateTimeZone zone, Random random)
    {
        var (from, to) = (NodaTime.Instant.FromUtc(1970, 1, 1, 0, 0), NodaTime.Instant.FromUtc(2038, 1, 1, 0, 0));
        foreach (var interval in zone.GetZoneIntervals(from, to).Where(i => i.HasStart && random.Next(3) == 0))
        {
            var start = interval.IsoLocalStart.ToDateTimeUnspecified();
            yield return start.AddMinutes(random.Next(-180, 180));
            yield return start.AddMinutes(random.Next(-2_000, 2_000));
            yield return start.AddMinutes(-random.Next(0, 60));
        }
    }

    private static bool SameRules(NodaTime.DateTimeZone noda, TimeZoneInfo zone, DateTime local)
    {
        var middle = DateTime.SpecifyKind(local, DateTimeKind.Utc).ToInstant();
        var (from, to) = (middle - NodaTime.Duration.FromDays(3), middle + NodaTime.Duration.FromDays(3));
        var edges = noda.GetZoneIntervals(from, to).Where(i => i.HasStart && i.Start > from).Select(i => i.Start);
        var hours = Enumerable.Range(0, 144).Select(h => from + NodaTime.Duration.FromHours(h));
        return edges.SelectMany(e => new[] { e, e - NodaTime.Duration.FromTicks(1) }).Concat(hours)
            .All(i => noda.GetUtcOffset(i).ToTimeSpan() == zone.GetUtcOffset(i.ToDateTimeUtc()));
    }

    private static DateTimeOffset Start(NodaTime.TimeZones.ZoneInterval interval) => interval.Start.ToDateTimeOffset();

    private static bool Agrees(IReadOnlyDictionary<string, string> row)
    {
        var zone = Zones.Find(row["zone"]);
        var local = DateTime.ParseExact(row["local"], "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        var (date, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        var kind = Enum.Parse<LocalTimeKind>(row["kind"], ignoreCase: true);
        var first = LocalTimeResolver.Resolve(date, time, zone);
        var second = LocalTimeResolver.Resolve(date, time, zone, GapPolicy.GapEnd, OverlapPolicy.Second);
        var last = kind switch
        {
            LocalTimeKind.Gap => row["gap_end_utc"],
            LocalTimeKind.Overlap => row["second_utc"],
            _ => row["first_or_shifted_utc"],
        };
        return first == new ResolvedLocalTime(kind, Parse(row["first_or_shifted_utc"]))
            && second == new ResolvedLocalTime(kind, Parse(last));
    }

    private static DateTimeOffset Parse(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static DateTimeOffset Utc(int year, int month, int day, int hour = 0, int minute = 0) =>
        new(Zones.Utc(year, month, day, hour, minute));
}
