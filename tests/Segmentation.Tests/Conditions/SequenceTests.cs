using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>A then B within a time; A without B.</summary>
public class SequenceTests
{
    private static readonly Cases Rows = new()
    {
        {
            "A then B a second within the hour",
            Tea.Then(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-04T09:00", 1m, "tea"), new("2026-03-04T09:59:59", 1m, "wine")] },
            True, Cases.Never
        },
        {
            "A then B exactly an hour later",
            Tea.Then(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-04T09:00", 1m, "tea"), new("2026-03-04T10:00", 1m, "wine")] },
            False, Cases.Never
        },
        {
            "A and B at one instant",
            Tea.Then(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-04T09:00", 1m, "tea"), new("2026-03-04T09:00", 1m, "wine")] },
            False, Cases.Never
        },
        {
            "B then A",
            Tea.Then(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-04T09:00", 1m, "wine"), new("2026-03-04T09:30", 1m, "tea")] }, False
        },
        { "Neither A nor B", Tea.Then(Wine).Within(Duration.Hours(1)), new(), False, Cases.Never },
        {
            "A waits for B for ever",
            Tea.Then(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T09:30", 1m, "tea")] }, False, Cases.Never
        },
        {
            "A then what may be B",
            Tea.Then(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-04T09:00", 1m, "tea"), new("2026-03-04T09:30")] }, Undetermined, Cases.Never
        },
        {
            "What may be A then B",
            Tea.Then(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-04T09:00"), new("2026-03-04T09:30", 1m, "wine")] }, Undetermined
        },
        {
            "What may be A too late for B",
            Tea.Then(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-04T09:00"), new("2026-03-04T10:30", 1m, "wine")] }, False
        },
        {
            "One pair of many is enough",
            Tea.Then(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-01T09:00", 1m, "tea"), new("2026-03-04T09:00", 1m, "tea"),
                new("2026-03-04T09:30", 1m, "wine"), new("2026-03-04T09:40")] },
            True
        },
        {
            "A then B on the last date",
            Tea.Then(Wine).Within(Duration.Days(4)),
            new() { Orders = [new("2026-03-01T23:59", 1m, "tea"), new("2026-03-04T23:59:59", 1m, "wine")] },
            True, Cases.Never
        },
        {
            "A then B a date too late",
            Tea.Then(Wine).Within(Duration.Days(4)),
            new() { Orders = [new("2026-03-01T00:00", 1m, "tea"), new("2026-03-05T00:00", 1m, "wine")] }, False
        },
        {
            "A then B within a month",
            Tea.Then(Wine).Within(Duration.Months(1)),
            new() { Orders = [new("2026-01-31T12:00", 1m, "tea"), new("2026-02-28T12:00", 1m, "wine")] }, True
        },
        {
            "A then B after the month",
            Tea.Then(Wine).Within(Duration.Months(1)),
            new() { Orders = [new("2026-01-31T12:00", 1m, "tea"), new("2026-03-01T00:00", 1m, "wine")] }, False
        },
        {
            "A then B of the future",
            Tea.Then(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T09:30", 1m, "tea"), new("2026-03-05T10:15", 1m, "wine")] },
            False, Cases.Never
        },
        {
            "A window is about B: in it",
            Tea.Then(Wine).Within(Duration.Hours(1), Last.Days(7)),
            new() { Orders = [new("2026-03-01T11:30", 1m, "tea"), new("2026-03-01T12:00", 1m, "wine")] },
            True, "2026-03-08T00:00"
        },
        {
            "A window is about B: out of it",
            Tea.Then(Wine).Within(Duration.Hours(1), Last.Days(7)),
            new() { Orders = [new("2026-02-01T11:30", 1m, "tea"), new("2026-02-01T12:00", 1m, "wine")] },
            False, Cases.Never
        },
        {
            "A window is about B: A may lie before it",
            Tea.Then(Wine).Within(Duration.Hours(1), This.Month),
            new() { Orders = [new("2026-02-28T23:30", 1m, "tea"), new("2026-03-01T00:15", 1m, "wine")] },
            True, "2026-04-01T00:00"
        },
        {
            "A window is about B: it comes",
            Tea.Then(Wine).Within(Duration.Hours(1), Previous.Months(1)),
            new() { Orders = [new("2026-02-28T23:30", 1m, "tea"), new("2026-03-01T00:15", 1m, "wine")] },
            False, "2026-04-01T00:00"
        },
        {
            "An event follows another of its stream",
            Orders.Then(Orders).Within(Duration.Days(2)),
            new() { Orders = [new("2026-03-03T12:00"), new("2026-03-04T12:00")] }, True, Cases.Never
        },
        {
            "An event does not follow itself",
            Orders.Then(Orders).Within(Duration.Days(2)),
            new() { Orders = [new("2026-03-03T12:00")] }, False
        },
        {
            "A without B is due",
            Tea.ThenNo(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T09:00", 1m, "tea")] }, True, Cases.Never
        },
        {
            "A without B is not due yet",
            Tea.ThenNo(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T09:30", 1m, "tea")] }, False, "2026-03-05T10:30"
        },
        {
            "A with B in time",
            Tea.ThenNo(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T08:00", 1m, "tea"), new("2026-03-05T08:30", 1m, "wine")] },
            False, Cases.Never
        },
        {
            "A with B exactly too late",
            Tea.ThenNo(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T08:00", 1m, "tea"), new("2026-03-05T09:00", 1m, "wine")] }, True
        },
        {
            "A with B at one instant is without",
            Tea.ThenNo(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T08:00", 1m, "tea"), new("2026-03-05T08:00", 1m, "wine")] }, True
        },
        {
            "A with what may be B",
            Tea.ThenNo(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T08:00", 1m, "tea"), new("2026-03-05T08:30")] }, Undetermined, Cases.Never
        },
        {
            "What may be A without B",
            Tea.ThenNo(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T08:00")] }, Undetermined, Cases.Never
        },
        {
            "What may be A without B, not due yet",
            Tea.ThenNo(Wine).Within(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T09:30")] }, False, "2026-03-05T10:30"
        },
        { "No A without B", Tea.ThenNo(Wine).Within(Duration.Hours(1)), new(), False, Cases.Never },
        {
            "A without B by dates is due at the end of the last",
            Tea.ThenNo(Wine).Within(Duration.Days(1)),
            new() { Orders = [new("2026-03-05T00:00", 1m, "tea")] }, False, "2026-03-06T00:00"
        },
        {
            "A without B by dates was due",
            Tea.ThenNo(Wine).Within(Duration.Days(1)),
            new() { Orders = [new("2026-03-04T23:59", 1m, "tea")] }, True, Cases.Never
        },
        {
            "A without B: the future B is invisible",
            Tea.ThenNo(Wine).Within(Duration.Hours(2)),
            new() { Orders = [new("2026-03-05T09:00", 1m, "tea"), new("2026-03-05T10:30", 1m, "wine")] },
            False, "2026-03-05T11:00"
        },
        {
            "A window is about when it is due: in it",
            Tea.ThenNo(Wine).Within(Duration.Hours(1), Last.Days(1)),
            new() { Orders = [new("2026-03-04T23:30", 1m, "tea")] }, True, "2026-03-06T00:00"
        },
        {
            "A window is about when it is due: out of it",
            Tea.ThenNo(Wine).Within(Duration.Hours(1), Last.Days(1)),
            new() { Orders = [new("2026-03-04T22:00", 1m, "tea")] }, False, Cases.Never
        },
        {
            "A window is about when it is due: it will come in and go",
            !Tea.ThenNo(Wine).Within(Duration.Hours(1), Last.Hours(1)),
            new() { Orders = [new("2026-03-05T09:30", 1m, "tea")] }, True, "2026-03-05T10:30"
        },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sequence_measures_like_a_window(string name) => Rows.Check(name);
}
