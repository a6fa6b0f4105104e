namespace Segmentation.Time;

/// <summary>What a wall-clock time means on a day on which the clock skips it.</summary>
public enum GapPolicy
{
    /// <summary>The time is shifted forward by the length of the gap: 02:30 becomes 03:30. The default.</summary>
    ShiftForward,

    /// <summary>The first instant after the gap: 02:30 becomes 03:00.</summary>
    GapEnd,

    /// <summary>No instant: whatever was due then does not happen.</summary>
    Skip,
}
