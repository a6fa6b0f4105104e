using Segmentation.Customers;

namespace Segmentation.Rules.Lint;

/// <summary>What lints ask of a quantity: what is declared of it, whether it may be unknown, how it is called.</summary>
internal static class QuantityFacts
{
    /// <summary>The attribute or field whose values the quantity has; null when there is none.</summary>
    public static AttributeDefinition? DefinitionOf(this LintWalk walk, Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => walk.Catalogue.FindAttribute(attribute.Key),
        RoleQuantity role => walk.Catalogue.FindRole(role.Role),
        FieldQuantity field => walk.Stream?.FindField(field.Key),
        FieldAggregate { Kind: not (AggregateKind.Distinct or AggregateKind.Sum or AggregateKind.Average) } aggregate =>
            walk.Catalogue.FindStream(aggregate.Events.Stream)?.FindField(aggregate.Field),
        _ => null,
    };

    /// <summary>The type of a quantity of a sound rule.</summary>
    public static QuantityType TypeOf(this LintWalk walk, Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => walk.Catalogue.FindAttribute(attribute.Key) is { } definition
            ? QuantityTypes.Of(definition.Type)
            : QuantityTypes.Of(walk.Derived.Find(attribute.Key)?.Type ?? AttributeType.Number),
        RoleQuantity or FieldQuantity => QuantityTypes.Of(walk.DefinitionOf(quantity)?.Type ?? AttributeType.Instant),
        FieldAggregate { Kind: AggregateKind.Distinct } => QuantityType.Number,
        FieldAggregate a => QuantityTypes.Of(
            walk.Catalogue.FindStream(a.Events.Stream)?.FindField(a.Field)?.Type ?? AttributeType.Instant),
        ValueFacet => QuantityType.Money,
        RecencyFacet or TenureFacet or TimeSince => QuantityType.Elapsed,
        AverageGap => QuantityType.Gap,
        SumOf sum => IsMoney(walk, sum) ? QuantityType.Money : QuantityType.Number,
        ProductOf product => IsMoney(walk, product) ? QuantityType.Money : QuantityType.Number,
        _ => QuantityType.Number,
    };

    /// <summary>Whether the customer's data may leave it unknown; what no model can tell is taken as known.</summary>
    public static bool MayBeUnknown(this LintWalk walk, Quantity quantity) => quantity switch
    {
        AttributeQuantity or RoleQuantity or FieldQuantity => walk.DefinitionOf(quantity)?.MayBeUnknown ?? false,
        TimeSince since => walk.MayBeUnknown(since.Moment),
        TenureFacet => walk.Catalogue.FindRole(AttributeRole.Since)?.MayBeUnknown ?? false,
        AgeFacet => walk.Catalogue.FindRole(AttributeRole.Birthday)?.MayBeUnknown ?? false,
        FieldAggregate aggregate => aggregate.Kind is not (AggregateKind.Sum or AggregateKind.Distinct),
        RecencyFacet or AverageGap or ShareOf or AffinityFor { IsShare: true } => true,
        SumOf sum => Any(walk, sum),
        ProductOf product => Any(walk, product),
        _ => false,
    };

    /// <summary>Whether knowing one quantity is knowing the other: they are the same, or one is computed from the other.</summary>
    public static bool IsKnownWith(this LintWalk walk, Quantity quantity, Quantity other) =>
        quantity.Equals(other)
        || (walk.SourceOf(quantity) is { } source && ReferenceEquals(source, walk.SourceOf(other)));

    /// <summary>How messages call it: without filters and windows, for those hold what an author wrote.</summary>
    public static string NameOf(Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => attribute.Key,
        RoleQuantity role => role.Role.Word(),
        FieldQuantity field => field.Key,
        CountOf count => $"count of {count.Events.Stream}",
        FieldAggregate a => $"{RuleWords.Word(a.Kind)} of {a.Events.Stream}.{a.Field}",
        AverageGap gap => $"average gap of {gap.Events.Stream}",
        ShareOf share => $"share of {share.Events.Stream}",
        ValueFacet => "value",
        FrequencyFacet => "frequency",
        RecencyFacet => "recency",
        TenureFacet => "tenure",
        AgeFacet => "age",
        TimeSince since => $"time since {NameOf(since.Moment)}",
        AffinityFor affinity => affinity.IsShare ? "affinity share" : "affinity",
        SumOf sum => NameOf(sum.Terms[0].Quantity),
        ProductOf product => NameOf(product.Factors[0].Quantity),
        _ => "the value",
    };

    /// <summary>The attribute that decides whether the quantity is known, when it is one.</summary>
    private static AttributeDefinition? SourceOf(this LintWalk walk, Quantity quantity) => quantity switch
    {
        AttributeQuantity or RoleQuantity or FieldQuantity => walk.DefinitionOf(quantity),
        TimeSince since => walk.SourceOf(since.Moment),
        TenureFacet => walk.Catalogue.FindRole(AttributeRole.Since),
        AgeFacet => walk.Catalogue.FindRole(AttributeRole.Birthday),
        _ => null,
    };

    private static bool IsMoney(LintWalk walk, SumOf sum)
    {
        foreach (var term in sum.Terms)
        {
            if (walk.TypeOf(term.Quantity) == QuantityType.Money)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Money divided by money is a number.</summary>
    private static bool IsMoney(LintWalk walk, ProductOf product)
    {
        var isMoney = false;
        foreach (var factor in product.Factors)
        {
            isMoney ^= walk.TypeOf(factor.Quantity) == QuantityType.Money;
        }

        return isMoney;
    }

    private static bool Any(LintWalk walk, SumOf sum)
    {
        foreach (var term in sum.Terms)
        {
            if (walk.MayBeUnknown(term.Quantity))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Any(LintWalk walk, ProductOf product)
    {
        foreach (var factor in product.Factors)
        {
            if (walk.MayBeUnknown(factor.Quantity))
            {
                return true;
            }
        }

        return false;
    }
}
