using Segmentation.Rules;

namespace Segmentation.Evaluation.Compiling;

/// <summary>Finds the cells of quantities.</summary>
internal interface IQuantityCells
{
    /// <summary>The cell of a quantity, an elapsed time's being the moment it runs from; null when none can hold it.</summary>
    int? Find(Quantity quantity);

    /// <summary>A condition that no cell or test can decide.</summary>
    Operand Other(Rule condition, Closing closing);
}
