namespace Segmentation.Time;

/// <summary>Which instant a wall-clock time means on a day on which the clock shows it twice.</summary>
public enum OverlapPolicy
{
    /// <summary>The earlier of the two. The default.</summary>
    First,

    /// <summary>The later of the two.</summary>
    Second,
}
