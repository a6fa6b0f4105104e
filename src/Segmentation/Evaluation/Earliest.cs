namespace Segmentation.Evaluation;

/// <summary>From when each truth is possible at the earliest, if nothing happens.</summary>
/// <param name="False">False is impossible before.</param>
/// <param name="Undetermined">Undetermined is impossible before.</param>
/// <param name="True">True is impossible before.</param>
internal readonly record struct Earliest(Horizon False, Horizon Undetermined, Horizon True)
{
    /// <summary>When another truth than the present one is possible.</summary>
    public Horizon Other(Truth present) => present switch
    {
        Truth.False => Horizon.Min(Undetermined, True),
        Truth.True => Horizon.Min(False, Undetermined),
        _ => Horizon.Min(False, True),
    };
}
