using Segmentation;

namespace Storefront;

/// <summary>What a run needs; the generated shop and the real one differ in nothing else.</summary>
/// <typeparam name="TCustomer">The host's own type of customer.</typeparam>
internal sealed record Shop<TCustomer>(
    string Title,
    CustomerModel<TCustomer> Model,
    SegmentFile File,
    IReadOnlyList<Segment> InCode,
    IReadOnlyList<TCustomer> Customers,
    DateTimeOffset AsOf,
    Func<TCustomer, string> Describe);
