using static Segmentation.Tests.Conditions.Moments;

namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Zones that skip days, repeat hours and keep Ramadan; customers in their own zones.</summary>
public class PublishedZoneTests
{
    private static readonly World ZoneApiaBefore = new World("2011-12-29T20:00:00-10:00", "Pacific/Apia")
        .Moment("seen")
        .Person("1", ("seen", "2011-12-29T01:00-10:00"))
        .Person("2", ("seen", "2011-12-28T12:00-10:00"))
        .Person("3", ("seen", "2011-12-31T00:00+14:00"))
        .Person("4", ("seen", "2012-01-01T00:00+14:00"))
        .Person("5", ("seen", "2011-12-27T23:00-10:00"));

    private static readonly World ZoneApia = new World("2011-12-31T12:00:00+14:00", "Pacific/Apia")
        .Moment("seen")
        .Person("1", ("seen", "2011-12-29T23:59:59-10:00"))
        .Person("2", ("seen", "2011-12-31T00:00+14:00"))
        .Person("3", ("seen", "2011-12-29T00:00-10:00"))
        .Person("4", ("seen", "2011-12-28T23:59:59-10:00"))
        .Person("5", ("seen", "2011-12-30T10:00Z"))
        .Person("6", ("seen", "2011-12-30T09:59:59Z"))
        .Person("7", ("seen", "2011-12-31T12:00+14:00"));

    private static readonly World ZoneCasablanca = new World("2026-03-22T12:00:00+01:00", "Africa/Casablanca")
        .Moment("seen")
        .Person("1", ("seen", "2026-02-15T00:30+01:00"))
        .Person("2", ("seen", "2026-02-15T02:30+00:00"))
        .Person("3", ("seen", "2026-02-14T23:59:59+01:00"))
        .Person("4", ("seen", "2026-03-22T00:00+00:00"))
        .Person("5", ("seen", "2026-03-21T23:30+00:00"))
        .Person("6", ("seen", "2026-03-22T02:00+00:00"))
        .Person("7", ("seen", "2026-03-22T12:00+01:00"));

    private static readonly World ZoneKolkata = new World("2026-03-05T00:15:00+05:30", "Asia/Kolkata")
        .Moment("seen")
        .Person("1", ("seen", "2026-03-04T18:30Z"))
        .Person("2", ("seen", "2026-03-04T18:29:59Z"))
        .Person("3", ("seen", "2026-03-04T18:45Z"))
        .Person("4", ("seen", "2026-03-03T18:30Z"))
        .Person("5", ("seen", "2026-02-28T18:29:59Z"))
        .Person("6", ("seen", "2026-02-28T18:30Z"))
        .Person("7", ("seen", "2026-03-04T12:45Z"));

    private static readonly World ZoneLordHowe = new World("2026-10-04T12:00:00+11:00", "Australia/Lord_Howe")
        .Moment("seen")
        .Person("1", ("seen", "2026-10-03T13:29:59Z"))
        .Person("2", ("seen", "2026-10-03T13:30Z"))
        .Person("3", ("seen", "2026-10-04T01:59:59+10:30"))
        .Person("4", ("seen", "2026-10-04T02:30+11:00"))
        .Person("5", ("seen", "2026-10-03T00:00+10:30"))
        .Person("6", ("seen", "2026-10-02T23:59:59+10:30"))
        .Person("7", ("seen", "2026-10-04T12:00+11:00"));

    private static readonly World ZoneNewYorkAutumn = new World("2026-11-02T00:30:00-05:00", "America/New_York")
        .Moment("seen")
        .Person("1", ("seen", "2026-11-01T00:00-04:00"))
        .Person("2", ("seen", "2026-11-01T01:30-04:00"))
        .Person("3", ("seen", "2026-11-01T01:30-05:00"))
        .Person("4", ("seen", "2026-10-31T23:59:59-04:00"))
        .Person("5", ("seen", "2026-11-01T23:59:59-05:00"))
        .Person("6", ("seen", "2026-11-02T00:00-05:00"))
        .Person("7", ("seen", "2026-11-01T00:30-04:00"))
        .Person("8", ("seen", "2026-11-02T00:30:00.500-05:00"));

    private static readonly World ZoneNewYorkSpring = new World("2026-03-09T00:30:00-04:00", "America/New_York")
        .Moment("seen")
        .Person("1", ("seen", "2026-03-07T00:30-05:00"))
        .Person("2", ("seen", "2026-03-08T00:29:59-05:00"))
        .Person("3", ("seen", "2026-03-08T00:30:01-05:00"))
        .Person("4", ("seen", "2026-03-08T01:59:59-05:00"))
        .Person("5", ("seen", "2026-03-08T03:00-04:00"))
        .Person("6", ("seen", "2026-03-07T23:59:59-05:00"))
        .Person("7", ("seen", "2026-03-09T00:30-04:00"))
        .Person("8", ("seen", "2026-03-08T05:00Z"))
        .Person("9", ("seen", "2026-03-07T23:30-05:00"));

    private static readonly World ZoneOfCustomer = new World("2026-03-05T20:00:00+08:00")
        .Moment("seen")
        .Birthday()
        .Person("in", ("zone", "Asia/Kolkata"), ("seen", "2026-03-04T18:30Z"), ("birthday", "1990-03-06"))
        .Person("cn", ("seen", "2026-03-04T18:30Z"), ("birthday", "1990-03-06"))
        .Person("ny", ("zone", "America/New_York"), ("seen", "2026-03-04T18:30Z"), ("birthday", "1990-03-06"))
        .Person("ap", ("zone", "Pacific/Apia"), ("seen", "2026-03-04T18:30Z"), ("birthday", "1990-03-06"))
        .Person("no", ("zone", "Mars/Phobos"), ("seen", "2026-03-04T15:59:59Z"), ("birthday", "1990-03-06"))
        .Person("ho", ("zone", "Pacific/Honolulu"), ("seen", "2026-03-04T18:30Z"), ("birthday", "1990-03-06"));

    private static readonly World ZoneStJohns = new World("2010-11-07T12:00:00-03:30", "America/St_Johns")
        .Moment("seen")
        .Person("1", ("seen", "2010-11-07T00:00:30-02:30"))
        .Person("2", ("seen", "2010-11-07T02:31:30Z"))
        .Person("3", ("seen", "2010-11-07T03:00Z"))
        .Person("4", ("seen", "2010-11-07T00:00-03:30"))
        .Person("5", ("seen", "2010-11-06T23:00-02:30"))
        .Person("6", ("seen", "2010-11-07T02:29:59Z"));

    private static readonly World TimeOfDayAndWeekday = new World("2026-03-05T10:00:00+08:00")
        .Text("name")
        .Date("joined")
        .Moment("seen")
        .Orders()
        .Person("1", ("seen", "2026-03-02T22:00"), ("joined", "2026-03-02"))
            .Order("2026-03-01T23:30", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-28T12:00", ("amount", "50"), ("category", "tea"), ("qty", "1"))
        .Person("2", ("seen", "2026-03-03T05:59:59"), ("joined", "2026-03-07"))
            .Order("2026-03-04T06:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
        .Person("3", ("seen", "2026-03-03T06:00"), ("joined", "2026-03-08"))
        .Person("4")
        .Person("5", ("seen", "2026-03-01T16:00Z"), ("joined", "2025-12-25"))
            .Order("2026-03-04T22:00", ("amount", "50"), ("category", "tea"), ("qty", "1"))
        .Person("6", ("zone", "America/New_York"), ("seen", "2026-03-07T12:00Z"), ("joined", "2024-02-29"))
            .Order("2026-03-01T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"));

    private static readonly PublishedCases Cases = new()
    {
        { "zone-apia-before-04", ZoneApiaBefore, Attributes.Instant("seen").Within(Next.Days(2)), "1" },
        { "zone-apia-04", ZoneApia, Attributes.Instant("seen").Within(Last.Days(4)), "1 2 3 4 5 6 7" },
        { "zone-apia-08", ZoneApia, Attributes.Instant("seen").On(On("2011-12-29")), "1 3 6" },
        { "zone-apia-12", ZoneApia, Attributes.Instant("seen").Within(Last.Days(2).Before(Last.Days(1))), "" },
        { "zone-casablanca-01", ZoneCasablanca, Attributes.Instant("seen").Within(Last.Days(1)), "4 6 7" },
        { "zone-casablanca-05", ZoneCasablanca, Attributes.Instant("seen").On(On("2026-03-21")), "5" },
        {
            "zone-casablanca-09", ZoneCasablanca,
            Attributes.Instant("seen").Within(Last.Days(1)),
            "4 6 7", "", ("4", "2026-03-23T00:00:00+01:00")
        },
        { "zone-kolkata-04", ZoneKolkata, Attributes.Instant("seen").Within(This.Month), "1 2 3 4 6 7" },
        { "zone-kolkata-08", ZoneKolkata, Attributes.Instant("seen").Before(On("2026-03-04")), "5 6" },
        { "zone-lord-howe-01", ZoneLordHowe, Attributes.Instant("seen").Within(Last.Days(1)), "2 3 4 7" },
        { "zone-lord-howe-05", ZoneLordHowe, Attributes.Instant("seen").On(On("2026-10-03")), "1 5" },
        {
            "zone-lord-howe-07", ZoneLordHowe,
            Attributes.Instant("seen").Within(Last.Days(1)),
            "2 3 4 7", "", ("2", "2026-10-05T00:00:00+11:00")
        },
        { "zone-lord-howe-09", ZoneLordHowe, Attributes.Instant("seen").Within(This.Month), "1 2 3 4 5 6 7" },
        { "zone-new-york-autumn-01", ZoneNewYorkAutumn, Attributes.Instant("seen").Within(Last.Days(1)), "6" },
        {
            "zone-new-york-autumn-05", ZoneNewYorkAutumn,
            Attributes.Instant("seen").Within(Last.Hours(26)),
            "1 2 3 4 5 6 7"
        },
        { "zone-new-york-spring-04", ZoneNewYorkSpring, Attributes.Instant("seen").Within(Last.Hours(23)), "3 4 5 7" },
        { "zone-new-york-spring-08", ZoneNewYorkSpring, Attributes.Instant("seen").On(On("2026-03-08")), "2 3 4 5 8" },
        { "zone-of-customer-04", ZoneOfCustomer, Attributes.Instant("seen").On(On("2026-03-04")), "ny no ho" },
        { "zone-of-customer-12", ZoneOfCustomer, Attributes.Instant("seen").Within(This.Week), "in cn ny ap no ho" },
        { "zone-st-johns-04", ZoneStJohns, Attributes.Instant("seen").On(On("2010-11-06")), "5 6" },
        {
            "time-of-day-and-weekday-03", TimeOfDayAndWeekday,
            Attributes.Instant("seen").TimeOfDay(Clock("00:00"), Clock("06:00")),
            "2 5", "4"
        },
        {
            "time-of-day-and-weekday-07", TimeOfDayAndWeekday,
            !(Attributes.Instant("seen").TimeOfDay(Clock("22:00"), Clock("06:00"))),
            "3 6", "4"
        },
        {
            "time-of-day-and-weekday-11", TimeOfDayAndWeekday,
            !Attributes.Date("joined").OnWeekday(DayOfWeek.Sunday),
            "1 2 5 6", "4"
        },
        {
            "time-of-day-and-weekday-15", TimeOfDayAndWeekday,
            Events.Of("order").Where(o => o.At.TimeOfDay(Clock("22:00"), Clock("06:00"))).Count >= 1m,
            "1 5 6"
        },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
