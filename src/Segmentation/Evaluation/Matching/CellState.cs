namespace Segmentation.Evaluation.Matching;

/// <summary>What is known of a value.</summary>
internal enum CellState : byte
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>The value.</summary>
    Known,

    /// <summary>Only that it lies between two keys.</summary>
    Range,
}
