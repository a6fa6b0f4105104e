using Segmentation.Time;

namespace Segmentation.Properties.People;

/// <summary>What differs between the models that the properties try; both the library's model and the oracle follow it.</summary>
public sealed record ModelSpec
{
    public string DefaultZone { get; init; } = "UTC";

    public bool IgnoreCase { get; init; }

    public bool EmptyMeansUnknown { get; init; }

    public double? DefaultScore { get; init; }

    public decimal? DefaultAmount { get; init; }

    public LeapDayPolicy SignedLeapDay { get; init; }

    public LeapDayPolicy BirthdayLeapDay { get; init; }

    public bool LunarBirthday { get; init; }

    public LeapMonthPolicy LeapMonth { get; init; }

    public ShortMonthPolicy ShortMonth { get; init; }

    public DateOnly? OrderHistoryDate { get; init; }

    public DateTimeOffset? OrderHistoryInstant { get; init; }

    public DateTimeOffset? VisitHistoryInstant { get; init; }
}
