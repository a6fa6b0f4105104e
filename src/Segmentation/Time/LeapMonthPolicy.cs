namespace Segmentation.Time;

/// <summary>When the anniversary of a date in a lunar leap month falls in years without that leap month.</summary>
/// <remarks>In a year that has the leap month the anniversary is in it.</remarks>
public enum LeapMonthPolicy
{
    /// <summary>In the regular month of the same number. The default.</summary>
    Regular,

    /// <summary>In the month that follows.</summary>
    Following,

    /// <summary>Not at all.</summary>
    LeapOnly,

    /// <summary>In the regular month; a year that has the leap month has two anniversaries, one in each.</summary>
    Both,
}
