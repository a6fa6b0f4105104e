using Segmentation.Evaluation;
using Segmentation.Rules;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Benchmarks;

/// <summary>What the reference evaluator says: slow, and right by definition.</summary>
public static class ReferenceTruths
{
    /// <summary>The truths of all segments, customer by customer.</summary>
    public static IEnumerable<Truth[]> Of<TCustomer>(
        CustomerModel<TCustomer> model, IEnumerable<Segment> segments, IEnumerable<TCustomer> customers, DateTimeOffset at)
    {
        var rules = new RuleSetChecks(model.Catalogue, DerivedCatalogue.Empty, RuleLimits.Default, LintPolicy.Off).Check([.. segments]);
        var evaluator = new ReferenceEvaluator(rules);
        var instant = Instant.From(at);
        return customers.Select(customer => evaluator.TruthsOf(model.Read(customer), instant));
    }
}
