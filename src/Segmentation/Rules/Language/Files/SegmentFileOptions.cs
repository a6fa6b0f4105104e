namespace Segmentation;

/// <summary>What the rules of segment files may name, and how large the files may be.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record SegmentFileOptions
{
    /// <summary>Gets the default options.</summary>
    public static SegmentFileOptions Default { get; } = new();

    /// <summary>
    /// Gets the limits of each rule, and what rules may name besides the catalogue and the segments of the files: derived
    /// quantities, and the segments of <see cref="RuleTextOptions.Segments"/>.
    /// </summary>
    /// <value><see cref="RuleTextOptions.Default"/> by default.</value>
    public RuleTextOptions Rules
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = RuleTextOptions.Default;

    /// <summary>Gets how large the files may be.</summary>
    /// <value><see cref="SegmentFileLimits.Default"/> by default.</value>
    public SegmentFileLimits Limits
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = SegmentFileLimits.Default;
}
