using System.Collections.Immutable;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>A model with some customers.</summary>
/// <param name="name">Its name, for reports.</param>
/// <param name="model">The model.</param>
/// <param name="options">What texts can name besides.</param>
/// <param name="segments">The segments that they can refer to.</param>
/// <param name="customers">Customers with a few events.</param>
/// <param name="at">The instant at which they are evaluated.</param>
internal sealed class FuzzTarget<TCustomer>(
    string name,
    CustomerModel<TCustomer> model,
    RuleTextOptions options,
    ImmutableArray<Segment> segments,
    IReadOnlyList<TCustomer> customers,
    DateTimeOffset at) : IFuzzTarget
{
    private const string Key = "the rule";

    public string Name => name;

    public RuleReader Reader { get; } = new(model.Catalogue, options);

    public string? Evaluate(Rule rule, RuleLimits limits)
    {
        var settings = new EngineOptions { Limits = limits, Quantities = options.Quantities };
        var engine = SegmentationEngine.Create(model, [.. segments, new Segment(Key, rule)], settings);
        foreach (var customer in customers)
        {
            var verdict = engine.Evaluate(Key, customer, at);
            if (verdict.IsMember != engine.IsMember(Key, customer, at))
            {
                return $"the evaluators differ: {verdict.Truth}";
            }
        }

        return null;
    }
}
