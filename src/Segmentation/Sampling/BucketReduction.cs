namespace Segmentation.Sampling;

/// <summary>How a hash becomes one of n buckets.</summary>
public enum BucketReduction
{
    /// <summary>The remainder: <c>h mod n</c>.</summary>
    Modulo = 0,

    /// <summary>The place on the hash's scale: <c>floor(h / 2^bits * n)</c>, computed exactly.</summary>
    Scale = 1,
}
