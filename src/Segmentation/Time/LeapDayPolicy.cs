namespace Segmentation.Time;

/// <summary>When the anniversary of a 29 February falls in other years.</summary>
public enum LeapDayPolicy
{
    /// <summary>On 28 February. The default.</summary>
    Feb28,

    /// <summary>On 1 March.</summary>
    Mar1,

    /// <summary>Not at all. Ages still turn, on 1 March.</summary>
    LeapYearsOnly,
}
