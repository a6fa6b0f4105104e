using Segmentation.Time;
using static Segmentation.Tests.Conditions.Moments;

namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Birthdays, anniversaries and ages.</summary>
public class PublishedBirthdayTests
{
    private static readonly World Birthdays = new World("2026-03-05T10:00:00+08:00")
        .Birthday()
        .Date("leap", LeapDayPolicy.Mar1)
        .Date("strict", LeapDayPolicy.LeapYearsOnly)
        .SinceMoment("signed")
        .Person("1", ("birthday", "1990-03-05"))
        .Person("2", ("birthday", "1990-03-11"))
        .Person("3", ("birthday", "1990-03-12"))
        .Person("4", ("birthday", "1990-03-04"))
        .Person("5")
        .Person("6", ("birthday", "1996-02-29"), ("leap", "1996-02-29"), ("strict", "1996-02-29"))
        .Person("7", ("birthday", "2000-12-31"), ("signed", "2025-03-05T23:00"))
        .Person("8", ("birthday", "2026-03-05"), ("signed", "2026-03-05T09:00"))
        .Person("9", ("birthday", "1960-01-01"), ("signed", "2020-03-04T16:00Z"))
        .Person("10", ("birthday", "2008-03-06"), ("signed", "2016-02-29T12:00"));

    private static readonly World BirthdayYearEnd = new World("2027-12-30T12:00:00+08:00")
        .Birthday()
        .Person("1", ("birthday", "1996-02-29"))
        .Person("2", ("birthday", "1996-02-28"))
        .Person("3", ("birthday", "1996-03-01"))
        .Person("4", ("birthday", "1996-01-01"))
        .Person("5", ("birthday", "1995-12-31"));

    private static readonly PublishedCases Cases = new()
    {
        { "birthdays-01", Birthdays, Attributes.Date("birthday").Within(Next.Days(7)), "1 2 10", "5" },
        { "birthdays-05", Birthdays, Attributes.Date("birthday").Within(Last.Days(6)), "1 4 6", "5" },
        { "birthdays-09", Birthdays, Attributes.Date("birthday").Within(This.Month), "1 4", "5" },
        { "birthdays-13", Birthdays, Attributes.Date("birthday").Before(On("2000-01-01")), "1 2 3 4 6 9", "5" },
        { "birthdays-17", Birthdays, Attributes.Date("birthday").Within(Last.Years(1)), "1 2 3 4 6 7 9 10", "5" },
        {
            "birthdays-21", Birthdays,
            Attributes.Instant("signed").AnniversaryWithin(Last.Days(7)),
            "7 9 10", "1 2 3 4 5 6"
        },
        { "birthdays-25", Birthdays, Lifecycle.Age >= 36m, "1 4 9", "5" },
        { "birthdays-29", Birthdays, Lifecycle.Age.IsUnknown(), "5" },
        { "birthday-year-end-01", BirthdayYearEnd, Attributes.Date("birthday").Within(Next.Days(2)), "5" },
        { "birthday-year-end-05", BirthdayYearEnd, Attributes.Date("birthday").Within(Next.Days(61)), "2 4 5" },
        { "birthday-year-end-09", BirthdayYearEnd, Attributes.Date("birthday").Within(Coming.Quarters(1)), "1 2 3 4" },
        { "birthday-year-end-13", BirthdayYearEnd, Attributes.Date("birthday").Within(Last.Months(11)), "1 2 3" },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
