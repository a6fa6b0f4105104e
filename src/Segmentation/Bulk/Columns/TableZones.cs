using System.Collections.Concurrent;
using Segmentation.Time;

namespace Segmentation.Bulk.Columns;

/// <summary>The calendars of the customers in a table, each with a number; the model's own is 0.</summary>
/// <threadsafety>Several threads may add calendars at once.</threadsafety>
internal sealed class TableZones
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private LocalCalendar[] _calendars;

    public TableZones(LocalCalendar fallback)
    {
        _calendars = [fallback];
        _numbers[fallback.Zone.Id] = 0;
    }

    public int Count => Volatile.Read(ref _calendars).Length;

    public LocalCalendar this[int number] => Volatile.Read(ref _calendars)[number];

    public int NumberOf(LocalCalendar calendar) =>
        _numbers.TryGetValue(calendar.Zone.Id, out var number) && Matches(number, calendar) ? number : Add(calendar);

    private bool Matches(int number, LocalCalendar calendar) =>
        ReferenceEquals(this[number], calendar) || this[number].Zone.HasSameRules(calendar.Zone);

    private int Add(LocalCalendar calendar)
    {
        lock (_lock)
        {
            for (var number = 0; number < _calendars.Length; number++)
            {
                if (_calendars[number].Zone.Id == calendar.Zone.Id && Matches(number, calendar))
                {
                    return number;
                }
            }

            Volatile.Write(ref _calendars, [.. _calendars, calendar]);
            _numbers.TryAdd(calendar.Zone.Id, _calendars.Length - 1);
            return _calendars.Length - 1;
        }
    }
}
