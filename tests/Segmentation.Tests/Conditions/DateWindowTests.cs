using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Windows on dates: month ends, leap days, turns of years; windows in awkward zones.</summary>
public class DateWindowTests
{
    private static readonly Cases Rows = new()
    {
        {
            "A date is in 1 day while it is today",
            Renewal.Within(Last.Days(1)),
            new() { Renewal = "2026-03-05" }, True, "2026-03-06T00:00"
        },
        {
            "A date of tomorrow comes at its start",
            Renewal.Within(Last.Days(1)),
            new() { Renewal = "2026-03-06" }, False, "2026-03-06T00:00"
        },
        {
            "A date leaves 90 days at the start of a day",
            Renewal.Within(Last.Days(90)),
            new() { Renewal = "2025-12-06" }, True, "2026-03-06T00:00"
        },
        {
            "A date this whole year",
            Renewal.Within(This.WholeYear),
            new() { Renewal = "2026-12-31" }, True, "2027-01-01T00:00"
        },
        {
            "A date in the next 7 days: the last",
            Renewal.Within(Next.Days(7)),
            new() { Renewal = "2026-03-11" }, True, "2026-03-12T00:00"
        },
        {
            "A date in the next 7 days: one too far",
            Renewal.Within(Next.Days(7)),
            new() { Renewal = "2026-03-12" }, False, "2026-03-06T00:00"
        },
        { "An unknown date is in no window", Renewal.Within(Last.Days(1)), new(), Undetermined, Cases.Never },
        {
            "31 March, 1 month: the last of February is out",
            Renewal.Within(Last.Months(1)),
            new() { Now = "2026-03-31T10:00", Renewal = "2026-02-28" }, False, Cases.Never
        },
        {
            "31 March, 1 month: the first is in",
            Renewal.Within(Last.Months(1)),
            new() { Now = "2026-03-31T10:00", Renewal = "2026-03-01" }, True, "2026-04-01T00:00"
        },
        {
            "28 February, 1 month: 29 January leaves in March",
            Renewal.Within(Last.Months(1)),
            new() { Now = "2026-02-28T10:00", Renewal = "2026-01-29" }, True, "2026-03-01T00:00"
        },
        {
            "28 February, 1 month: 31 January leaves in March",
            Renewal.Within(Last.Months(1)),
            new() { Now = "2026-02-28T10:00", Renewal = "2026-01-31" }, True, "2026-03-01T00:00"
        },
        {
            "28 February, 1 month: 28 January is out",
            Renewal.Within(Last.Months(1)),
            new() { Now = "2026-02-28T10:00", Renewal = "2026-01-28" }, False, Cases.Never
        },
        {
            "Leap day, 1 year: 28 February is out",
            Renewal.Within(Last.Years(1)),
            new() { Now = "2024-02-29T10:00", Renewal = "2023-02-28" }, False, Cases.Never
        },
        {
            "Leap day, 1 year: 1 March is in",
            Renewal.Within(Last.Years(1)),
            new() { Now = "2024-02-29T10:00", Renewal = "2023-03-01" }, True, "2024-03-01T00:00"
        },
        {
            "28 February 2025, 1 year: the leap day is in",
            Renewal.Within(Last.Years(1)),
            new() { Now = "2025-02-28T10:00", Renewal = "2024-02-29" }, True, "2025-03-01T00:00"
        },
        {
            "28 February 2025, 1 year: 28 February 2024 is out",
            Renewal.Within(Last.Years(1)),
            new() { Now = "2025-02-28T10:00", Renewal = "2024-02-28" }, False, Cases.Never
        },
        {
            "The turn of the year: the first instant",
            Renewal.Within(This.Year),
            new() { Now = "2026-01-01T00:00", Renewal = "2026-01-01" }, True, "2027-01-01T00:00"
        },
        {
            "The turn of the year: the last tick",
            Renewal.Within(This.Year),
            new() { Now = "2025-12-31T23:59:59.9999999", Renewal = "2025-01-01" }, True, "2026-01-01T00:00"
        },
        {
            "A week across the turn of the year",
            Renewal.Within(This.Week),
            new() { Now = "2026-01-01T10:00", Renewal = "2025-12-29" }, True, "2026-01-05T00:00"
        },
        {
            "A day of 23 hours",
            Seen.Within(Last.Days(1)),
            new() { Now = "2026-03-08T12:00Z", Zone = "America/New_York", Seen = "2026-03-08T05:00Z" },
            True, "2026-03-09T04:00Z"
        },
        {
            "24 hours on a day of 23 are exact",
            Seen.Within(Last.Hours(24)),
            new() { Now = "2026-03-08T12:00Z", Zone = "America/New_York", Seen = "2026-03-08T05:00Z" },
            True, "2026-03-09T05:00Z"
        },
        {
            "A day of 25 hours",
            Seen.Within(Last.Days(1)),
            new() { Now = "2025-11-02T12:00Z", Zone = "America/New_York", Seen = "2025-11-02T04:00Z" },
            True, "2025-11-03T05:00Z"
        },
        {
            "A day without a midnight starts at one",
            Seen.Within(Last.Days(1)),
            new() { Now = "2018-11-03T15:00Z", Zone = "America/Sao_Paulo", Seen = "2018-11-03T12:00Z" },
            True, "2018-11-04T03:00Z"
        },
        {
            "A skipped date counts as a date",
            Seen.Within(Last.Days(2)),
            new() { Now = "2011-12-31T12:00+14:00", Zone = "Pacific/Apia", Seen = "2011-12-30T09:59:59Z" },
            False, Cases.Never
        },
        {
            "A skipped date is empty",
            Seen.Within(Previous.Days(1)),
            new() { Now = "2011-12-31T12:00+14:00", Zone = "Pacific/Apia", Seen = "2011-12-30T09:59:59Z" },
            False, Cases.Never
        },
        {
            "On the eve of a skipped date tomorrow begins at once",
            Seen.Within(Last.Days(1)),
            new() { Now = "2011-12-29T13:00-10:00", Zone = "Pacific/Apia", Seen = "2011-12-29T12:00-10:00" },
            True, "2011-12-30T10:00Z"
        },
        {
            "Half an hour off: the date is the local one",
            Seen.Within(Last.Days(1)),
            new() { Zone = "Asia/Kolkata", Seen = "2026-03-04T18:30Z" }, True, "2026-03-05T18:30Z"
        },
        {
            "Half an hour off: just before",
            Seen.Within(Last.Days(1)),
            new() { Zone = "Asia/Kolkata", Seen = "2026-03-04T18:29:59Z" }, False, Cases.Never
        },
        {
            "Fourteen hours ahead it is already tomorrow",
            Seen.Within(This.Month),
            new() { Now = "2026-03-01T00:00Z", Zone = "Pacific/Kiritimati", Seen = "2026-02-28T10:00Z" },
            True, "2026-03-31T10:00Z"
        },
        {
            "Eleven hours behind it is still last month",
            Seen.Within(This.Month),
            new() { Now = "2026-03-01T00:00Z", Zone = "Pacific/Pago_Pago", Seen = "2026-02-28T10:00Z" },
            True, "2026-03-01T11:00Z"
        },
        {
            "An unknown zone is the model's",
            Seen.Within(Last.Days(1)),
            new() { Zone = "Mars/Phobos", Seen = "2026-03-05T00:00" }, True, "2026-03-06T00:00"
        },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_window_follows_the_local_calendar(string name) => Rows.Check(name);
}
