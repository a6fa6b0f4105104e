namespace Segmentation.Comparison.Active;

/// <summary>When the windows of the event workload begin, in seconds after the epoch.</summary>
internal readonly record struct Windows(int Since30, int Since60, int Since90, int Since180, int Since365)
{
    public static Windows Today { get; } = new(Tally.Since(30), Tally.Since(60), Tally.Since(90), Tally.Since(180), Tally.Since(365));
}
