namespace Segmentation.Rules;

/// <summary>
/// Anything comparable computed from a customer at an instant: attribute, aggregate of events, elapsed time, affinity,
/// literal.
/// </summary>
/// <remarks>A closed set of immutable records. A host writes them through the facets, <see cref="Attributes"/> and
/// <see cref="Events"/>.</remarks>
public abstract record Quantity
{
    private protected Quantity(TreeSize size) => Measure = size.Checked();

    /// <summary>Depth and number of nodes.</summary>
    internal TreeSize Measure { get; }

    /// <summary>Returns the canonical text of the rule language.</summary>
    public sealed override string ToString() => RulePrinter.Print(this);
}
