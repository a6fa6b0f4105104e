using Segmentation;

namespace Storefront;

/// <summary>The same question to everybody at once, as a nightly job asks it, and what a change of a rule would do.</summary>
/// <param name="All">Everybody's memberships.</param>
/// <param name="Edit">The segment with another rule.</param>
/// <param name="Preview">What it would do; null when there is no such segment to change.</param>
internal sealed record Census(SegmentMemberships All, Segment Edit, SegmentPreview? Preview)
{
    public static Census Take<TCustomer>(Shop<TCustomer> shop, SegmentationEngine<TCustomer> engine)
    {
        // The customers' own objects are read once into columns; a host keeps the table and brings in who has changed.
        var table = CustomerTable.Load(shop.Model, shop.Customers);
        var all = engine.Evaluate(table, shop.AsOf);
        return new Census(all, shop.Edit, all.Segments.Contains(shop.Edit.Key) ? engine.Preview(shop.Edit, all) : null);
    }
}
