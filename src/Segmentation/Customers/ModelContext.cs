using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>What the builders of one model share: the issues found and the zones named.</summary>
internal sealed class ModelContext
{
    public IssueLog Issues { get; } = new();

    public ITimeZoneResolver Zones { get; set; } = SystemTimeZones.Instance;

    /// <summary>The zone of a meaning; null for the customer's own, and for an unknown one, which is reported.</summary>
    public TimeZoneInfo? FixedZone(DateTimeMeaning meaning, string place)
    {
        if (meaning.Zone is null)
        {
            return null;
        }

        if (meaning == DateTimeMeaning.Utc)
        {
            return TimeZoneInfo.Utc;
        }

        if (Zones.TryFind(meaning.Zone, out var zone))
        {
            return zone;
        }

        Issues.Error(
            IssueCodes.UnknownZone,
            place,
            $"the time zone '{meaning.Zone}' is unknown",
            "Use an id such as 'Europe/London', and install time-zone data where the system has none.");
        return null;
    }
}
