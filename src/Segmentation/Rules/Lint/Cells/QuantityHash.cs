using Segmentation.Customers;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>A number for what a condition is about.</summary>
internal static class QuantityHash
{
    /// <summary>Equal for conditions on one quantity, however it is spelt; seldom equal for others.</summary>
    public static int HashOf(this LintWalk walk, Rule condition) => condition switch
    {
        EventTest { Quantifier: not EventQuantifier.All } test => HashOf(test.Events),
        TierAtLeast tier => HashOf(tier.Ladder),
        InSample sample => sample.Name.GetHashCode(StringComparison.Ordinal),
        InSegment segment => segment.Key.GetHashCode(StringComparison.Ordinal),
        _ when ConditionParts.SubjectOf(condition) is { } quantity => HashOf(walk, quantity),
        _ => (int)condition.Measure.Nodes + condition.GetType().GetHashCode(),
    };

    private static int HashOf(LintWalk walk, Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => HashOf(attribute.Key),
        RoleQuantity role => HashOf(walk.Catalogue.FindRole(role.Role)?.Key ?? ""),
        TenureFacet => HashOf(walk.Catalogue.FindRole(AttributeRole.Since)?.Key ?? ""),
        FieldQuantity field => HashOf(field.Key),
        TimeSince since => HashOf(walk, since.Moment),
        CountOf count => HashOf(count.Events),
        FrequencyFacet facet => HashOf(Streams.OfValue(walk.Catalogue)?.Key, facet.Filter, facet.Window),
        ValueFacet facet => ~HashOf(Streams.OfValue(walk.Catalogue)?.Key, facet.Filter, facet.Window),
        FieldAggregate aggregate => ~HashOf(aggregate.Events),
        _ => quantity.Measure.Nodes + quantity.GetType().GetHashCode(),
    };

    private static int HashOf(string key) => key.GetHashCode(StringComparison.Ordinal);

    private static int HashOf(EventSelection events) => HashOf(events.Stream, events.Filter, events.Window);

    private static int HashOf(string? stream, Rule? filter, Window? window) =>
        HashCode.Combine(stream is null ? 0 : HashOf(stream), filter?.Measure.Nodes, window);
}
