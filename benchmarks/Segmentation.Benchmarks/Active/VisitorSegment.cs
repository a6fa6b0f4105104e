namespace Segmentation.Benchmarks;

/// <summary>A segment of the event workload as a rule and as the LINQ a developer would write.</summary>
public sealed record VisitorSegment(string Key, Rule Rule, Func<Visitor, bool> ByHand)
{
    public Segment Segment => new(Key, Rule);
}
