namespace Segmentation;

/// <summary>How large a set of segment files may be; applied before the work that they bound.</summary>
/// <remarks>Each rule is bound by <see cref="RuleLimits"/> besides.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record SegmentFileLimits
{
    /// <summary>Gets the default limits.</summary>
    public static SegmentFileLimits Default { get; } = new();

    /// <summary>Gets how many files a set may have.</summary>
    /// <value>1 or more; 1,000 by default.</value>
    public int Files { get; init => field = Positive(value); } = 1_000;

    /// <summary>Gets how long the texts of all files of a set may be together, in UTF-16 units.</summary>
    /// <value>1 or more; 4,194,304 by default.</value>
    public int Characters { get; init => field = Positive(value); } = 4_194_304;

    /// <summary>Gets how many segments the files of a set may define together.</summary>
    /// <value>1 or more; 10,000 by default.</value>
    public int Segments { get; init => field = Positive(value); } = 10_000;

    /// <summary>Gets how long the description or owner of a segment may be, in UTF-16 units.</summary>
    /// <value>1 or more; 4,096 by default.</value>
    public int TextLength { get; init => field = Positive(value); } = 4_096;

    /// <summary>Gets how many issues of a set are reported, at most 20 of them for one rule; errors go before others.</summary>
    /// <value>1 or more; 200 by default.</value>
    public int Issues { get; init => field = Positive(value); } = 200;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
