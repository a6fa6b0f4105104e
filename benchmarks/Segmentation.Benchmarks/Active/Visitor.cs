namespace Segmentation.Benchmarks;

/// <summary>A customer of the event workload.</summary>
public sealed record Visitor(int Id, VisitorEvent[] Events);

/// <summary>What a visitor did; amounts are of purchases and of what was looked at, put into the cart or sent back.</summary>
public sealed record VisitorEvent(DateTimeOffset At, string Kind, decimal Amount, string Category);
