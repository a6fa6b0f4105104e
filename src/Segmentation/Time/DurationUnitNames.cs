namespace Segmentation.Time;

/// <summary>The words of the rule language for units of time.</summary>
internal static class DurationUnitNames
{
    /// <summary>The unit's word, singular for 1, plural otherwise.</summary>
    public static string Name(this DurationUnit unit, int count) => count == 1 ? unit.Singular() : unit.Singular() + "s";

    /// <summary>The unit's word in the singular.</summary>
    public static string Singular(this DurationUnit unit) => unit switch
    {
        DurationUnit.Second => "second",
        DurationUnit.Minute => "minute",
        DurationUnit.Hour => "hour",
        DurationUnit.Day => "day",
        DurationUnit.Week => "week",
        DurationUnit.Month => "month",
        DurationUnit.Quarter => "quarter",
        _ => "year",
    };
}
