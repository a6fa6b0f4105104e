using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>The name of a city that lies in several regions, without a word on which of them.</summary>
internal sealed class AmbiguousPlaceLint() : RuleLint(new LintCode(IssueCodes.AmbiguousPlace, IssueSeverity.Warning))
{
    public override void Visit(Rule rule, LintWalk walk)
    {
        if (walk.Catalogue.Places is { } places
            && rule is Comparison or OneOf
            && walk.Declared is { Role: AttributeRole.City } city
            && !NamesRegion(walk))
        {
            Check(rule, city, places, walk);
        }
    }

    private static void Check(Rule rule, AttributeDefinition city, PlaceHierarchy places, LintWalk walk)
    {
        foreach (var literal in new ConditionTexts(rule))
        {
            var name = city.ValueAliases.GetValueOrDefault(literal.Value, literal.Value);
            if (places.RegionsOf(name) is { Length: > 1 } regions)
            {
                walk.Report(
                    IssueCodes.AmbiguousPlace,
                    walk.SpanOf(rule, literal.Value),
                    $"a city of that name lies in {regions.Length} regions: {string.Join(", ", regions)}",
                    "Add a condition on the region beside it.");
            }
        }
    }

    /// <summary>Whether a condition on the region stands beside the city, or beside what it stands in.</summary>
    private static bool NamesRegion(LintWalk walk)
    {
        foreach (var above in walk.Above)
        {
            if (above is not AllOf all)
            {
                continue;
            }

            foreach (var member in all.Members)
            {
                if (ConditionParts.SubjectOf(member) is { } subject
                    && walk.DefinitionOf(subject) is { Role: AttributeRole.Region })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
