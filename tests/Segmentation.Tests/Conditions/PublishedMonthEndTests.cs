using static Segmentation.Tests.Conditions.Moments;

namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Month ends, leap days, the turn of the year, elapsed time.</summary>
public class PublishedMonthEndTests
{
    private static readonly World MonthEndLeap = new World("2024-02-29T09:00:00+08:00")
        .Date("seen")
        .Person("1", ("seen", "2024-02-28"))
        .Person("2", ("seen", "2024-02-29"))
        .Person("3", ("seen", "2024-03-01"))
        .Person("4", ("seen", "2023-02-28"))
        .Person("5", ("seen", "2023-03-01"))
        .Person("6", ("seen", "2024-01-31"))
        .Person("7", ("seen", "2024-01-29"))
        .Person("8", ("seen", "2024-01-30"));

    private static readonly World MonthEndMarch = new World("2026-03-31T09:00:00+08:00")
        .Date("seen")
        .Person("1", ("seen", "2026-02-27"))
        .Person("2", ("seen", "2026-02-28"))
        .Person("3", ("seen", "2026-03-01"))
        .Person("4", ("seen", "2026-03-31"))
        .Person("5", ("seen", "2026-01-31"))
        .Person("6", ("seen", "2025-12-31"))
        .Person("7", ("seen", "2025-11-30"))
        .Person("8", ("seen", "2025-12-01"))
        .Person("9", ("seen", "2025-09-30"))
        .Person("10", ("seen", "2025-03-31"))
        .Person("11", ("seen", "2025-04-01"));

    private static readonly World TurnOfYear = new World("2027-01-01T00:00:00+08:00")
        .Moment("seen")
        .Person("1", ("seen", "2027-01-01T00:00"))
        .Person("2", ("seen", "2026-12-31T23:59:59"))
        .Person("3", ("seen", "2026-12-28T00:00"))
        .Person("4", ("seen", "2026-12-27T23:59:59"))
        .Person("5", ("seen", "2026-01-01T00:00"))
        .Person("6", ("seen", "2025-12-31T23:59:59"))
        .Person("7", ("seen", "2026-10-01T00:00"))
        .Person("8", ("seen", "2026-12-01T00:00"))
        .Person("9", ("seen", "2027-01-03T23:59:59"))
        .Person("10", ("seen", "2027-01-04T00:00"));

    private static readonly World TimeSince = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Moment("seen")
        .Date("joined")
        .Person("1", ("joined", "2026-03-05"), ("seen", "2026-03-05T09:59:59"))
        .Person("2", ("joined", "2026-03-04"), ("seen", "2026-03-04T10:00"))
        .Person("3", ("joined", "2026-02-05"), ("seen", "2026-02-05T23:00"))
        .Person("4", ("joined", "2025-03-05"), ("seen", "2025-03-05T00:00"))
        .Person("5")
        .Person("6", ("joined", "2026-03-06"), ("seen", "2026-03-05T12:00"))
        .Person("7", ("joined", "2024-02-29"), ("seen", "2024-02-29T10:00"));

    private static readonly World Dates = new World("2026-03-05T10:00:00+08:00")
        .Flag("flagged")
        .Moment("last seen")
        .Date("joined", "renewal")
        .Person("1", ("joined", "2026-03-04"), ("renewal", "2026-03-05"), ("last seen", "2026-03-04T23:59:59"))
        .Person("2", ("joined", "2026-03-05"), ("renewal", "2026-03-04"), ("last seen", "2026-03-05T00:00"))
        .Person("3", ("joined", "2026-03-06"), ("last seen", "2026-03-04T16:00Z"))
        .Person("4")
        .Person("5", ("joined", "2024-02-29"), ("renewal", "2027-01-01"), ("last seen", "2026-03-05T10:00"))
        .Person("6", ("joined", "1999-12-31"), ("renewal", "2000-01-01"), ("last seen", "2026-03-05T10:00:01"));

    private static readonly PublishedCases Cases = new()
    {
        { "month-end-leap-01", MonthEndLeap, Attributes.Date("seen").Within(Last.Months(1)), "1 2 6 8" },
        { "month-end-leap-05", MonthEndLeap, Attributes.Date("seen").Elapsed >= Duration.Years(1), "4" },
        { "month-end-leap-09", MonthEndLeap, Attributes.Date("seen").Within(Coming.Months(1)), "3" },
        {
            "month-end-leap-12", MonthEndLeap,
            Attributes.Date("seen").Within(Last.Months(1)),
            "1 2 6 8", "", ("2", "2024-03-29T00:00:00+08:00"), ("6", "2024-03-01T00:00:00+08:00"), ("8",
            "2024-03-01T00:00:00+08:00")
        },
        { "month-end-march-03", MonthEndMarch, Attributes.Date("seen").Within(Last.Months(3)), "1 2 3 4 5" },
        {
            "month-end-march-07", MonthEndMarch,
            Attributes.Date("seen").Within(Last.Months(4).Before(Last.Months(1))),
            "1 2 5 6 8"
        },
        { "month-end-march-11", MonthEndMarch, Attributes.Date("seen").Within(Previous.Months(1)), "1 2" },
        { "month-end-march-15", MonthEndMarch, Attributes.Date("seen").Elapsed.Is(Duration.Months(1)), "2" },
        { "turn-of-year-03", TurnOfYear, Attributes.Instant("seen").Within(This.Week), "1 2 3" },
        { "turn-of-year-07", TurnOfYear, Attributes.Instant("seen").Within(This.Month), "1" },
        { "turn-of-year-11", TurnOfYear, Attributes.Instant("seen").Within(Last.Days(1)), "1" },
        { "turn-of-year-15", TurnOfYear, Attributes.Instant("seen").Within(Last.Days(366)), "1 2 3 4 5 7 8" },
        {
            "turn-of-year-17", TurnOfYear,
            Attributes.Instant("seen").Within(This.Week),
            "1 2 3", "", ("2", "2027-01-04T00:00:00+08:00"), ("9", "2027-01-03T23:59:59+08:00"), ("10",
            "2027-01-04T00:00:00+08:00")
        },
        { "time-since-01", TimeSince, Attributes.Date("joined").Elapsed >= Duration.Days(1), "2 3 4 7", "5" },
        { "time-since-05", TimeSince, Attributes.Date("joined").Elapsed.IsNot(Duration.Days(28)), "1 2 4 6 7", "5" },
        { "time-since-09", TimeSince, Attributes.Date("joined").Elapsed >= Duration.Quarters(4), "4 7", "5" },
        { "time-since-13", TimeSince, Attributes.Instant("seen").Elapsed > Duration.Hours(24), "3 4 7", "5" },
        { "time-since-17", TimeSince, Attributes.Instant("seen").Elapsed < Duration.Hours(0), "6", "5" },
        { "dates-04", Dates, Attributes.Date("joined").Is(On("2026-03-05")), "2", "4" },
        { "dates-08", Dates, Attributes.Date("joined").Between(On("2026-03-04"), On("2026-03-05")), "1 2", "4" },
        { "dates-12", Dates, Attributes.Date("joined") < Attributes.Date("renewal"), "1 5 6", "3 4" },
        { "dates-16", Dates, Attributes.Instant("last seen").Before(At("2026-03-04T16:00:00Z")), "1", "4" },
        { "dates-20", Dates, Attributes.Instant("last seen") <= At("2026-03-05T10:00:00"), "1 2 3 5", "4" },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
