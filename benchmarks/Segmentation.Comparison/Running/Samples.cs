namespace Segmentation.Comparison.Running;

/// <summary>The samples of one contender with one number of threads.</summary>
internal sealed class Samples
{
    private readonly List<Sample> _afterOthers = [];
    private readonly List<Sample> _warm = [];

    /// <summary>Runs right after another contender's, whose data fill the caches.</summary>
    public IReadOnlyList<Sample> AfterOthers => _afterOthers;

    /// <summary>Runs right after one of its own; where a turn has one run only, that one.</summary>
    public IReadOnlyList<Sample> Warm => _warm;

    public bool IsEmpty => _warm.Count == 0;

    /// <summary>The runs of one turn.</summary>
    public void Add(IReadOnlyList<Sample> turn)
    {
        _afterOthers.Add(turn[0]);
        _warm.AddRange(turn.Count == 1 ? turn : turn.Skip(1));
    }

    public static TimeSpan Median(IEnumerable<Sample> samples, Func<Sample, TimeSpan> part)
    {
        TimeSpan[] sorted = [.. samples.Select(part).Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
