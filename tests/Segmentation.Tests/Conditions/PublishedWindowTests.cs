namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Windows on dates and instants: both edges, months, weeks, zero counts.</summary>
public class PublishedWindowTests
{
    private static readonly World WindowDays = new World("2026-03-05T10:00:00+08:00")
        .Moment("seen")
        .Person("1", ("seen", "2026-03-05T10:00"))
        .Person("2", ("seen", "2026-03-05T00:00"))
        .Person("3", ("seen", "2026-03-04T23:59:59"))
        .Person("4", ("seen", "2026-03-05T10:00:01"))
        .Person("5", ("seen", "2025-12-06T00:00"))
        .Person("6", ("seen", "2025-12-05T23:59:59"))
        .Person("7", ("seen", "2026-03-03T22:00"))
        .Person("8", ("seen", "2026-03-03T22:00:01"))
        .Person("9")
        .Person("10", ("seen", "2026-02-28T12:00"));

    private static readonly World WindowMonths = new World("2026-03-05T10:00:00+08:00")
        .Date("seen")
        .Person("1", ("seen", "2026-03-05"))
        .Person("2", ("seen", "2026-03-04"))
        .Person("3", ("seen", "2026-03-06"))
        .Person("4", ("seen", "2025-12-06"))
        .Person("5", ("seen", "2025-12-05"))
        .Person("6", ("seen", "2026-03-01"))
        .Person("7", ("seen", "2026-02-28"))
        .Person("8", ("seen", "2026-02-01"))
        .Person("9", ("seen", "2025-12-31"))
        .Person("10", ("seen", "2026-01-01"))
        .Person("11")
        .Person("12", ("seen", "2025-03-06"))
        .Person("13", ("seen", "2025-03-05"))
        .Person("14", ("seen", "2025-11-30"))
        .Person("15", ("seen", "2025-12-01"))
        .Person("16", ("seen", "2026-03-02"));

    private static readonly World WindowNext = new World("2026-03-05T10:00:00+08:00")
        .Moment("call at")
        .Date("renewal")
        .Person("1", ("renewal", "2026-03-05"), ("call at", "2026-03-05T08:00"))
        .Person("2", ("renewal", "2026-03-11"), ("call at", "2026-03-11T23:59:59"))
        .Person("3", ("renewal", "2026-03-12"), ("call at", "2026-03-12T00:00"))
        .Person("4", ("renewal", "2026-03-04"), ("call at", "2026-03-05T10:00"))
        .Person("5")
        .Person("6", ("renewal", "2026-04-04"), ("call at", "2026-03-06T22:00"))
        .Person("7", ("renewal", "2026-04-05"), ("call at", "2026-03-06T22:00:01"))
        .Person("8", ("renewal", "2026-03-31"), ("call at", "2026-03-05T10:00:01"))
        .Person("9", ("renewal", "2026-04-30"), ("call at", "2026-03-08T12:00"))
        .Person("10", ("renewal", "2027-01-01"), ("call at", "2026-06-30T12:00"));

    private static readonly World WindowLaw = new World("2026-03-05T10:00:00+08:00")
        .Moment("at hour")
        .Date("seen")
        .Person("1", ("seen", "2026-03-05"), ("at hour", "2026-03-05T09:00"))
        .Person("2", ("seen", "2026-03-04"), ("at hour", "2026-03-04T22:00"))
        .Person("3", ("seen", "2026-02-04"), ("at hour", "2026-03-04T21:59:59"))
        .Person("4", ("seen", "2026-02-03"), ("at hour", "2026-03-04T10:00"))
        .Person("5", ("seen", "2025-12-06"), ("at hour", "2026-03-03T10:00"))
        .Person("6", ("seen", "2025-12-05"), ("at hour", "2026-03-03T10:00:01"))
        .Person("7")
        .Person("8", ("seen", "2026-02-05"), ("at hour", "2026-03-05T10:00"));

    private static readonly World CountWindow = new World("2026-03-05T10:00:00+08:00")
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

    private static readonly PublishedCases Cases = new()
    {
        { "window-days-03", WindowDays, Attributes.Instant("seen").Within(Last.Days(90)), "1 2 3 5 7 8 10", "9" },
        { "window-days-07", WindowDays, Attributes.Instant("seen").Within(Last.Hours(37)), "1 2 3 7 8", "9" },
        { "window-days-11", WindowDays, Attributes.Instant("seen").Within(Last.Seconds(36001)), "1 2", "9" },
        { "window-days-15", WindowDays, Attributes.Instant("seen").Within(Last.Days(6)), "1 2 3 7 8 10", "9" },
        {
            "window-months-04", WindowMonths,
            Attributes.Date("seen").Within(Last.Years(1)),
            "1 2 4 5 6 7 8 9 10 12 14 15 16", "11"
        },
        { "window-months-12", WindowMonths, Attributes.Date("seen").Within(Previous.Quarters(2)), "4 5 9 14 15", "11" },
        { "window-months-16", WindowMonths, Attributes.Date("seen").Within(Previous.Weeks(1)), "6 7", "11" },
        { "window-months-20", WindowMonths, Attributes.Date("seen").Within(Previous.Days(7)), "2 6 7 16", "11" },
        {
            "window-months-24", WindowMonths,
            Attributes.Date("seen").Within(Last.Months(3).Before(Last.Months(1))),
            "4 8 9 10", "11"
        },
        {
            "window-months-28", WindowMonths,
            !Attributes.Date("seen").Within(This.Month),
            "3 4 5 7 8 9 10 12 13 14 15", "11"
        },
        { "window-next-03", WindowNext, Attributes.Date("renewal").Within(Next.Days(8)), "1 2 3", "5" },
        { "window-next-07", WindowNext, Attributes.Date("renewal").Within(Coming.Months(2)), "6 7 9", "5" },
        { "window-next-11", WindowNext, Attributes.Date("renewal").Within(Coming.Weeks(1)), "2 3", "5" },
        { "window-next-15", WindowNext, Attributes.Instant("call at").Within(Next.Days(7)), "1 2 4 6 7 8 9", "5" },
        { "window-next-19", WindowNext, Attributes.Date("renewal").Within(Next.Days(7)).OrUnknown(), "1 2 5" },
        { "window-law-01", WindowLaw, Attributes.Date("seen").Within(Last.Days(90)), "1 2 3 4 5 8", "7" },
        {
            "window-law-05", WindowLaw,
            Attributes.Date("seen").Within(Last.Days(30)) & Attributes.Date("seen").Within(Last.Days(90)
                .Before(Last.Days(30))),
            "", "7"
        },
        {
            "window-law-09", WindowLaw,
            Attributes.Date("seen").Within(Last.Months(1)) | Attributes.Date("seen").Within(Last.Months(3)
                .Before(Last.Months(1))),
            "1 2 3 4 5 8", "7"
        },
        {
            "window-law-13", WindowLaw,
            Attributes.Instant("at hour").Within(Last.Hours(48).Before(Last.Hours(24))),
            "4 6", "7"
        },
        { "count-window-01", CountWindow, Events.Of("order").Within(Last.Days(90)).Count >= 1m, "1 5 6" },
        { "count-window-05", CountWindow, Events.Of("order").Within(Last.Days(90)).Count.Is(0m), "2 3 4" },
        { "count-window-09", CountWindow, Events.Of("order").Within(Last.Days(30)).Count < 2m, "1 2 3 4" },
        { "count-window-13", CountWindow, Events.Of("order").Within(Last.Days(28)).Count >= 1m, "1 6" },
        {
            "count-window-17", CountWindow,
            Events.Of("order").Within(Last.Days(30).Before(Last.Days(29))).Count.Is(1m),
            "5"
        },
        { "count-window-21", CountWindow, Events.Of("order").Within(Last.Days(30)).Count.In(0m, 3m), "2 3 4 6" },
        { "count-window-25", CountWindow, Events.Of("order").Within(Last.Days(30)).Count.IsNot(1m), "2 3 4 5 6" },
        { "count-window-29", CountWindow, Events.Of("order").Within(Last.Days(90)).Count >= 2.5m, "5 6" },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
