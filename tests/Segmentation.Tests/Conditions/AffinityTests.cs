using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Affinity for an interest and its share, fading by half.</summary>
public class AffinityTests
{
    private static readonly Cases Rows = new()
    {
        {
            "An event of this instant weighs 1",
            Interest.Affinity("tea") >= 1m,
            new() { Orders = [new("2026-03-05T10:00", 1m, "tea")] }, True, "2026-03-05T10:00:00.0000001"
        },
        {
            "Two events of this instant weigh 2",
            Interest.Affinity("tea").Is(2m),
            new() { Orders = [new("2026-03-05T10:00", 1m, "tea"), new("2026-03-05T10:00", 2m, "tea")] }, True
        },
        {
            "An event of 90 days ago weighs half",
            Interest.Affinity("tea").Is(0.5m),
            new() { Orders = [new("2025-12-05T10:00", 1m, "tea")] }, True
        },
        {
            "An affinity above a half ends after 90 days",
            Interest.Affinity("tea") > 0.5m,
            new() { Orders = [new("2026-03-05T10:00", 1m, "tea")] }, True, "2026-06-03T10:00"
        },
        {
            "An affinity below a half begins after 90 days",
            Interest.Affinity("tea") < 0.5m,
            new() { Orders = [new("2026-03-05T10:00", 1m, "tea")] }, False, "2026-06-03T10:00:00.0000001"
        },
        {
            "A half-life of a day",
            Interest.Affinity("tea").HalfLife(Duration.Days(1)).Is(0.25m),
            new() { Orders = [new("2026-03-03T10:00", 1m, "tea")] }, True
        },
        {
            "A half-life of hours",
            Interest.Affinity("tea").HalfLife(Duration.Hours(12)) > 0.06m,
            new() { Orders = [new("2026-03-03T10:00", 1m, "tea")] }, True
        },
        {
            "A half-life of weeks",
            Interest.Affinity("tea").HalfLife(Duration.Weeks(1)).Is(0.5m),
            new() { Orders = [new("2026-02-26T10:00", 1m, "tea")] }, True
        },
        {
            "Other interests do not weigh",
            Interest.Affinity("tea").Is(0m),
            new() { Orders = [new("2026-03-05T10:00", 1m, "wine")] }, True, Cases.Never
        },
        { "Without events an affinity is 0", Interest.Affinity("tea") > 0m, new(), False, Cases.Never },
        { "Without events an affinity is known", Interest.Affinity("tea").IsKnown(), new(), True },
        {
            "An event whose interest is unknown",
            Interest.Affinity("tea") >= 0m,
            new() { Orders = [new("2026-03-05T10:00", 1m, "tea"), new("2020-03-01T10:00")] }, Undetermined, Cases.Never
        },
        {
            "The future does not weigh",
            Interest.Affinity("tea").Is(0m),
            new() { Orders = [new("2026-03-06T10:00", 1m, "tea")] }, True
        },
        {
            "A share of two in three",
            Interest.AffinityShare("tea") > 0.66m,
            new() { Orders = [new("2026-03-05T10:00", 1m, "tea"), new("2026-03-05T09:00", 1m, "tea"),
                new("2026-03-05T08:00", 1m, "wine")] },
            True
        },
        {
            "A share below",
            Interest.AffinityShare("tea") > 0.67m,
            new() { Orders = [new("2026-03-05T10:00", 1m, "tea"), new("2026-03-05T09:59", 1m, "tea"),
                new("2026-03-05T09:58", 1m, "wine")] },
            False
        },
        {
            "A share of one kind is one",
            Interest.AffinityShare("tea").Is(1m),
            new() { Orders = [new("2025-03-05T10:00", 1m, "tea")] }, True, Cases.Never
        },
        { "A share of no event is unknown", Interest.AffinityShare("tea") >= 0m, new(), Undetermined },
        {
            "A share with an unknown interest",
            Interest.AffinityShare("tea") >= 0m,
            new() { Orders = [new("2026-03-01T10:00")] }, Undetermined
        },
        {
            "A share fades with its half-life",
            Interest.AffinityShare("tea").HalfLife(Duration.Days(1)).Is(0.2m),
            new() { Orders = [new("2026-03-03T10:00", 1m, "tea"), new("2026-03-05T10:00", 1m, "wine")] }, True
        },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void An_affinity_fades_by_half(string name) => Rows.Check(name);
}
