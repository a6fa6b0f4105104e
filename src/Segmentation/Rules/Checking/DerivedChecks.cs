using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>Checks derived quantities: names, types, and that they do not depend on each other in a circle.</summary>
internal static class DerivedChecks
{
    /// <summary>The bound inputs of each derived quantity, by its key.</summary>
    public static FrozenDictionary<string, ImmutableArray<Quantity>> Bind(
        Catalogue catalogue, DerivedCatalogue derived, RuleLimits limits, IssueLog issues)
    {
        foreach (var name in derived.Twice)
        {
            issues.Error(
                IssueCodes.AmbiguousName,
                $"derived quantity '{name}'",
                "the name is used twice",
                "Give each derived quantity its own name.");
        }

        var shallow = WithinDepth(derived, limits.SegmentDepth);
        var inputs = new Dictionary<string, ImmutableArray<Quantity>>(StringComparer.Ordinal);
        foreach (var quantity in derived.All.OrderBy(quantity => quantity.Key, StringComparer.Ordinal))
        {
            var place = $"derived quantity '{quantity.Key}'";
            CheckName(catalogue, quantity, place, issues);
            var scope = new CheckScope(catalogue, derived, limits, issues, place);
            inputs[quantity.Key] = [.. quantity.DependsOn.Select(input => Bind(input, scope))];
            if (!shallow.Contains(quantity) && !ReportCircle(quantity, derived, place, issues))
            {
                issues.Error(
                    IssueCodes.DerivedCycle,
                    place,
                    $"it depends on others more than {limits.SegmentDepth} levels deep, or on a circle",
                    "Compute it from attributes and events more directly.");
            }
        }

        return inputs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Quantity Bind(Quantity input, CheckScope scope) =>
        ((KnownTest)RuleBinder.Bind(new KnownTest(input, isKnown: true), scope)).Quantity;

    private static void CheckName(Catalogue catalogue, IDerivedQuantity quantity, string place, IssueLog issues)
    {
        if (NameKey.Problem(quantity.Key) is { } problem)
        {
            issues.Error(IssueCodes.InvalidName, place, $"no valid name: {problem}", "Choose another name.");
        }

        if (catalogue.FindAttribute(quantity.Key) is not null)
        {
            issues.Error(IssueCodes.AmbiguousName, place, "an attribute has the same name", "Rename one of the two.");
        }

        if (quantity.Type == AttributeType.Set)
        {
            issues.Error(
                IssueCodes.OptionDoesNotFit,
                place,
                "a derived quantity is not a set",
                "Declare the set as an attribute.");
        }
    }

    /// <summary>The quantities whose inputs end within the depth; those in or above a circle do not.</summary>
    private static HashSet<IDerivedQuantity> WithinDepth(DerivedCatalogue derived, int depth)
    {
        var shallow = new HashSet<IDerivedQuantity>(ReferenceEqualityComparer.Instance);
        for (var (level, before) = (0, -1); level <= depth && shallow.Count > before; level++)
        {
            before = shallow.Count;
            shallow.UnionWith(derived.All.Where(quantity => Inputs(quantity, derived).All(shallow.Contains)).ToList());
        }

        return shallow;
    }

    private static bool ReportCircle(IDerivedQuantity start, DerivedCatalogue derived, string place, IssueLog issues)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<IDerivedQuantity>([start]);
        while (waiting.TryDequeue(out var quantity))
        {
            foreach (var next in Inputs(quantity, derived))
            {
                if (next.Key == start.Key)
                {
                    issues.Error(
                        IssueCodes.DerivedCycle,
                        place,
                        $"it depends on itself, by way of '{quantity.Key}'",
                        "Break the circle: one of them must stand on its own.");
                    return true;
                }

                if (seen.Add(next.Key))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return false;
    }

    private static IEnumerable<IDerivedQuantity> Inputs(IDerivedQuantity quantity, DerivedCatalogue derived) =>
        quantity.DependsOn.SelectMany(AttributesIn).Select(attribute => derived.Find(attribute.Key)).OfType<IDerivedQuantity>();

    private static IEnumerable<AttributeQuantity> AttributesIn(Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => [attribute],
        TimeSince since => AttributesIn(since.Moment),
        SumOf sum => sum.Terms.SelectMany(term => AttributesIn(term.Quantity)),
        ProductOf product => product.Factors.SelectMany(factor => AttributesIn(factor.Quantity)),
        _ => [],
    };
}
