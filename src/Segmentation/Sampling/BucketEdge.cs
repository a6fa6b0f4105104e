namespace Segmentation.Sampling;

/// <summary>Which end of a range of buckets belongs to it. Either way, ranges that touch share no bucket.</summary>
public enum BucketEdge
{
    /// <summary>The lower end belongs to the range, the upper does not: <c>from &lt;= index &lt; to</c>.</summary>
    LowerInclusive = 0,

    /// <summary>
    /// The upper end belongs to the range, the lower does not: <c>from &lt; bucket &lt;= to</c>. A bucket 0 belongs to
    /// the ranges that start at 0, since no other range would hold it.
    /// </summary>
    UpperInclusive = 1,
}
