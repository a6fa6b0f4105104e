using Segmentation.Bulk.Columns;
using Segmentation.Time;

namespace Segmentation.Bulk.Evaluating;

/// <summary>The instant of an evaluation as each zone of a table sees it.</summary>
/// <threadsafety>Immutable once made; safe to share between threads.</threadsafety>
internal sealed class BulkMoment
{
    public BulkMoment(BulkRules rules, TableZones zones, Instant at)
    {
        At = at;
        LocalCalendar[] calendars = [.. Enumerable.Range(0, zones.Count).Select(zone => zones[zone])];
        Customers = new PlanMoment(rules.Plan, calendars, at);
        Filters = [.. rules.Filters.Select(filters => new PlanMoment(filters, calendars, at))];
    }

    public Instant At { get; }

    /// <summary>For the rules.</summary>
    public PlanMoment Customers { get; }

    /// <summary>For the filters of each stream, which have their own windows.</summary>
    public PlanMoment[] Filters { get; }
}
