namespace Segmentation.Rules.Checking;

/// <summary>The types that operators distinguish: those of attributes, and two that compare with durations.</summary>
internal enum QuantityType
{
    /// <summary>Already reported; fits everything, so that one mistake is one issue.</summary>
    Broken,
    Number,
    Money,
    Text,
    Flag,
    Date,
    Instant,
    Set,
    Elapsed,
    Gap,
}
