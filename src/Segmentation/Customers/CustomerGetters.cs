using System.Collections.Immutable;

namespace Segmentation.Customers;

/// <summary>How a customer of the host's type is read.</summary>
internal sealed record CustomerGetters<TCustomer>(
    Func<TCustomer, string?> Key,
    Func<TCustomer, string?>? Zone,
    ImmutableArray<AttributeBinding<TCustomer>> Attributes,
    ImmutableArray<EventStreamBinding<TCustomer>> Streams,
    IReadOnlyDictionary<string, Func<TCustomer, bool?>> Predicates);
