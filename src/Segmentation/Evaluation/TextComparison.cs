using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation;

/// <summary>How the texts of one quantity are compared: by code units, or ignoring case without a culture.</summary>
internal readonly record struct TextComparison(bool IgnoresCase)
{
    public StringComparison Comparison => IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public bool Equal(string a, string b) => string.Equals(a, b, Comparison);

    /// <summary>Whether one of the wanted texts is among the held ones.</summary>
    public bool Overlap(IEnumerable<string> held, IEnumerable<string> wanted)
    {
        var comparer = IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        return held.Intersect(wanted, comparer).Any();
    }
}

/// <summary>Finds how the texts of a quantity are compared.</summary>
internal static class TextComparisons
{
    public static TextComparison Texts(this MomentEvaluator moment, Quantity quantity, EventRow? row) =>
        new(DefinitionOf(moment.Rules.Catalogue, quantity, row)?.IgnoresCase ?? false);

    private static AttributeDefinition? DefinitionOf(Catalogue catalogue, Quantity quantity, EventRow? row) => quantity switch
    {
        AttributeQuantity attribute => catalogue.FindAttribute(attribute.Key),
        FieldAggregate aggregate => catalogue.FindStream(aggregate.Events.Stream)!.FindField(aggregate.Field),
        FieldQuantity field => row!.Stream.FindField(field.Key),
        _ => null,
    };
}
