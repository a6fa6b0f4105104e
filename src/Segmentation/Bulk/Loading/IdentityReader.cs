using Segmentation.Bulk.Columns;
using Segmentation.Time;

namespace Segmentation.Bulk.Loading;

/// <summary>Reads who customers are and by which clock they live, up to 64 at a time.</summary>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class IdentityReader<TCustomer>
{
    private readonly CustomerModel<TCustomer> _model;
    private readonly TableZones _zones;
    private readonly LocalCalendar[] _calendars = new LocalCalendar[64];
    private (string Id, LocalCalendar Calendar, int Number) _last;

    public IdentityReader(CustomerModel<TCustomer> model, TableZones zones)
    {
        (_model, _zones) = (model, zones);
        _last = ("", model.Zones.Default, 0);
        Array.Fill(_calendars, model.Zones.Default);
    }

    /// <summary>The calendars of the customers read last.</summary>
    public ReadOnlySpan<LocalCalendar> Calendars => _calendars;

    /// <summary>Reads keys and zones; returns the bit of each customer who must be read the careful way.</summary>
    public ulong Read(ReadOnlySpan<TCustomer> customers, KeyWriter keys, ColumnWriter zones)
    {
        var first = keys.Count;
        var unusual = _model.Getters.KeyNumber is { } number ? ReadNumbers(customers, number, keys) : ReadTexts(customers, keys);
        var numbers = zones.AddBlock(customers.Length);
        zones.SetKnown(first, customers.Length == 64 ? ulong.MaxValue : (1UL << customers.Length) - 1);
        numbers.Clear();
        if (_model.Getters.Zone is { } zone)
        {
            for (var row = 0; row < customers.Length; row++)
            {
                if (!TryReadZone(customers[row], zone))
                {
                    unusual |= 1UL << row;
                }

                (_calendars[row], numbers[row]) = (_last.Calendar, _last.Number);
            }
        }

        return unusual;
    }

    /// <summary>Reading a customer the careful way tells what their getter threw.</summary>
    private static ulong ReadNumbers(ReadOnlySpan<TCustomer> customers, Func<TCustomer, long> get, KeyWriter keys)
    {
        var (row, unusual) = (0, 0UL);
        while (row < customers.Length)
        {
            try
            {
                for (; row < customers.Length; row++)
                {
                    keys.Add(get(customers[row]));
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                keys.Add(0);
                unusual |= 1UL << row++;
            }
        }

        return unusual;
    }

    private ulong ReadTexts(ReadOnlySpan<TCustomer> customers, KeyWriter keys)
    {
        var (row, unusual) = (0, 0UL);
        while (row < customers.Length)
        {
            try
            {
                for (; row < customers.Length; row++)
                {
                    var key = _model.Getters.Key(customers[row]) ?? "";
                    unusual |= key.Length == 0 ? 1UL << row : 0;
                    keys.Add(key);
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                keys.Add("");
                unusual |= 1UL << row++;
            }
        }

        return unusual;
    }

    /// <summary>Most customers live where the one before does.</summary>
    private bool TryReadZone(TCustomer customer, Func<TCustomer, string?> zone)
    {
        try
        {
            var id = zone(customer) ?? "";
            if (id != _last.Id)
            {
                if ((id.Length == 0 ? _model.Zones.Default : _model.Zones.Find(id)) is not { } calendar)
                {
                    return false;
                }

                _last = (id, calendar, _zones.NumberOf(calendar));
            }

            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }
}
