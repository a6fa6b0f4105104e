using System.Collections.Immutable;
using Segmentation.Evaluation.Explaining;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation;

/// <summary>Compares two rules: the matcher finds who differs, the explanations say why.</summary>
internal sealed class EngineComparison<TCustomer>
{
    private readonly CustomerModel<TCustomer> _model;
    private readonly Explainer _explainer;
    private readonly CustomerMatcher<TCustomer> _matchFirst;
    private readonly CustomerMatcher<TCustomer> _matchSecond;
    private readonly int _first;

    public EngineComparison(CustomerModel<TCustomer> model, RuleSet known, RuleLimits limits, Rule first, Rule second)
    {
        _model = model;
        _first = known.Segments.Length;
        var rules = new RuleSetChecks(model.Catalogue, known.Derived, limits, LintPolicy.Off)
            .Check([.. known.Segments, new Segment(NewKey(known, "first"), first), new Segment(NewKey(known, "second"), second)]);
        _explainer = new Explainer(rules);
        _matchFirst = new CustomerMatcher<TCustomer>(model, rules, [_first]);
        _matchSecond = new CustomerMatcher<TCustomer>(model, rules, [_first + 1]);
    }

    public RuleComparison Compare(IEnumerable<TCustomer> customers, DateTimeOffset at)
    {
        var (count, instant) = (0, Instant.From(at));
        var differences = ImmutableArray.CreateBuilder<RuleDifference>();
        foreach (var customer in customers)
        {
            ArgumentNullException.ThrowIfNull(customer, nameof(customers));
            count++;
            if (_matchFirst.TruthOfFirst(customer, instant) != _matchSecond.TruthOfFirst(customer, instant))
            {
                var snapshot = _model.Read(customer);
                differences.Add(RuleComparer.Compare(_explainer.Explain(_first, snapshot, at), _explainer.Explain(_first + 1, snapshot, at)));
            }
        }

        return new RuleComparison(count, differences.ToImmutable());
    }

    /// <summary>A key that no segment has.</summary>
    private static string NewKey(RuleSet known, string name)
    {
        while (known.Index.ContainsKey(name))
        {
            name += "'";
        }

        return name;
    }
}
