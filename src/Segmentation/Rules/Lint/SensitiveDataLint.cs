using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>An attribute or field of which the model says that it is personal, special or about a child; each once in a rule.</summary>
internal sealed class SensitiveDataLint() : RuleLint(new LintCode(IssueCodes.SensitiveData, IssueSeverity.Info))
{
    /// <summary>Derived quantities are looked into so far; deeper ones the engine refuses.</summary>
    private const int DeepestDerived = 16;

    public override void Visit(Rule rule, LintWalk walk)
    {
        if (ConditionParts.SubjectOf(rule) is { } subject)
        {
            Look(subject, rule, walk);
        }
        else if (rule is WithinDistance or InsidePolygon or InsideRegion)
        {
            Tell(walk.Catalogue.FindRole(AttributeRole.Latitude), rule, walk);
            Tell(walk.Catalogue.FindRole(AttributeRole.Longitude), rule, walk);
        }
        else if (rule is TierAtLeast tier)
        {
            LookInto(tier.Ladder, rule, walk, depth: 0);
        }

        if (ConditionParts.OtherOf(rule) is { } other)
        {
            Look(other, rule, walk);
        }
    }

    private static void Look(Quantity quantity, Rule rule, LintWalk walk, int depth = 0)
    {
        switch (quantity)
        {
            case AttributeQuantity attribute when walk.Catalogue.FindAttribute(attribute.Key) is null:
                LookInto(attribute.Key, rule, walk, depth);
                break;
            case AttributeQuantity or RoleQuantity or FieldQuantity:
                Tell(walk.DefinitionOf(quantity), rule, walk);
                break;
            case TimeSince since:
                Look(since.Moment, rule, walk, depth);
                break;
            case TenureFacet:
                Tell(walk.Catalogue.FindRole(AttributeRole.Since), rule, walk);
                break;
            case AgeFacet:
                Tell(walk.Catalogue.FindRole(AttributeRole.Birthday), rule, walk);
                break;
            case FieldAggregate aggregate:
                Tell(walk.Catalogue.FindStream(aggregate.Events.Stream)?.FindField(aggregate.Field), rule, walk);
                break;
            case ShareOf { Field: { } field } share:
                Tell(walk.Catalogue.FindStream(share.Events.Stream)?.FindField(field), rule, walk);
                break;
            case ValueFacet when Streams.OfValue(walk.Catalogue) is { } stream:
                Tell(stream.FindField(stream.ValueField!), rule, walk);
                break;
            case SumOf sum:
                foreach (var term in sum.Terms)
                {
                    Look(term.Quantity, rule, walk, depth);
                }

                break;
            case ProductOf product:
                foreach (var factor in product.Factors)
                {
                    Look(factor.Quantity, rule, walk, depth);
                }

                break;
        }
    }

    private static void LookInto(string derived, Rule rule, LintWalk walk, int depth)
    {
        if (depth < DeepestDerived && walk.Derived.Find(derived) is { } quantity)
        {
            foreach (var input in quantity.DependsOn)
            {
                Look(input, rule, walk, depth + 1);
            }
        }
    }

    private static void Tell(AttributeDefinition? definition, Rule rule, LintWalk walk)
    {
        if (definition is { Sensitivity: not Sensitivity.None } && walk.IsNew(definition))
        {
            walk.Report(
                IssueCodes.SensitiveData,
                rule.Source,
                $"'{definition.Key}' is {Words(definition.Sensitivity)}",
                "Use it only for a purpose that allows it.");
        }
    }

    private static IssueText Words(Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.Personal => "personal data",
        Sensitivity.Special => "special personal data, such as health, belief or finance",
        _ => "data about a child",
    };
}
