namespace Segmentation.Evaluation.Compiling;

/// <summary>What is asked once for a customer and answered with a code: the value of a cell, or a test.</summary>
/// <param name="Cell">The cell; -1 for a test.</param>
/// <param name="Test">The test; null for a cell.</param>
internal sealed record Feature(int Cell, Test? Test);
