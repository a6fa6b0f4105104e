using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Bulk.Loading;

/// <summary>Reads one column of up to 64 customers at a time.</summary>
internal abstract class ColumnReader<TSource>
{
    /// <summary>Reads the keys of customers.</summary>
    /// <param name="sources">The customers.</param>
    /// <param name="calendars">The customers' calendars, one each.</param>
    /// <param name="keys">Where the keys go, anything where unknown.</param>
    /// <param name="unusual">
    /// Gets the bit of each customer whose value the door would refuse, or whose getter threw: they must be read the careful way.
    /// </param>
    /// <returns>One bit for each customer whose value is known.</returns>
    public abstract ulong Read(ReadOnlySpan<TSource> sources, ReadOnlySpan<LocalCalendar> calendars, Span<long> keys, ref ulong unusual);

    /// <summary>What is unknown counts as a declared value, if there is one.</summary>
    protected static ulong Completed(Span<long> keys, ulong known, long? whenUnknown)
    {
        if (whenUnknown is not { } key)
        {
            return known;
        }

        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = ((known >> row) & 1) != 0 ? keys[row] : key;
        }

        return keys.Length == 64 ? ulong.MaxValue : (1UL << keys.Length) - 1;
    }
}

/// <summary>Reads a column by a typed getter and a rule.</summary>
internal sealed class ColumnReader<TSource, TValue, TRule>(Func<TSource, TValue> get, TRule rule, long? whenUnknown) : ColumnReader<TSource>
    where TRule : struct, IKeyRule<TValue>
{
    public override ulong Read(
        ReadOnlySpan<TSource> sources, ReadOnlySpan<LocalCalendar> calendars, Span<long> keys, ref ulong unusual)
    {
        var (row, known, odd) = (0, 0UL, 0UL);
        while (row < sources.Length)
        {
            try
            {
                for (; row < sources.Length; row++)
                {
                    var fit = (ulong)rule.KeyOf(get(sources[row]), out keys[row]);
                    known |= (fit & 1) << row;
                    odd |= (fit >> 1) << row;
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                odd |= 1UL << row++;
            }
        }

        unusual |= odd;
        return Completed(keys[..sources.Length], known, whenUnknown);
    }
}

/// <summary>Reads a column whose getter needs the door, such as enumerations and clock readings.</summary>
internal sealed class DoorColumnReader<TSource>(AttributeBinding<TSource> binding, ColumnWriter writer, long? whenUnknown)
    : ColumnReader<TSource>
{
    private Door _door = new(new LocalCalendar(TimeZoneInfo.Utc), "", new Diagnostics.IssueLog());

    public override ulong Read(
        ReadOnlySpan<TSource> sources, ReadOnlySpan<LocalCalendar> calendars, Span<long> keys, ref ulong unusual)
    {
        var known = 0UL;
        for (var row = 0; row < sources.Length; row++)
        {
            if (!TryRead(sources[row], calendars[row], out var value))
            {
                unusual |= 1UL << row;
            }
            else if (value.IsKnown)
            {
                known |= 1UL << row;
                keys[row] = writer.KeyOf(value);
            }
            else if (whenUnknown is { } key)
            {
                known |= 1UL << row;
                keys[row] = key;
            }
        }

        return known;
    }

    private bool TryRead(TSource source, LocalCalendar calendar, out Datum value)
    {
        if (!ReferenceEquals(_door.Calendar, calendar))
        {
            _door = new Door(calendar, "", new Diagnostics.IssueLog());
        }

        _door.WasRefused = false;
        try
        {
            value = binding.Read(source, _door);
            return !_door.WasRefused;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            value = default;
            return false;
        }
    }
}
