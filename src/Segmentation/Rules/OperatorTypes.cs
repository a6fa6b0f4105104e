namespace Segmentation.Rules;

/// <summary>Which operators fit which types: the one table for reading, completion and checking.</summary>
/// <remarks>What is already reported as broken fits everything.</remarks>
internal static class OperatorTypes
{
    /// <summary>Whether a comparison fits: equality all but sets, which are asked what they contain; order what has one.</summary>
    public static bool Fits(this ComparisonOperator comparison, QuantityType type) =>
        comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual ? type != QuantityType.Set : type.IsOrdered();

    /// <summary>Whether values have an order, as <c>between</c> needs.</summary>
    public static bool IsOrdered(this QuantityType type) => type is not (QuantityType.Text or QuantityType.Flag or QuantityType.Set);

    /// <summary>Whether values can stand in a list.</summary>
    public static bool IsListed(this QuantityType type) => type is not (QuantityType.Flag or QuantityType.Elapsed or QuantityType.Gap);
}
