using static Segmentation.Tests.Conditions.Moments;
using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Known, unknown and or unknown after every kind of condition; flags.</summary>
public class KnownTests
{
    private static readonly Cases Rows = new()
    {
        { "A number on file is known", Score.IsKnown(), new() { Score = 0 }, True, Cases.Never },
        { "A number not on file is not known", Score.IsKnown(), new(), False, Cases.Never },
        { "A number on file is not unknown", Score.IsUnknown(), new() { Score = 0 }, False },
        { "A number not on file is unknown", Score.IsUnknown(), new(), True },
        { "A money on file is known", Spend.IsKnown(), new() { Spend = 0m }, True, Cases.Never },
        { "A money not on file is not known", Spend.IsKnown(), new(), False, Cases.Never },
        { "A money on file is not unknown", Spend.IsUnknown(), new() { Spend = 0m }, False },
        { "A money not on file is unknown", Spend.IsUnknown(), new(), True },
        { "A text on file is known", City.IsKnown(), new() { City = "" }, True, Cases.Never },
        { "A text not on file is not known", City.IsKnown(), new(), False, Cases.Never },
        { "A text on file is not unknown", City.IsUnknown(), new() { City = "" }, False },
        { "A text not on file is unknown", City.IsUnknown(), new(), True },
        { "A flag on file is known", Attributes.Flag("vip").IsKnown(), new() { Vip = false }, True, Cases.Never },
        { "A flag not on file is not known", Attributes.Flag("vip").IsKnown(), new(), False, Cases.Never },
        { "A flag on file is not unknown", Attributes.Flag("vip").IsUnknown(), new() { Vip = false }, False },
        { "A flag not on file is unknown", Attributes.Flag("vip").IsUnknown(), new(), True },
        { "A date on file is known", Renewal.IsKnown(), new() { Renewal = "2026-03-05" }, True, Cases.Never },
        { "A date not on file is not known", Renewal.IsKnown(), new(), False, Cases.Never },
        { "A date on file is not unknown", Renewal.IsUnknown(), new() { Renewal = "2026-03-05" }, False },
        { "A date not on file is unknown", Renewal.IsUnknown(), new(), True },
        { "A instant on file is known", Seen.IsKnown(), new() { Seen = "2026-03-05T10:00" }, True, Cases.Never },
        { "A instant not on file is not known", Seen.IsKnown(), new(), False, Cases.Never },
        { "A instant on file is not unknown", Seen.IsUnknown(), new() { Seen = "2026-03-05T10:00" }, False },
        { "A instant not on file is unknown", Seen.IsUnknown(), new(), True },
        { "A set on file is known", Tags.IsKnown(), new() { Tags = [] }, True, Cases.Never },
        { "A set not on file is not known", Tags.IsKnown(), new(), False, Cases.Never },
        { "A set on file is not unknown", Tags.IsUnknown(), new() { Tags = [] }, False },
        { "A set not on file is unknown", Tags.IsUnknown(), new(), True },
        { "A flag that is true", Vip, new() { Vip = true }, True, Cases.Never },
        { "A flag that is false", Vip, new() { Vip = false }, False },
        { "A flag that is unknown", Vip, new(), Undetermined },
        { "A flag is false: true", Attributes.Flag("vip").IsFalse(), new() { Vip = false }, True },
        { "A flag is false: false", Attributes.Flag("vip").IsFalse(), new() { Vip = true }, False },
        { "A flag is false: unknown", Attributes.Flag("vip").IsFalse(), new(), Undetermined },
        { "Or unknown after a comparison", (Score < 3m).OrUnknown(), new(), True, Cases.Never },
        { "Or unknown after a list", City.In("a").OrUnknown(), new(), True, Cases.Never },
        { "Or unknown after a negated list", (!City.In("a")).OrUnknown(), new(), True, Cases.Never },
        { "Or unknown after a between", Score.Between(1m, 2m).OrUnknown(), new(), True, Cases.Never },
        { "Or unknown after a match", City.Contains("a").OrUnknown(), new(), True, Cases.Never },
        { "Or unknown after a set", Tags.Contains("tea").OrUnknown(), new(), True, Cases.Never },
        { "Or unknown after a window", Seen.Within(Last.Days(7)).OrUnknown(), new(), True, Cases.Never },
        {
            "Or unknown after a anniversary",
            Renewal.AnniversaryWithin(Last.Days(7)).OrUnknown(),
            new(), True, Cases.Never
        },
        { "Or unknown after a flag", Vip.OrUnknown(), new(), True, Cases.Never },
        { "Or unknown after a order of dates", Renewal.Before(On("2026-01-01")).OrUnknown(), new(), True, Cases.Never },
        { "Or unknown after a weekday", Seen.OnWeekday(DayOfWeek.Monday).OrUnknown(), new(), True, Cases.Never },
        {
            "Or unknown after a time of day",
            Seen.TimeOfDay(Clock("01:00"), Clock("02:00")).OrUnknown(),
            new(), True, Cases.Never
        },
        {
            "Or unknown after a elapsed time",
            (Recency.Elapsed < Duration.Days(1)).OrUnknown(),
            new(), True, Cases.Never
        },
        { "Or unknown after a age", (Lifecycle.Age < 18m).OrUnknown(), new(), True, Cases.Never },
        { "Or unknown after a average", (Orders.Money("amount").Average > 1m).OrUnknown(), new(), True, Cases.Never },
        {
            "Or unknown after a distance",
            Geography.WithinKilometres(1m, new GeoPoint(0, 0)).OrUnknown(),
            new(), True, Cases.Never
        },
        { "Or unknown after a named list", City.InList("east").OrUnknown(), new(), True, Cases.Never },
        { "Or unknown keeps true", (Score < 3m).OrUnknown(), new() { Score = 2 }, True },
        { "Or unknown keeps false", (Score < 3m).OrUnknown(), new() { Score = 3 }, False },
        { "Not of or unknown is false for unknown", !(Score < 3m).OrUnknown(), new(), False },
        {
            "Or unknown and arithmetic by zero",
            (Score / Logins > 1m).OrUnknown(),
            new() { Score = 1, Logins = 0 }, True
        },
        {
            "Or unknown ends when the window does",
            Seen.Within(Last.Days(7)).OrUnknown(),
            new() { Seen = "2026-03-05T10:00" }, True, "2026-03-12T00:00"
        },
        { "A negative condition on unknown is undetermined", !(Score < 3m), new(), Undetermined, Cases.Never },
        { "Known and the condition is false for unknown", Score.IsKnown() & !(Score < 3m), new(), False },
        { "Arithmetic is known", (Score + Logins).IsKnown(), new() { Score = 1, Logins = 1 }, True },
        { "Arithmetic is unknown", (Score + Logins).IsUnknown(), new() { Score = 1 }, True },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Unknown_is_asked_for(string name) => Rows.Check(name);
}
