using System.Collections.Immutable;

namespace Segmentation.Customers;

/// <summary>How a customer of the host's type is read.</summary>
/// <param name="Key">The key as text.</param>
/// <param name="HasKey">Whether there is a key, without its text; a number always is one.</param>
/// <param name="Zone">The id of the customer's own zone.</param>
/// <param name="Attributes">The attributes.</param>
/// <param name="Streams">The event streams.</param>
/// <param name="Predicates">The registered predicates.</param>
internal sealed record CustomerGetters<TCustomer>(
    Func<TCustomer, string?> Key,
    Func<TCustomer, bool> HasKey,
    Func<TCustomer, string?>? Zone,
    ImmutableArray<AttributeBinding<TCustomer>> Attributes,
    ImmutableArray<EventStreamBinding<TCustomer>> Streams,
    IReadOnlyDictionary<string, Func<TCustomer, bool?>> Predicates)
{
    /// <summary>The key where it is a whole number, whose text is the plain digits; null where it is something else.</summary>
    public Func<TCustomer, long>? KeyNumber { get; init; }
}
