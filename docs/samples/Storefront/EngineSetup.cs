using Microsoft.Extensions.DependencyInjection;
using Segmentation;

namespace Storefront;

/// <summary>Step 3: plug the library into the host's services.</summary>
internal static class EngineSetup
{
    /// <summary>A web host would only call <c>AddSegmentation</c>, and have the engine injected where it is needed.</summary>
    public static SegmentationEngine<TCustomer> Create<TCustomer>(Shop<TCustomer> shop)
    {
        var services = new ServiceCollection();
        services.AddSegmentation(shop.Model, s => s.AddSegments(shop.Segments));

        // The first request for the engine checks all segments against the model, and names every mistake at once.
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<SegmentationEngine<TCustomer>>();
    }
}
