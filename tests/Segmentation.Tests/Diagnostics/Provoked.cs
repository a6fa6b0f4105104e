using System.Collections.Immutable;
using Segmentation.Examples;

namespace Segmentation.Tests.Diagnostics;

/// <summary>Collects the issues of something wrong, thrown or warned of.</summary>
internal static class Provoked
{
    /// <summary>Gets a model without anything but a key.</summary>
    public static CustomerModel<Shopper> BareModel { get; } = CustomerModel.For<Shopper>(m => m.Key(c => c.Id));

    public static ImmutableArray<Issue> By(CustomerModel<Shopper> model, IEnumerable<Segment> segments)
    {
        try
        {
            return SegmentationEngine.Create(model, segments).Warnings;
        }
        catch (SegmentationException exception)
        {
            return exception.Issues;
        }
    }

    public static ImmutableArray<Issue> By(Func<object> build) => Assert.Throws<SegmentationException>(build).Issues;
}
