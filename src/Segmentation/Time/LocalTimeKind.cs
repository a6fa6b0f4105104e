namespace Segmentation.Time;

/// <summary>How often a wall clock shows a time on a date.</summary>
public enum LocalTimeKind
{
    /// <summary>Once.</summary>
    Normal,

    /// <summary>Never: the clock is put forward over it, or the zone skips the whole date.</summary>
    Gap,

    /// <summary>Twice: the clock is put back over it.</summary>
    Overlap,
}
