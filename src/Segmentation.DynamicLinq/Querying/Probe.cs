using Segmentation.Evaluation;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Evaluates one condition that has no expression of its own; compiled once, and captured by the expression.</summary>
/// <threadsafety>Safe to share between threads.</threadsafety>
internal sealed class Probe<TCustomer>
{
    private readonly CustomerMatcher<TCustomer> _matcher;
    private readonly Instant _at;

    public Probe(CustomerModel<TCustomer> model, RuleSet rules, Rule condition, Instant at)
    {
        var key = "condition";
        while (rules.Index.ContainsKey(key))
        {
            key += "'";
        }

        var extended = new RuleSet(
            rules.Catalogue, rules.Derived, rules.Segments.Add(new Segment(key, condition)), rules.Bound.Add(condition))
        {
            DerivedInputs = rules.DerivedInputs,
            Work = rules.Work,
        };
        _matcher = new CustomerMatcher<TCustomer>(model, extended, [rules.Segments.Length]);
        _at = at;
    }

    /// <summary>Whether the condition is true.</summary>
    public bool IsTrue(TCustomer customer) => _matcher.TruthOfFirst(customer, _at) == Truth.True;

    /// <summary>Whether the condition is false.</summary>
    public bool IsFalse(TCustomer customer) => _matcher.TruthOfFirst(customer, _at) == Truth.False;
}
