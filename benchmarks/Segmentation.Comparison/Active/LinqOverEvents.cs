using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Active;

/// <summary>One LINQ count for each segment over objects: PLINQ with more than one thread.</summary>
internal sealed class LinqOverEvents(VisitorData data) : Contender
{
    private ArraySegment<Visitor> _visitors;

    public override string Name => "LINQ, PLINQ over objects";

    public override string Gives => "counts";

    public override int Customers => Math.Min(data.Count, 1_000_000);

    public override bool IsHeadline => true;

    public override void Acquire() => _visitors = new ArraySegment<Visitor>(data.Objects(Customers), 0, Customers);

    public override long[] Run(int threads) => threads == 1
        ? [.. VisitorSegments.All.Select(segment => (long)_visitors.Count(segment.ByHand))]
        : [.. VisitorSegments.All.Select(segment => (long)_visitors.AsParallel().WithDegreeOfParallelism(threads).Count(segment.ByHand))];
}
