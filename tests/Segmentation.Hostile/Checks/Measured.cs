namespace Segmentation.Hostile.Checks;

/// <summary>What some work gave, and what it cost.</summary>
/// <param name="Value">What it gave.</param>
/// <param name="Elapsed">The time of the fastest run.</param>
/// <param name="Allocated">The bytes that the leanest run allocated.</param>
internal readonly record struct Measured<T>(T Value, TimeSpan Elapsed, long Allocated)
{
    private const int MostRuns = 6;

    /// <summary>
    /// Runs work, and again while it takes longer or allocates more than it may: a busy machine and code that is
    /// compiled on its first run are not the work's fault, what is slow each time is.
    /// </summary>
    public static Measured<T> Of(Cost limit, Func<T> work)
    {
        var best = Once(work);
        for (var runs = 1; runs < MostRuns && !best.IsWithin(limit); runs++)
        {
            var next = Once(work);
            best = new Measured<T>(
                next.Value,
                next.Elapsed < best.Elapsed ? next.Elapsed : best.Elapsed,
                Math.Min(next.Allocated, best.Allocated));
        }

        return best;
    }

    /// <summary>Whether the work cost no more than it may.</summary>
    public bool IsWithin(Cost limit) => Elapsed <= limit.Time && Allocated <= limit.Bytes;

    private static Measured<T> Once(Func<T> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadClock.Now;
        var value = work();
        var elapsed = ThreadClock.Now - start;
        return new Measured<T>(value, elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}

/// <summary>What some work may cost.</summary>
/// <param name="Time">How long it may take.</param>
/// <param name="Bytes">How much it may allocate.</param>
internal readonly record struct Cost(TimeSpan Time, long Bytes)
{
    /// <summary>Gets what reading a text may cost: 16 MB; three times the 50 ms that a fast machine is given.</summary>
    public static Cost Reading { get; } = new(TimeSpan.FromMilliseconds(150), 16 << 20);

    /// <summary>Gets what evaluating one customer may cost: 1 MB; five times the 10 ms of a fast machine.</summary>
    public static Cost Evaluation { get; } = new(TimeSpan.FromMilliseconds(50), 1 << 20);

    /// <summary>Gets what the whole verdict, until when it holds included, may cost for a rule made to be dear.</summary>
    public static Cost DearVerdict { get; } = new(TimeSpan.FromMilliseconds(500), 16 << 20);
}
