using Microsoft.Extensions.DependencyInjection;
using Segmentation;

namespace Storefront;

/// <summary>Step 3: plug the library into the host's services.</summary>
internal static class EngineSetup
{
    /// <summary>A web host would only call <c>AddSegmentation</c>, and have the engine injected where it is needed.</summary>
    /// <exception cref="UnusableInputException">The file of segments is wrong.</exception>
    public static SegmentationEngine<TCustomer> Create<TCustomer>(Shop<TCustomer> shop)
    {
        var services = new ServiceCollection();
        services.AddSegmentation(shop.Model, s => s
            .AddSegmentFile(shop.File)
            .AddSegments(shop.InCode)
            .AddDynamicLinq(linq =>
            {
                foreach (var (key, text) in shop.InDynamicLinq)
                {
                    linq.AddSegment(key, text);
                }
            }));

        // The first request for the engine checks all segments against the model, and names every mistake at once.
        using var provider = services.BuildServiceProvider();
        try
        {
            return provider.GetRequiredService<SegmentationEngine<TCustomer>>();
        }
        catch (SegmentationException wrong)
        {
            // Each with the line it is about, and carets under the place.
            throw new UnusableInputException(string.Join('\n', wrong.Issues.Select(issue => issue.Show([shop.File]))));
        }
    }
}
