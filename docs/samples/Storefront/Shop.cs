using Segmentation;

namespace Storefront;

/// <summary>What a run needs; the generated shop and the real one differ in nothing else.</summary>
/// <param name="Title">Whose customers they are.</param>
/// <param name="Model">How the library reads a customer.</param>
/// <param name="File">The segments in a file.</param>
/// <param name="InCode">The segments in code.</param>
/// <param name="InDynamicLinq">The segments in Dynamic LINQ.</param>
/// <param name="Edit">A change that somebody thinks about: another rule of a segment.</param>
/// <param name="Customers">The customers.</param>
/// <param name="AsOf">The instant at which they are looked at.</param>
/// <param name="Describe">Says in a few words who a customer is.</param>
/// <param name="Explained">The key of the segment that is explained with three customers.</param>
/// <typeparam name="TCustomer">The host's own type of customer.</typeparam>
internal sealed record Shop<TCustomer>(
    string Title,
    CustomerModel<TCustomer> Model,
    SegmentFile File,
    IReadOnlyList<Segment> InCode,
    IReadOnlyList<SegmentText> InDynamicLinq,
    Segment Edit,
    IReadOnlyList<TCustomer> Customers,
    DateTimeOffset AsOf,
    Func<TCustomer, string> Describe,
    string Explained);
