using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Recency, tenure and time since: calendar units and exact ones, the future, month ends.</summary>
public class ElapsedTests
{
    private static readonly Cases Rows = new()
    {
        {
            "Recency of today is 0 days",
            Recency.Elapsed.Is(Duration.Days(0)),
            new() { Orders = [new("2026-03-05T00:00")] }, True, "2026-03-06T00:00"
        },
        {
            "Recency of yesterday is not 0 days",
            Recency.Elapsed.Is(Duration.Days(0)),
            new() { Orders = [new("2026-03-04T23:59")] }, False, Cases.Never
        },
        { "Recency without orders is unknown", Recency.Elapsed.Is(Duration.Days(0)), new(), Undetermined, Cases.Never },
        {
            "Recency counts the latest order",
            Recency.Elapsed <= Duration.Days(1),
            new() { Orders = [new("2026-03-04T12:00"), new("2025-01-01T12:00")] }, True, "2026-03-06T00:00"
        },
        {
            "Recency does not see the future",
            Recency.Elapsed > Duration.Days(60),
            new() { Orders = [new("2026-03-06T12:00"), new("2025-01-01T12:00")] }, True, Cases.Never
        },
        {
            "Recency of more than 60 days begins on the 61st",
            Recency.Elapsed > Duration.Days(60),
            new() { Orders = [new("2026-01-04T12:00")] }, False, "2026-03-06T00:00"
        },
        {
            "Recency of at least two months: the same day",
            Recency.Elapsed >= Duration.Months(2),
            new() { Orders = [new("2026-01-05T23:00")] }, True, Cases.Never
        },
        {
            "Recency of at least two months: a day later",
            Recency.Elapsed >= Duration.Months(2),
            new() { Orders = [new("2026-01-06T00:00")] }, False, "2026-03-06T00:00"
        },
        {
            "Recency between 30 and 60 days: the nearer end",
            Recency.Elapsed.Between(Duration.Days(30), Duration.Days(60)),
            new() { Orders = [new("2026-02-03T12:00")] }, True, "2026-04-05T00:00"
        },
        {
            "Recency between 30 and 60 days: not yet",
            Recency.Elapsed.Between(Duration.Days(30), Duration.Days(60)),
            new() { Orders = [new("2026-02-04T12:00")] }, False, "2026-03-06T00:00"
        },
        {
            "Recency between 30 and 60 days: the farther end",
            Recency.Elapsed.Between(Duration.Days(30), Duration.Days(60)),
            new() { Orders = [new("2026-01-04T12:00")] }, True, "2026-03-06T00:00"
        },
        {
            "Recency between 30 and 60 days: too long",
            Recency.Elapsed.Between(Duration.Days(30), Duration.Days(60)),
            new() { Orders = [new("2026-01-03T12:00")] }, False, Cases.Never
        },
        {
            "Recency between reversed ends is never true",
            Recency.Elapsed.Between(Duration.Days(60), Duration.Days(30)),
            new() { Orders = [new("2026-01-20T12:00")] }, False, Cases.Never
        },
        {
            "Recency in hours is exact: at least",
            Recency.Elapsed >= Duration.Hours(1),
            new() { Orders = [new("2026-03-05T09:00")] }, True, Cases.Never
        },
        {
            "Recency in hours is exact: not yet",
            Recency.Elapsed >= Duration.Hours(1),
            new() { Orders = [new("2026-03-05T09:00:01")] }, False, "2026-03-05T10:00:01"
        },
        {
            "Recency in hours is exact: less",
            Recency.Elapsed < Duration.Hours(1),
            new() { Orders = [new("2026-03-05T09:30")] }, True, "2026-03-05T10:30"
        },
        {
            "Recency in hours is exact: at most, a tick longer",
            Recency.Elapsed <= Duration.Hours(1),
            new() { Orders = [new("2026-03-05T09:30")] }, True, "2026-03-05T10:30:00.0000001"
        },
        {
            "Recency in hours is exact: more begins a tick later",
            Recency.Elapsed > Duration.Hours(1),
            new() { Orders = [new("2026-03-05T09:00")] }, False, "2026-03-05T10:00:00.0000001"
        },
        {
            "Recency in hours is exact: equal for a tick",
            Recency.Elapsed.Is(Duration.Hours(1)),
            new() { Orders = [new("2026-03-05T09:00")] }, True, "2026-03-05T10:00:00.0000001"
        },
        {
            "Recency with a filter",
            Recency.Where(o => o.Text("category").Is("tea")) > Duration.Days(7),
            new() { Orders = [new("2026-03-04T12:00", 1m, "wine"), new("2026-02-01T12:00", 1m, "tea")] },
            True, Cases.Never
        },
        {
            "Recency with a filter that is open",
            Recency.Where(o => o.Text("category").Is("tea")) > Duration.Days(7),
            new() { Orders = [new("2026-03-04T12:00"), new("2026-02-01T12:00", 1m, "tea")] }, Undetermined, Cases.Never
        },
        {
            "Recency is not a number of days",
            Recency.Elapsed.IsNot(Duration.Days(1)),
            new() { Orders = [new("2026-03-05T09:00")] }, True, "2026-03-06T00:00"
        },
        {
            "Recency unknown, or no orders",
            (Recency.Elapsed > Duration.Days(60)) | Frequency.Total.Is(0m),
            new(), True, Cases.Never
        },
        {
            "Recency is known with an order",
            Recency.Elapsed.IsKnown(),
            new() { Orders = [new("2020-01-01T12:00")] }, True
        },
        {
            "Recency is unknown without",
            Recency.Elapsed.IsUnknown(),
            new() { Orders = [new("2026-03-06T12:00")] }, True, Cases.Never
        },
        {
            "Tenure of two years to the day",
            Lifecycle.Tenure >= Duration.Years(2),
            new() { Joined = "2024-03-05" }, True, Cases.Never
        },
        {
            "Tenure of two years less a day",
            Lifecycle.Tenure >= Duration.Years(2),
            new() { Joined = "2024-03-06" }, False, "2026-03-06T00:00"
        },
        { "Tenure that is unknown", Lifecycle.Tenure >= Duration.Years(2), new(), Undetermined, Cases.Never },
        {
            "Tenure of the future is less than any",
            Lifecycle.Tenure < Duration.Days(30),
            new() { Joined = "2026-03-10" }, True, "2026-04-09T00:00"
        },
        {
            "Tenure of the future is even less than 0 days",
            Lifecycle.Tenure < Duration.Days(0),
            new() { Joined = "2026-03-10" }, True, "2026-03-10T00:00"
        },
        {
            "Tenure in weeks",
            Lifecycle.Tenure >= Duration.Weeks(2),
            new() { Joined = "2026-02-19" }, True, Cases.Never
        },
        {
            "Tenure in quarters",
            Lifecycle.Tenure < Duration.Quarters(1),
            new() { Joined = "2025-12-06" }, True, "2026-03-06T00:00"
        },
        {
            "Time since a date, at most",
            Renewal.Elapsed <= Duration.Days(1),
            new() { Renewal = "2026-03-04" }, True, "2026-03-06T00:00"
        },
        {
            "Time since a date, more",
            Renewal.Elapsed > Duration.Days(1),
            new() { Renewal = "2026-03-04" }, False, "2026-03-06T00:00"
        },
        { "Time since an unknown date", Renewal.Elapsed > Duration.Days(1), new(), Undetermined },
        {
            "Time since an instant, in hours",
            Seen.Elapsed > Duration.Hours(24),
            new() { Seen = "2026-03-04T09:59:59" }, True, Cases.Never
        },
        {
            "Time since an instant ahead is negative",
            Seen.Elapsed < Duration.Hours(0),
            new() { Seen = "2026-03-05T11:00" }, True, "2026-03-05T11:00"
        },
        {
            "Time since an instant, in days by its date",
            Seen.Elapsed.Is(Duration.Days(1)),
            new() { Seen = "2026-03-04T23:59" }, True, "2026-03-06T00:00"
        },
        { "Time since an unknown instant", Seen.Elapsed < Duration.Hours(1), new(), Undetermined },
        {
            "A month ago from 31 March is 28 February",
            Renewal.Elapsed.Is(Duration.Months(1)),
            new() { Now = "2026-03-31T10:00", Renewal = "2026-02-28" }, True, "2026-04-01T00:00"
        },
        {
            "A year ago from a leap day is 28 February",
            Renewal.Elapsed >= Duration.Years(1),
            new() { Now = "2024-02-29T10:00", Renewal = "2023-02-28" }, True, Cases.Never
        },
        {
            "A leap day is a year ago on 1 March",
            Renewal.Elapsed >= Duration.Years(1),
            new() { Now = "2025-02-28T10:00", Renewal = "2024-02-29" }, False, "2025-03-01T00:00"
        },
        {
            "Less than 90 days elapsed is within 90 days",
            Seen.Elapsed < Duration.Days(90),
            new() { Seen = "2025-12-06T00:00" }, True, "2026-03-06T00:00"
        },
        {
            "90 days elapsed is not within 90 days",
            Seen.Elapsed < Duration.Days(90),
            new() { Seen = "2025-12-05T23:59" }, False, Cases.Never
        },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Elapsed_time_agrees_with_windows(string name) => Rows.Check(name);
}
