using static Segmentation.Tests.Conditions.Moments;
using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Birthdays, anniversaries and ages: leap days, lunar dates, the day itself.</summary>
public class AnniversaryTests
{
    private static readonly Cases Rows = new()
    {
        {
            "A birthday today is in the next day",
            Lifecycle.Birthday.Within(Next.Days(1)),
            new() { Birthday = "1990-03-05" }, True, "2026-03-06T00:00"
        },
        {
            "A birthday on the last date of the window",
            Lifecycle.Birthday.Within(Next.Days(7)),
            new() { Birthday = "1990-03-11" }, True, "2026-03-12T00:00"
        },
        {
            "A birthday on the date after the window",
            Lifecycle.Birthday.Within(Next.Days(7)),
            new() { Birthday = "1990-03-12" }, False, "2026-03-06T00:00"
        },
        {
            "A birthday yesterday comes next year",
            Lifecycle.Birthday.Within(Next.Days(7)),
            new() { Birthday = "1990-03-04" }, False, "2027-02-26T00:00"
        },
        {
            "A birthday on a date that the zone skipped is over when the next date begins",
            Lifecycle.Birthday.Within(Next.Days(7)),
            new() { Now = "2011-12-28T12:00-10:00", Zone = "Pacific/Apia", Birthday = "1990-12-30" }, True, "2011-12-31T00:00+14:00"
        },
        { "An unknown birthday", Lifecycle.Birthday.Within(Next.Days(7)), new(), Undetermined, Cases.Never },
        {
            "The day of birth is no anniversary",
            Lifecycle.Birthday.Within(Next.Days(7)),
            new() { Birthday = "2026-03-05" }, False, "2027-02-27T00:00"
        },
        {
            "Nobody has a birthday before the birth",
            Lifecycle.Birthday.Within(Last.Years(1)),
            new() { Birthday = "2026-06-01" }, False, "2027-06-01T00:00"
        },
        {
            "A birthday in the last 7 dates",
            Lifecycle.Birthday.Within(Last.Days(7)),
            new() { Birthday = "1990-02-27" }, True, "2026-03-06T00:00"
        },
        {
            "A birthday eight dates ago",
            Lifecycle.Birthday.Within(Last.Days(7)),
            new() { Birthday = "1990-02-26" }, False, "2027-02-26T00:00"
        },
        {
            "A birthday this month to date",
            Lifecycle.Birthday.Within(This.Month),
            new() { Birthday = "1990-03-01" }, True, "2026-04-01T00:00"
        },
        {
            "A birthday later this month",
            Lifecycle.Birthday.Within(This.Month),
            new() { Birthday = "1990-03-20" }, False, "2026-03-20T00:00"
        },
        {
            "A birthday later this whole month",
            Lifecycle.Birthday.Within(This.WholeMonth),
            new() { Birthday = "1990-03-20" }, True, "2026-04-01T00:00"
        },
        {
            "A birthday next month",
            Lifecycle.Birthday.Within(Coming.Months(1)),
            new() { Birthday = "1990-04-30" }, True, "2026-04-01T00:00"
        },
        {
            "A birthday in the previous month",
            Lifecycle.Birthday.Within(Previous.Months(1)),
            new() { Birthday = "1990-02-01" }, True, "2026-04-01T00:00"
        },
        {
            "A birthday across the turn of the year",
            Lifecycle.Birthday.Within(Next.Days(7)),
            new() { Now = "2025-12-30T10:00", Birthday = "1990-01-02" }, True, "2026-01-03T00:00"
        },
        {
            "A birthday within a year is everybody's",
            Lifecycle.Birthday.Within(Last.Years(1)),
            new() { Birthday = "1990-03-06" }, True, Cases.Never
        },
        {
            "Born on a leap day: 28 February",
            Lifecycle.Birthday.Within(Last.Days(6)),
            new() { Birthday = "1996-02-29" }, True, "2026-03-06T00:00"
        },
        {
            "Born on a leap day: not 1 March",
            Lifecycle.Birthday.Within(Last.Days(5)),
            new() { Birthday = "1996-02-29" }, False, "2027-02-28T00:00"
        },
        {
            "Born on a leap day: the leap day itself",
            Lifecycle.Birthday.Within(Next.Days(1)),
            new() { Now = "2024-02-29T10:00", Birthday = "1996-02-29" }, True, "2024-03-01T00:00"
        },
        {
            "A leap day that moves to 1 March",
            Attributes.Date("leap day").AnniversaryWithin(Last.Days(5)),
            new() { LeapDay = "1996-02-29" }, True, "2026-03-06T00:00"
        },
        {
            "A leap day that moves to 1 March is not on 28 February",
            Attributes.Date("leap day").AnniversaryWithin(This.Month),
            new() { Now = "2026-02-28T10:00", LeapDay = "1996-02-29" }, False, "2026-03-01T00:00"
        },
        {
            "A leap day of leap years only waits",
            Attributes.Date("strict day").AnniversaryWithin(This.WholeYear),
            new() { StrictDay = "1996-02-29" }, False, "2028-01-01T00:00"
        },
        {
            "A leap day of leap years only comes",
            Attributes.Date("strict day").AnniversaryWithin(This.WholeYear),
            new() { Now = "2028-01-01T00:00", StrictDay = "1996-02-29" }, True, "2029-01-01T00:00"
        },
        {
            "A lunar date on the spring festival",
            Attributes.Date("lunar day").AnniversaryWithin(Last.Days(17)),
            new() { LunarDay = "2000-02-05" }, True, "2026-03-06T00:00"
        },
        {
            "A lunar date moves every year",
            Attributes.Date("lunar day").AnniversaryWithin(Last.Days(16)),
            new() { LunarDay = "2000-02-05" }, False, "2027-02-06T00:00"
        },
        {
            "A lunar date that is unknown",
            Attributes.Date("lunar day").AnniversaryWithin(Last.Days(16)),
            new(), Undetermined, Cases.Never
        },
        {
            "An anniversary of any date",
            Renewal.AnniversaryWithin(Last.Days(1)),
            new() { Renewal = "2020-03-05" }, True, "2026-03-06T00:00"
        },
        {
            "An anniversary of a date in the future",
            Renewal.AnniversaryWithin(Next.Days(7)),
            new() { Renewal = "2026-03-08" }, False, "2027-03-02T00:00"
        },
        { "An anniversary of an unknown date", Renewal.AnniversaryWithin(Last.Days(1)), new(), Undetermined },
        {
            "An anniversary of an instant is of its local date",
            Seen.AnniversaryWithin(Last.Days(1)),
            new() { Seen = "2020-03-04T16:00Z" }, True, "2026-03-06T00:00"
        },
        {
            "Not an anniversary",
            !Renewal.AnniversaryWithin(Last.Days(1)),
            new() { Renewal = "2020-03-06" }, True, "2026-03-06T00:00"
        },
        {
            "A birthday before a date means the date itself",
            Lifecycle.Birthday.Before(On("2000-01-01")),
            new() { Birthday = "1990-03-05" }, True, Cases.Never
        },
        {
            "A birthday on a weekday means the date itself",
            Lifecycle.Birthday.OnWeekday(DayOfWeek.Monday),
            new() { Birthday = "1990-03-05" }, True
        },
        { "An age turns on the birthday", Lifecycle.Age >= 36m, new() { Birthday = "1990-03-05" }, True, Cases.Never },
        { "An age the day before", Lifecycle.Age >= 36m, new() { Birthday = "1990-03-06" }, False, "2026-03-06T00:00" },
        {
            "An age below a limit ends on a birthday",
            Lifecycle.Age < 18m,
            new() { Birthday = "2008-12-31" }, True, "2026-12-31T00:00"
        },
        {
            "An age between",
            Lifecycle.Age.Between(18m, 35m),
            new() { Birthday = "1990-03-06" }, True, "2026-03-06T00:00"
        },
        {
            "An age that is one of some",
            Lifecycle.Age.In(30m, 40m),
            new() { Birthday = "1996-03-05" }, True, "2027-03-05T00:00"
        },
        {
            "An age on the day of birth is 0",
            Lifecycle.Age.Is(0m),
            new() { Birthday = "2026-03-05" }, True, "2027-03-05T00:00"
        },
        {
            "An age before birth is unknown",
            Lifecycle.Age < 18m,
            new() { Birthday = "2026-03-10" }, Undetermined, "2026-03-10T00:00"
        },
        { "An age without a birthday is unknown", Lifecycle.Age < 18m, new(), Undetermined, Cases.Never },
        { "An age is known", Lifecycle.Age.IsKnown(), new() { Birthday = "1990-03-05" }, True },
        {
            "An age before birth becomes known",
            Lifecycle.Age.IsKnown(),
            new() { Birthday = "2026-03-10" }, False, "2026-03-10T00:00"
        },
        {
            "An age born on a leap day turns on the 28th",
            Lifecycle.Age >= 18m,
            new() { Now = "2026-02-28T00:00", Birthday = "2008-02-29" }, True, Cases.Never
        },
        {
            "An age born on a leap day, on the 27th",
            Lifecycle.Age >= 18m,
            new() { Now = "2026-02-27T23:59", Birthday = "2008-02-29" }, False, "2026-02-28T00:00"
        },
        {
            "An age turns in the customer's zone",
            Lifecycle.Age >= 36m,
            new() { Zone = "America/New_York", Birthday = "1990-03-05" }, False, "2026-03-05T05:00Z"
        },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void An_anniversary_falls_on_a_date(string name) => Rows.Check(name);
}
