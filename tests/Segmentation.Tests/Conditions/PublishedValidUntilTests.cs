using Segmentation.Time;

namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Until when counts, sums, facets and birthdays hold.</summary>
public class PublishedValidUntilTests
{
    private static readonly World BirthdayValidUntil = new World("2026-03-05T10:00:00+08:00")
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

    private static readonly World CountValidUntil = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Orders()
        .Person("1")
            .Order("2026-03-05T10:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-05T10:00:01", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2025-12-06T00:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2025-12-05T23:59:59", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
        .Person("2")
        .Person("3")
        .Person("4")
            .Order("2026-03-06T08:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
        .Person("5")
            .Order("2026-02-04T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-03T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-05T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
        .Person("6")
            .Order("2026-03-01T12:00", ("id", "o4d7708"), ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-01T12:00", ("id", "dup"), ("amount", "10.00"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-04T00:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"));

    private static readonly World FacetValidUntil = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .SinceDate()
        .Orders()
        .Person("1", ("since", "2024-03-05"))
            .Order("2026-03-05T00:00", ("amount", "100"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-03T12:00", ("amount", "200"), ("category", "tea"), ("qty", "1"))
            .Order("2025-03-06T12:00", ("amount", "50"), ("category", "tea"), ("qty", "1"))
        .Person("2", ("since", "2026-03-01"))
            .Order("2026-01-04T12:00", ("id", "o940002"), ("amount", "10"), ("category", "tea"), ("qty", "1"))
            .Order("2026-01-04T12:00", ("id", "o6e8ce6"), ("amount", "15"), ("category", "tea"), ("qty", "1"))
        .Person("3")
        .Person("4", ("since", "2024-03-06"))
            .Order("2026-01-03T12:00", ("amount", "-5"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-05T11:00", ("amount", "999"), ("category", "tea"), ("qty", "1"))
        .Person("5", ("since", "2020-02-29"))
            .Order("2025-03-05T12:00", ("amount", "70"), ("category", "tea"), ("qty", "1"))
            .Order("2025-03-15T12:00", ("amount", "70"), ("category", "tea"), ("qty", "1"))
            .Order("2025-04-04T12:00", ("amount", "70"), ("category", "tea"), ("qty", "1"))
        .Person("6", ("since", "2026-03-06"))
            .Order("2026-03-04T22:00:01", ("category", "tea"), ("qty", "1"));

    private static readonly World SumValidUntil = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Orders()
        .Person("1")
            .Order("2026-03-01T12:00", ("amount", "100.10"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-02T12:00", ("amount", "-50.05"), ("category", "tea"), ("qty", "1"))
            .Order("2025-06-01T12:00", ("amount", "1000"), ("category", "tea"), ("qty", "1"))
        .Person("2")
            .Order("2026-03-01T12:00", ("category", "tea"), ("qty", "1"))
            .Order("2026-03-02T12:00", ("amount", "20"), ("category", "tea"), ("qty", "1"))
        .Person("3")
        .Person("4")
            .Order("2026-02-20T12:00", ("amount", "-30"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-21T12:00", ("amount", "-0.01"), ("category", "tea"), ("qty", "1"))
        .Person("5")
            .Order("2026-03-01T12:00", ("amount", "0.10"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-02T12:00", ("amount", "0.10"), ("category", "tea"))
            .Order("2026-03-03T12:00", ("amount", "0.10"), ("category", "tea"), ("qty", "4"))
        .Person("6")
            .Order("2026-03-04T12:00", ("amount", "50.05"), ("qty", "1"))
            .Order("2026-03-06T12:00", ("amount", "5000"), ("category", "tea"), ("qty", "1"));

    private static readonly World ValidUntilCoincidences = new World("2026-03-05T10:00:00+08:00")
        .Flag("f")
        .Orders()
        .Person("1")
            .Order("2026-02-04T10:00", ("amount", "10"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-03T10:00", ("amount", "-10"), ("category", "tea"), ("qty", "1"))
        .Person("2")
            .Order("2026-03-04T10:00", ("amount", "10"), ("category", "tea"), ("qty", "1"))
            .Order("2026-03-03T10:00", ("amount", "5"), ("category", "tea"), ("qty", "1"))
        .Person("3")
            .Order("2025-12-06T10:00", ("amount", "10"), ("category", "tea"), ("qty", "1"))
            .Order("2026-02-03T10:00", ("amount", "20"), ("category", "tea"), ("qty", "1"))
        .Person("4", ("f", "true"))
            .Order("2026-03-05T00:00", ("amount", "1"), ("category", "tea"), ("qty", "1"));

    private static readonly PublishedCases Cases = new()
    {
        {
            "birthday-valid-until-03", BirthdayValidUntil,
            Lifecycle.Age >= 18m,
            "1 2 3 4 6 7 9", "5", ("10", "2026-03-06T00:00:00+08:00"), ("8", "2044-03-05T00:00:00+08:00")
        },
        {
            "birthday-valid-until-07", BirthdayValidUntil,
            !(Attributes.Date("birthday").Within(Next.Days(30))),
            "4 6 7 8 9", "5", ("7", "2026-12-02T00:00:00+08:00"), ("1", "2026-03-06T00:00:00+08:00")
        },
        {
            "count-valid-until-03", CountValidUntil,
            Events.Of("order").Within(Last.Days(90)).Count.Is(1m),
            "", "", ("1", "2026-03-06T00:00:00+08:00"), ("6", "2026-05-30T00:00:00+08:00")
        },
        {
            "count-valid-until-07", CountValidUntil,
            Events.Of("order").Within(Last.Days(90).Before(Last.Days(30))).Count.Is(0m),
            "2 3 4 6", "", ("6", "2026-03-31T00:00:00+08:00"), ("5", "2026-05-06T00:00:00+08:00")
        },
        {
            "count-valid-until-11", CountValidUntil,
            Events.Of("order").Count >= 3m,
            "1 5 6", "", ("1", null), ("2", null)
        },
        {
            "count-valid-until-15", CountValidUntil,
            Events.Of("order").Within(Last.Days(60)).Count.Is(0m) & Events.Of("order").Within(Last.Days(365))
                .Count >= 1m,
            "", "", ("6", "2026-05-03T00:00:00+08:00"), ("2", null)
        },
        {
            "facet-valid-until-01", FacetValidUntil,
            Recency.Elapsed > Duration.Days(60),
            "4 5", "3", ("1", "2026-05-05T00:00:00+08:00"), ("2", "2026-03-06T00:00:00+08:00"), ("4", null), ("3", null)
        },
        {
            "facet-valid-until-05", FacetValidUntil,
            Lifecycle.Tenure >= Duration.Years(1),
            "1 4 5", "3", ("2", "2027-03-01T00:00:00+08:00"), ("6", "2027-03-06T00:00:00+08:00")
        },
        {
            "facet-valid-until-09", FacetValidUntil,
            Value.Within(Last.Days(365)) >= 350m | Frequency.Within(Last.Days(90)) >= 2m,
            "1 2", "6", ("1", "2026-05-04T00:00:00+08:00"), ("2", "2026-04-04T00:00:00+08:00")
        },
        {
            "sum-valid-until-02", SumValidUntil,
            Events.Of("order").Within(Last.Days(30)).Money("amount").Sum < 0m,
            "4", "2", ("4", "2026-03-23T00:00:00+08:00"), ("1", "2026-03-31T00:00:00+08:00")
        },
        {
            "sum-valid-until-06", SumValidUntil,
            Events.Of("order").Within(Last.Years(1)).Money("amount").Max >= 1000m,
            "1", "2 3", ("1", "2026-06-01T00:00:00+08:00")
        },
        {
            "valid-until-coincidences-02", ValidUntilCoincidences,
            Events.Of("order").Within(Last.Days(90).Before(Last.Days(30))).Count.Is(1m),
            "1", "", ("1", "2026-03-06T00:00:00+08:00"), ("3", "2026-03-06T00:00:00+08:00")
        },
        {
            "valid-until-coincidences-06", ValidUntilCoincidences,
            Events.Of("order").Within(Last.Days(1)).Count.Is(0m) & Attributes.Flag("f").IsTrue(),
            "", "1 2 3", ("4", "2026-03-06T00:00:00+08:00"), ("1", null)
        },
        {
            "valid-until-coincidences-10", ValidUntilCoincidences,
            Events.Of("order").Within(This.Week).Count >= 1m & Events.Of("order").Within(Previous.Weeks(1))
                .Count.Is(0m),
            "2 4", "", ("2", "2026-03-09T00:00:00+08:00")
        },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
