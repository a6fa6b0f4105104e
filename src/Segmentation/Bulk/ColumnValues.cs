using System.Runtime.InteropServices;

namespace Segmentation;

/// <summary>The values of a column that a host has at hand: an array, with nulls or with a mask where some are unknown.</summary>
/// <remarks>An array converts by itself. The values are not copied and must not change while the table is made; the default is empty.</remarks>
/// <typeparam name="T">The type of a value.</typeparam>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public readonly record struct ColumnValues<T>
    where T : struct
{
    private readonly ReadOnlyMemory<T> _values;
    private readonly ReadOnlyMemory<T?> _nullable;
    private readonly ReadOnlyMemory<bool> _known;

    /// <summary>Initializes the column from values that are all known.</summary>
    /// <param name="values">The values.</param>
    public ColumnValues(ReadOnlyMemory<T> values) => _values = values;

    /// <summary>Initializes the column from values of which some may be unknown.</summary>
    /// <param name="values">The values; null is unknown.</param>
    public ColumnValues(ReadOnlyMemory<T?> values) => _nullable = values;

    /// <summary>Initializes the column from values and a mask.</summary>
    /// <param name="values">The values.</param>
    /// <param name="known">Which are known; as many as values.</param>
    /// <exception cref="ArgumentException">There are not as many.</exception>
    public ColumnValues(ReadOnlyMemory<T> values, ReadOnlyMemory<bool> known)
    {
        if (known.Length != values.Length)
        {
            throw new ArgumentException($"The mask has {known.Length} entries for {values.Length} values.", nameof(known));
        }

        (_values, _known) = (values, known);
    }

    /// <summary>Gets how many values there are, unknown ones included.</summary>
    public int Count => _values.Length + _nullable.Length;

    /// <summary>Values that are all known.</summary>
    /// <param name="values">The values; null is a column without any.</param>
    public static implicit operator ColumnValues<T>(T[]? values) => new((ReadOnlyMemory<T>)values);

    /// <summary>Values of which some may be unknown.</summary>
    /// <param name="values">The values; null is a column without any.</param>
    public static implicit operator ColumnValues<T>(T?[]? values) => new((ReadOnlyMemory<T?>)values);

    /// <summary>Values that are all known.</summary>
    /// <param name="values">The values.</param>
    public static implicit operator ColumnValues<T>(ReadOnlyMemory<T> values) => new(values);

    /// <summary>Values of which some may be unknown.</summary>
    /// <param name="values">The values.</param>
    public static implicit operator ColumnValues<T>(ReadOnlyMemory<T?> values) => new(values);

    /// <summary>The values as a getter by their place.</summary>
    internal Func<int, T?> ToGetter()
    {
        if (_nullable.Length > 0)
        {
            return ColumnGetters.Of(_nullable);
        }

        if (_known.Length == 0)
        {
            return ColumnGetters.Known(_values);
        }

        var get = ColumnGetters.Of(_values);
        var isKnown = ColumnGetters.Of(_known);
        return place => isKnown(place) ? get(place) : null;
    }

    /// <summary>The place of the first known value that a test refuses; -1 when there is none.</summary>
    internal int FirstThat(Func<T, bool> isRefused)
    {
        var get = ToGetter();
        for (var place = 0; place < Count; place++)
        {
            if (get(place) is { } value && isRefused(value))
            {
                return place;
            }
        }

        return -1;
    }
}

/// <summary>Getters by place; arrays, the usual case, without the detour over a span.</summary>
internal static class ColumnGetters
{
    public static Func<int, T> Of<T>(ReadOnlyMemory<T> values)
    {
        if (MemoryMarshal.TryGetArray(values, out var array) && array.Array is { } items)
        {
            var offset = array.Offset;
            return offset == 0 ? place => items[place] : place => items[offset + place];
        }

        return place => values.Span[place];
    }

    /// <summary>A getter of values that are all known.</summary>
    public static Func<int, T?> Known<T>(ReadOnlyMemory<T> values)
        where T : struct
    {
        if (MemoryMarshal.TryGetArray(values, out var array) && array is { Array: { } items, Offset: 0 })
        {
            return place => items[place];
        }

        return place => values.Span[place];
    }
}
