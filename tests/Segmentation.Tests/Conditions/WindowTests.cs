using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Every window on an instant: both edges, and until when it holds.</summary>
public class WindowTests
{
    private static readonly Cases Rows = new()
    {
        {
            "90 days: the start of the first",
            Seen.Within(Last.Days(90)),
            new() { Seen = "2025-12-06T00:00" }, True, "2026-03-06T00:00"
        },
        {
            "90 days: just before the first",
            Seen.Within(Last.Days(90)),
            new() { Seen = "2025-12-05T23:59:59.9999999" }, False, Cases.Never
        },
        { "90 days: now", Seen.Within(Last.Days(90)), new() { Seen = "2026-03-05T10:00" }, True, "2026-06-03T00:00" },
        {
            "90 days: a tick ahead",
            Seen.Within(Last.Days(90)),
            new() { Seen = "2026-03-05T10:00:00.0000001" }, False, "2026-03-05T10:00:00.0000001"
        },
        { "90 days: unknown", Seen.Within(Last.Days(90)), new(), Undetermined, Cases.Never },
        {
            "1 day: the start of today",
            Seen.Within(Last.Days(1)),
            new() { Seen = "2026-03-05T00:00" }, True, "2026-03-06T00:00"
        },
        { "1 day: yesterday", Seen.Within(Last.Days(1)), new() { Seen = "2026-03-04T23:59:59" }, False, Cases.Never },
        {
            "2 weeks: the first of 14 dates",
            Seen.Within(Last.Weeks(2)),
            new() { Seen = "2026-02-20T00:00" }, True, "2026-03-06T00:00"
        },
        {
            "2 weeks: the date before",
            Seen.Within(Last.Weeks(2)),
            new() { Seen = "2026-02-19T23:59" }, False, Cases.Never
        },
        {
            "3 months: the day after the same day",
            Seen.Within(Last.Months(3)),
            new() { Seen = "2025-12-06T00:00" }, True, "2026-03-06T00:00"
        },
        {
            "3 months: the same day",
            Seen.Within(Last.Months(3)),
            new() { Seen = "2025-12-05T23:59" }, False, Cases.Never
        },
        {
            "1 quarter is three months",
            Seen.Within(Last.Quarters(1)),
            new() { Seen = "2025-12-06T00:00" }, True, "2026-03-06T00:00"
        },
        {
            "1 year: the day after the same day",
            Seen.Within(Last.Years(1)),
            new() { Seen = "2025-03-06T00:00" }, True, "2026-03-06T00:00"
        },
        { "1 year: the same day", Seen.Within(Last.Years(1)), new() { Seen = "2025-03-05T23:00" }, False, Cases.Never },
        {
            "36 hours: exactly 36 hours ago",
            Seen.Within(Last.Hours(36)),
            new() { Seen = "2026-03-03T22:00" }, False, Cases.Never
        },
        {
            "36 hours: a tick later",
            Seen.Within(Last.Hours(36)),
            new() { Seen = "2026-03-03T22:00:00.0000001" }, True, "2026-03-05T10:00:00.0000001"
        },
        { "36 hours: now", Seen.Within(Last.Hours(36)), new() { Seen = "2026-03-05T10:00" }, True, "2026-03-06T22:00" },
        {
            "36 hours: a tick ahead",
            Seen.Within(Last.Hours(36)),
            new() { Seen = "2026-03-05T10:00:00.0000001" }, False, "2026-03-05T10:00:00.0000001"
        },
        {
            "90 minutes: the edge",
            Seen.Within(Last.Minutes(90)),
            new() { Seen = "2026-03-05T08:30" }, False, Cases.Never
        },
        {
            "90 minutes: inside",
            Seen.Within(Last.Minutes(90)),
            new() { Seen = "2026-03-05T08:31" }, True, "2026-03-05T10:01"
        },
        {
            "1 second: inside",
            Seen.Within(Last.Seconds(1)),
            new() { Seen = "2026-03-05T09:59:59.5" }, True, "2026-03-05T10:00:00.5"
        },
        {
            "40,000 years reach before the calendar",
            Seen.Within(Last.Years(40_000)),
            new() { Seen = "0001-01-02T00:00" }, True, Cases.Never
        },
        {
            "40,000 days: the first",
            Seen.Within(Last.Days(40_000)),
            new() { Seen = "1916-08-30T00:00" }, True, "2026-03-06T00:00"
        },
        { "This week: Monday", Seen.Within(This.Week), new() { Seen = "2026-03-02T00:00" }, True, "2026-03-09T00:00" },
        {
            "This week: Sunday before",
            Seen.Within(This.Week),
            new() { Seen = "2026-03-01T23:59:59" }, False, Cases.Never
        },
        {
            "This week: later today",
            Seen.Within(This.Week),
            new() { Seen = "2026-03-05T12:00" }, False, "2026-03-05T12:00"
        },
        {
            "This month: the first",
            Seen.Within(This.Month),
            new() { Seen = "2026-03-01T00:00" }, True, "2026-04-01T00:00"
        },
        {
            "This month: the month before",
            Seen.Within(This.Month),
            new() { Seen = "2026-02-28T23:59:59" }, False, Cases.Never
        },
        {
            "This month: a later day",
            Seen.Within(This.Month),
            new() { Seen = "2026-03-20T12:00" }, False, "2026-03-20T12:00"
        },
        {
            "This quarter: the first",
            Seen.Within(This.Quarter),
            new() { Seen = "2026-01-01T00:00" }, True, "2026-04-01T00:00"
        },
        {
            "This quarter: the year before",
            Seen.Within(This.Quarter),
            new() { Seen = "2025-12-31T23:59:59" }, False, Cases.Never
        },
        {
            "This year: the first",
            Seen.Within(This.Year),
            new() { Seen = "2026-01-01T00:00" }, True, "2027-01-01T00:00"
        },
        {
            "This year: the year before",
            Seen.Within(This.Year),
            new() { Seen = "2025-12-31T23:59:59" }, False, Cases.Never
        },
        {
            "This whole week: Sunday",
            Seen.Within(This.WholeWeek),
            new() { Seen = "2026-03-08T23:59:59" }, True, "2026-03-09T00:00"
        },
        {
            "This whole week: next Monday",
            Seen.Within(This.WholeWeek),
            new() { Seen = "2026-03-09T00:00" }, False, "2026-03-09T00:00"
        },
        {
            "This whole month: the last",
            Seen.Within(This.WholeMonth),
            new() { Seen = "2026-03-31T23:59:59" }, True, "2026-04-01T00:00"
        },
        {
            "This whole month: the next",
            Seen.Within(This.WholeMonth),
            new() { Seen = "2026-04-01T00:00" }, False, "2026-04-01T00:00"
        },
        {
            "This whole month: the month before",
            Seen.Within(This.WholeMonth),
            new() { Seen = "2026-02-28T23:59:59" }, False, Cases.Never
        },
        {
            "This whole quarter: the last",
            Seen.Within(This.WholeQuarter),
            new() { Seen = "2026-03-31T23:59:59" }, True, "2026-04-01T00:00"
        },
        {
            "This whole year: the last",
            Seen.Within(This.WholeYear),
            new() { Seen = "2026-12-31T23:59:59" }, True, "2027-01-01T00:00"
        },
        {
            "This whole year: the next",
            Seen.Within(This.WholeYear),
            new() { Seen = "2027-01-01T00:00" }, False, "2027-01-01T00:00"
        },
        {
            "Previous day: yesterday",
            Seen.Within(Previous.Days(1)),
            new() { Seen = "2026-03-04T00:00" }, True, "2026-03-06T00:00"
        },
        {
            "Previous day: today comes tomorrow",
            Seen.Within(Previous.Days(1)),
            new() { Seen = "2026-03-05T09:00" }, False, "2026-03-06T00:00"
        },
        {
            "Previous day: two days ago",
            Seen.Within(Previous.Days(1)),
            new() { Seen = "2026-03-03T23:59:59" }, False, Cases.Never
        },
        {
            "Previous 2 weeks: the first Monday",
            Seen.Within(Previous.Weeks(2)),
            new() { Seen = "2026-02-16T00:00" }, True, "2026-03-09T00:00"
        },
        {
            "Previous 2 weeks: the Sunday before",
            Seen.Within(Previous.Weeks(2)),
            new() { Seen = "2026-02-15T23:59:59" }, False, Cases.Never
        },
        {
            "Previous 2 weeks: the last Sunday",
            Seen.Within(Previous.Weeks(2)),
            new() { Seen = "2026-03-01T23:59:59" }, True, "2026-03-16T00:00"
        },
        {
            "Previous 2 weeks: this Monday",
            Seen.Within(Previous.Weeks(2)),
            new() { Seen = "2026-03-02T00:00" }, False, "2026-03-09T00:00"
        },
        {
            "Previous month: its first",
            Seen.Within(Previous.Months(1)),
            new() { Seen = "2026-02-01T00:00" }, True, "2026-04-01T00:00"
        },
        {
            "Previous month: its last",
            Seen.Within(Previous.Months(1)),
            new() { Seen = "2026-02-28T23:59:59" }, True, "2026-04-01T00:00"
        },
        {
            "Previous month: this month comes",
            Seen.Within(Previous.Months(1)),
            new() { Seen = "2026-03-01T00:00" }, False, "2026-04-01T00:00"
        },
        {
            "Previous month: two months ago",
            Seen.Within(Previous.Months(1)),
            new() { Seen = "2026-01-31T23:59:59" }, False, Cases.Never
        },
        {
            "Previous 2 quarters: July",
            Seen.Within(Previous.Quarters(2)),
            new() { Seen = "2025-07-01T00:00" }, True, "2026-04-01T00:00"
        },
        {
            "Previous 2 quarters: December",
            Seen.Within(Previous.Quarters(2)),
            new() { Seen = "2025-12-31T23:59:59" }, True, "2026-07-01T00:00"
        },
        {
            "Previous year: January",
            Seen.Within(Previous.Years(1)),
            new() { Seen = "2025-01-01T00:00" }, True, "2027-01-01T00:00"
        },
        {
            "Previous year: the one before",
            Seen.Within(Previous.Years(1)),
            new() { Seen = "2024-12-31T23:59:59" }, False, Cases.Never
        },
        {
            "Next month: its first",
            Seen.Within(Coming.Months(1)),
            new() { Seen = "2026-04-01T00:00" }, True, "2026-04-01T00:00"
        },
        {
            "Next month: its last",
            Seen.Within(Coming.Months(1)),
            new() { Seen = "2026-04-30T23:59:59" }, True, "2026-04-01T00:00"
        },
        {
            "Next month: the one after comes",
            Seen.Within(Coming.Months(1)),
            new() { Seen = "2026-05-01T00:00" }, False, "2026-04-01T00:00"
        },
        {
            "Next month: this one",
            Seen.Within(Coming.Months(1)),
            new() { Seen = "2026-03-31T23:59:59" }, False, Cases.Never
        },
        {
            "Next 2 days: tomorrow",
            Seen.Within(Coming.Days(2)),
            new() { Seen = "2026-03-06T00:00" }, True, "2026-03-06T00:00"
        },
        {
            "Next 2 days: the day after",
            Seen.Within(Coming.Days(2)),
            new() { Seen = "2026-03-07T23:59:59" }, True, "2026-03-07T00:00"
        },
        {
            "Next 2 days: the third comes",
            Seen.Within(Coming.Days(2)),
            new() { Seen = "2026-03-08T00:00" }, False, "2026-03-06T00:00"
        },
        { "Next 2 days: today", Seen.Within(Coming.Days(2)), new() { Seen = "2026-03-05T12:00" }, False, Cases.Never },
        {
            "Next year: its last",
            Seen.Within(Coming.Years(1)),
            new() { Seen = "2027-12-31T23:59:59" }, True, "2027-01-01T00:00"
        },
        {
            "Next week: its Monday",
            Seen.Within(Coming.Weeks(1)),
            new() { Seen = "2026-03-09T00:00" }, True, "2026-03-09T00:00"
        },
        {
            "Next quarter: its first",
            Seen.Within(Coming.Quarters(1)),
            new() { Seen = "2026-04-01T00:00" }, True, "2026-04-01T00:00"
        },
        {
            "90 to 30 days ago: the older date",
            Seen.Within(Last.Days(90).Before(Last.Days(30))),
            new() { Seen = "2025-12-06T00:00" }, True, "2026-03-06T00:00"
        },
        {
            "90 to 30 days ago: before the older",
            Seen.Within(Last.Days(90).Before(Last.Days(30))),
            new() { Seen = "2025-12-05T23:59:59" }, False, Cases.Never
        },
        {
            "90 to 30 days ago: the nearer date",
            Seen.Within(Last.Days(90).Before(Last.Days(30))),
            new() { Seen = "2026-02-03T23:59:59" }, True, "2026-05-04T00:00"
        },
        {
            "90 to 30 days ago: after the nearer",
            Seen.Within(Last.Days(90).Before(Last.Days(30))),
            new() { Seen = "2026-02-04T00:00" }, False, "2026-03-06T00:00"
        },
        {
            "3 to 1 months ago: the nearer date",
            Seen.Within(Last.Months(3).Before(Last.Months(1))),
            new() { Seen = "2026-02-05T12:00" }, True, "2026-05-05T00:00"
        },
        {
            "48 to 24 hours ago: the nearer end is in",
            Seen.Within(Last.Hours(48).Before(Last.Hours(24))),
            new() { Seen = "2026-03-04T10:00" }, True, "2026-03-06T10:00"
        },
        {
            "48 to 24 hours ago: a second nearer",
            Seen.Within(Last.Hours(48).Before(Last.Hours(24))),
            new() { Seen = "2026-03-04T10:00:01" }, False, "2026-03-05T10:00:01"
        },
        {
            "48 to 24 hours ago: the older end is out",
            Seen.Within(Last.Hours(48).Before(Last.Hours(24))),
            new() { Seen = "2026-03-03T10:00" }, False, Cases.Never
        },
        {
            "48 to 24 hours ago: a second later",
            Seen.Within(Last.Hours(48).Before(Last.Hours(24))),
            new() { Seen = "2026-03-03T10:00:01" }, True, "2026-03-05T10:00:01"
        },
        {
            "Next 7 days: the last date",
            Seen.Within(Next.Days(7)),
            new() { Seen = "2026-03-11T23:59:59" }, True, "2026-03-12T00:00"
        },
        {
            "Next 7 days: the date after",
            Seen.Within(Next.Days(7)),
            new() { Seen = "2026-03-12T00:00" }, False, "2026-03-06T00:00"
        },
        {
            "Next 7 days: earlier today",
            Seen.Within(Next.Days(7)),
            new() { Seen = "2026-03-05T00:00" }, True, "2026-03-06T00:00"
        },
        {
            "Next 7 days: yesterday",
            Seen.Within(Next.Days(7)),
            new() { Seen = "2026-03-04T23:59:59" }, False, Cases.Never
        },
        {
            "Next 1 month rolls: the last date",
            Seen.Within(Next.Months(1)),
            new() { Seen = "2026-04-04T23:59:59" }, True, "2026-04-05T00:00"
        },
        {
            "Next 1 month rolls: the date after",
            Seen.Within(Next.Months(1)),
            new() { Seen = "2026-04-05T00:00" }, False, "2026-03-06T00:00"
        },
        {
            "Next 2 hours: the end is in",
            Seen.Within(Next.Hours(2)),
            new() { Seen = "2026-03-05T12:00" }, True, "2026-03-05T12:00"
        },
        {
            "Next 2 hours: a second later",
            Seen.Within(Next.Hours(2)),
            new() { Seen = "2026-03-05T12:00:01" }, False, "2026-03-05T10:00:01"
        },
        {
            "Next 2 hours: now is out",
            Seen.Within(Next.Hours(2)),
            new() { Seen = "2026-03-05T10:00" }, False, Cases.Never
        },
        { "Next 7 days: unknown", Seen.Within(Next.Days(7)), new(), Undetermined, Cases.Never },
        {
            "Not within is what it says",
            !Seen.Within(Last.Days(90)),
            new() { Seen = "2025-12-05T12:00" }, True, Cases.Never
        },
        { "Not within on unknown", !Seen.Within(Last.Days(90)), new(), Undetermined },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_window_is_half_open(string name) => Rows.Check(name);
}
