namespace Segmentation.Time;

/// <summary>
/// When the anniversary of the 30th of a lunar month falls in a year in which that month has 29 days.
/// </summary>
public enum ShortMonthPolicy
{
    /// <summary>On the 29th. The default.</summary>
    LastDay,

    /// <summary>On the first day of the next month.</summary>
    NextDay,

    /// <summary>Not at all.</summary>
    Skip,
}
