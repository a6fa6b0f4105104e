using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Active;

/// <summary>The library over a table of visitors.</summary>
internal sealed class VisitorTable(VisitorData data) : TableContender<Visitor>(data.Count)
{
    private Visitor[] _visitors = [];

    public override void Acquire() => _visitors = data.Objects(data.Count);

    protected override SegmentationEngine<Visitor> CreateEngine() =>
        SegmentationEngine.Create(Visitors.Model, VisitorSegments.All.Select(segment => segment.Segment));

    protected override CustomerTable<Visitor> LoadTable(CustomerModel<Visitor> model) => CustomerTable.Load(model, _visitors);
}
