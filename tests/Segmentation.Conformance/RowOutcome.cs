namespace Segmentation.Conformance;

/// <summary>What came of a row.</summary>
internal enum RowOutcome
{
    /// <summary>The library gave the published answer.</summary>
    Passed,

    /// <summary>It gave another answer, or none.</summary>
    Failed,

    /// <summary>The row asks for something that the library does not do; it is neither passed nor failed.</summary>
    NotCovered,
}
