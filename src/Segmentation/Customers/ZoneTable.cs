using System.Collections.Concurrent;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>The calendars of the zones that a model's customers live in; owned by the model.</summary>
/// <threadsafety>Safe to share between threads.</threadsafety>
internal sealed class ZoneTable(ITimeZoneResolver resolver, TimeZoneInfo fallback)
{
    /// <summary>Ids come from data: unknown ones, and more than any world has, are not kept.</summary>
    private const int MaxKept = 2_048;

    private readonly ConcurrentDictionary<string, LocalCalendar> _calendars = new(StringComparer.Ordinal);

    /// <summary>The calendar of the model's own zone.</summary>
    public LocalCalendar Default { get; } = new(fallback);

    /// <summary>An id by which a calendar can be found again.</summary>
    public string IdOf(LocalCalendar calendar) => _calendars
        .Where(known => ReferenceEquals(known.Value, calendar))
        .Select(known => known.Key)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault(calendar.Zone.Id);

    /// <summary>The calendar of a zone; null when the id is unknown.</summary>
    public LocalCalendar? Find(string id)
    {
        if (_calendars.TryGetValue(id, out var known))
        {
            return known;
        }

        if (!resolver.TryFind(id, out var zone))
        {
            return null;
        }

        var found = new LocalCalendar(zone);
        return _calendars.Count < MaxKept ? _calendars.GetOrAdd(id, found) : found;
    }
}
