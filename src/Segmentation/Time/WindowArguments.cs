namespace Segmentation.Time;

/// <summary>What the windows check of their arguments.</summary>
internal static class WindowArguments
{
    /// <summary>Refuses a window of length zero.</summary>
    public static Duration Positive(Duration length)
    {
        ArgumentOutOfRangeException.ThrowIfZero(length.Count, nameof(length));
        return length;
    }

    /// <summary>The length in seconds with mean months, exact enough to order the two bounds of a window.</summary>
    public static double ApproximateLength(Duration length) => length.Count * length.Unit switch
    {
        DurationUnit.Second => 1d,
        DurationUnit.Minute => 60d,
        DurationUnit.Hour => 3_600d,
        DurationUnit.Day => 86_400d,
        DurationUnit.Week => 604_800d,
        DurationUnit.Month => 2_629_746d,
        DurationUnit.Quarter => 7_889_238d,
        _ => 31_556_952d,
    };
}
