using Segmentation.Evaluation.Compiling;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>What the instant makes of a plan in each zone: today, windows, and the keys that make conditions true.</summary>
/// <threadsafety>Immutable once made; safe to share between threads.</threadsafety>
internal sealed class PlanMoment
{
    private readonly Dictionary<int, KeyRanges[][]> _ranges = [];
    private readonly Dictionary<int, int> _firstLater = [];

    public PlanMoment(BulkPlan plan, LocalCalendar[] calendars, Instant at)
    {
        Zones = [.. calendars.Select(calendar => new ZoneMoment(plan.Rules, calendar, at))];
        foreach (var feature in plan.Features)
        {
            if (feature.Way == FeatureWay.Moments)
            {
                _ranges.Add(feature.Number, [InZones(zone => KeyRanges.Of(MomentKeys.Of(feature.Feature.Test!, zone), feature.Mapping, zone.Calendar))]);
            }
            else if (MonthDays.Covers(feature))
            {
                MonthDays[] days = [.. Zones.Select(zone => MonthDays.Of((AnniversaryTest)feature.Feature.Test!, zone))];
                _ranges.Add(feature.Number, [[.. days.Select(zone => zone.Ranges)]]);
                _firstLater.Add(feature.Number, days.Min(zone => zone.FirstLater));
            }
            else if (feature.Way == FeatureWay.Keys || feature.Groups.Any(group => group.IsWide))
            {
                // A condition that needs too many codes is alone in its group.
                var conditions = feature.Way == FeatureWay.Keys ? feature.Groups[0].Conditions : [.. feature.Groups.SelectMany(group => group.Conditions)];
                _ranges.Add(feature.Number, [.. conditions.Select(each => InZones(zone =>
                    KeyRanges.Of(new KeySet(HoldsLowest: false, [.. each.Condition.Cuts]), feature.Mapping, zone.Calendar)))]);
            }
        }
    }

    /// <summary>The moments of the zones, by their numbers in the table.</summary>
    public ZoneMoment[] Zones { get; }

    /// <summary>For each condition of a feature the keys that make it true, in each zone.</summary>
    public KeyRanges[][] RangesOf(FeaturePlan feature) => _ranges[feature.Number];

    /// <summary>The first day that an anniversary's months and days do not decide, in any zone.</summary>
    public int FirstLaterOf(FeaturePlan feature) => _firstLater[feature.Number];

    private KeyRanges[] InZones(Func<ZoneMoment, KeyRanges> ranges) => [.. Zones.Select(ranges)];
}
