using Segmentation;

namespace Storefront;

/// <summary>Step 3: plug the library into the host's services.</summary>
internal static class EngineSetup
{
    public static SegmentationEngine<TCustomer> Create<TCustomer>(Shop<TCustomer> shop) =>
        SegmentationEngine.Create(shop.Model, shop.Segments);
}
