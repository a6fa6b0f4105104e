using System.Linq.Expressions;
using Segmentation.DynamicLinq.Querying;

namespace Segmentation;

/// <summary>What a rule needs besides the customer to become a query: the instant, the zone, and where events are.</summary>
/// <remarks>
/// A database is taken to hold what fits the model: texts compared by their characters, numbers that are finite and whole numbers up to
/// 2^53, money in its scale, each event once. All customers are looked at in one zone; ask for those of other zones apart.
/// </remarks>
/// <typeparam name="TCustomer">The host's type of customer.</typeparam>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class RuleQuery<TCustomer>
{
    /// <summary>Initializes a query without events.</summary>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <param name="zone">The id of the zone that dates are in; null for the model's own.</param>
    public RuleQuery(DateTimeOffset at, string? zone = null)
    {
        At = at;
        Zone = zone;
        Sets = [];
    }

    private RuleQuery(RuleQuery<TCustomer> other, IEventSet<TCustomer> set)
    {
        (At, Zone) = (other.At, other.Zone);
        Sets = [.. other.Sets, set];
    }

    /// <summary>Gets the instant.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Gets the id of the zone; null for the model's own.</summary>
    public string? Zone { get; }

    internal IReadOnlyList<IEventSet<TCustomer>> Sets { get; }

    /// <summary>The same query with the events of a stream: conditions on them become sets of keys, each asked once.</summary>
    /// <param name="stream">The name of the stream in the model.</param>
    /// <param name="events">All events, such as a table.</param>
    /// <param name="customerOf">The key of the customer of an event.</param>
    /// <param name="key">The same key of a customer.</param>
    public RuleQuery<TCustomer> WithEvents<TEvent, TKey>(
        string stream, IQueryable<TEvent> events, Expression<Func<TEvent, TKey>> customerOf, Expression<Func<TCustomer, TKey>> key)
    {
        ArgumentException.ThrowIfNullOrEmpty(stream);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(customerOf);
        ArgumentNullException.ThrowIfNull(key);
        return new RuleQuery<TCustomer>(this, new EventSet<TCustomer, TEvent, TKey>(stream, events, customerOf, key));
    }
}
