using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>What lies before the start of a stream's history is undetermined.</summary>
public class HistoryTests
{
    private static readonly Cases Rows = new()
    {
        { "Inside the history none is none", Visits.Within(Last.Days(90)).Count.Is(0m), new(), True, Cases.Never },
        {
            "A day before the history none is undetermined",
            Visits.Within(Last.Days(91)).Count.Is(0m),
            new(), Undetermined, "2026-03-06T00:00"
        },
        { "Without a window the history always matters", Visits.Count.Is(0m), new(), Undetermined, Cases.Never },
        {
            "A count is at least what is seen",
            Visits.Count >= 1m,
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, True, Cases.Never
        },
        {
            "A count may be more than is seen",
            Visits.Count >= 2m,
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, Undetermined
        },
        {
            "A count is not less than is seen",
            Visits.Count < 1m,
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, False
        },
        {
            "A count may be what is seen",
            Visits.Count.Is(1m),
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, Undetermined
        },
        {
            "A count is not below what is seen",
            Visits.Count.Is(0m),
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, False
        },
        { "A count is not known", Visits.Count.IsKnown(), new() { Visits = [new("2026-03-01T12:00", "sale")] }, False },
        { "Any is sure with one", Visits.Any(), new() { Visits = [new("2026-03-01T12:00", "sale")] }, True },
        { "Any is not sure without", Visits.Any(), new(), Undetermined },
        { "No is sure with one", Visits.None(), new() { Visits = [new("2026-03-01T12:00", "sale")] }, False },
        { "No is not sure without", Visits.None(), new(), Undetermined },
        { "No inside the history is sure", Visits.Within(Last.Days(90)).None(), new(), True, Cases.Never },
        {
            "All is false with a bad one",
            Visits.All(v => v.Text("page").Is("home")),
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, False
        },
        {
            "All is not sure with good ones",
            Visits.All(v => v.Text("page").Is("sale")),
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, Undetermined
        },
        {
            "All inside the history is sure",
            Visits.Within(Last.Days(90)).All(v => v.Text("page").Is("sale")),
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, True
        },
        {
            "Distinct is at least what is seen",
            Visits.Text("page").Distinct >= 1m,
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, True
        },
        {
            "Distinct may be more",
            Visits.Text("page").Distinct.Is(1m),
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, Undetermined
        },
        {
            "The first is hidden",
            Visits.Text("page").First.Is("sale"),
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, Undetermined
        },
        {
            "The last is as seen",
            Visits.Text("page").Last.Is("sale"),
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, True
        },
        { "The last without an event is unknown", Visits.Text("page").Last.Is("sale"), new(), Undetermined },
        {
            "The earliest is hidden",
            Visits.Instant("at").Earliest.IsKnown(),
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, False
        },
        {
            "A share is hidden",
            Visits.Where(v => v.Text("page").Is("sale")).Share > 0m,
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, Undetermined
        },
        {
            "A gap is hidden",
            Visits.AverageGap >= Duration.Days(0),
            new() { Visits = [new("2026-03-01T12:00", "sale"), new("2026-03-02T12:00", "sale")] }, Undetermined
        },
        {
            "A gap inside the history is known",
            Visits.Within(Last.Days(90)).AverageGap.Is(Duration.Days(1)),
            new() { Visits = [new("2026-03-01T12:00", "sale"), new("2026-03-02T12:00", "sale")] }, True
        },
        {
            "A sequence that is seen is sure",
            Visits.Then(Visits).Within(Duration.Hours(1)),
            new() { Visits = [new("2026-03-01T12:00", "sale"), new("2026-03-01T12:30", "sale")] }, True
        },
        {
            "A sequence that is not seen is not sure",
            Visits.Then(Visits).Within(Duration.Hours(1)),
            new() { Visits = [new("2026-03-01T12:00", "sale")] }, Undetermined, Cases.Never
        },
        {
            "The history of a day starts with its first instant",
            Visits.Within(This.Year).Count.Is(0m),
            new() { Now = "2025-12-06T00:00" }, Undetermined, "2026-01-01T00:00"
        },
        {
            "Hours back to the instant where history starts",
            Calls.Within(Last.Hours(94)).Count.Is(0m),
            new(), True, Cases.Never
        },
        {
            "An hour further back, until the window begins at the start",
            Calls.Within(Last.Hours(95)).Count.Is(0m),
            new(), Undetermined, "2026-03-05T11:00"
        },
        { "Dates back to the date after the start", Calls.Within(Last.Days(4)).Count.Is(0m), new(), True, Cases.Never },
        {
            "Dates back to the date of the start",
            Calls.Within(Last.Days(5)).Count.Is(0m),
            new(), Undetermined, "2026-03-06T00:00"
        },
        {
            "The previous month lies before the start",
            Calls.Within(Previous.Months(1)).Any(),
            new(), Undetermined, "2026-05-01T00:00"
        },
        { "This week lies after the start", Calls.Within(This.Week).Any(), new(), False, Cases.Never },
        {
            "This month reaches back before the start",
            Calls.Within(This.Month).Any(),
            new(), Undetermined, "2026-04-01T00:00"
        },
        {
            "Between ago reaches back by its older end",
            Calls.Within(Last.Days(5).Before(Last.Days(2))).None(),
            new(), Undetermined, "2026-03-06T00:00"
        },
        {
            "An event before the start of history still counts",
            Calls.Within(Last.Days(7)).Any(),
            new() { Calls = [new("2026-02-28T12:00")] }, True, "2026-03-07T00:00"
        },
        { "Another stream has its own history", Orders.Count.Is(0m), new(), True, Cases.Never },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Before_the_history_nothing_is_sure(string name) => Rows.Check(name);
}
