using System.Globalization;
using Segmentation.Customers;

namespace Segmentation;

/// <summary>Takes the columns of one stream's events as arrays: all events of the first customer, then of the second, and so on.</summary>
/// <threadsafety>For one thread at a time.</threadsafety>
public sealed class EventColumns : ColumnBuilder<EventColumns>
{
    internal EventColumns(Catalogue catalogue, int stream, int count)
        : base(
            $"field of stream '{catalogue.Streams[stream].Key}'",
            count,
            catalogue.Streams[stream].Fields,
            name => catalogue.FieldIndex(stream, name))
    {
    }

    private protected override EventColumns Self => this;

    internal Func<int, string?>? ReadId { get; private set; }

    internal Func<int, long>? HashId { get; private set; }

    /// <summary>The ids: an event that comes twice counts once.</summary>
    /// <param name="ids">The ids, one for each event; null where there is none.</param>
    /// <exception cref="ArgumentException">There are not as many as events.</exception>
    public EventColumns Ids(ReadOnlyMemory<string?> ids)
    {
        ThrowIfOther($"The id's {Kind}", ids.Length);
        var get = ReadId = ColumnGetters.Of(ids);
        HashId = place => get(place) is { } id ? NonZero(string.GetHashCode(id)) : 0;
        return this;
    }

    /// <inheritdoc cref="Ids(ReadOnlyMemory{string})"/>
    public EventColumns Ids(string?[] ids) => Ids((ReadOnlyMemory<string?>)ids);

    /// <summary>The ids as whole numbers: an event that comes twice counts once.</summary>
    /// <inheritdoc cref="Ids(ReadOnlyMemory{string})"/>
    public EventColumns Ids(ReadOnlyMemory<long> ids)
    {
        ThrowIfOther($"The id's {Kind}", ids.Length);
        var get = ColumnGetters.Of(ids);
        ReadId = place => get(place).ToString(CultureInfo.InvariantCulture);
        HashId = place => NonZero(get(place));
        return this;
    }

    private static long NonZero(long hash) => hash == 0 ? 1 : hash;
}
