using Segmentation.Evaluation;
using Segmentation.Evaluation.Matching;
using Segmentation.Properties.People;
using Segmentation.Rules;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Properties.Running;

/// <summary>The reference evaluator asked for truths only: until when they hold costs far more and is tested apart.</summary>
internal sealed class TruthEngine
{
    private readonly CustomerModel<Person> _model;
    private readonly RuleSet _rules;
    private readonly ReferenceEvaluator _evaluator;
    private readonly Lazy<CustomerMatcher<Person>[]> _each;

    public TruthEngine(ModelSpec spec, IEnumerable<Segment> segments, params IEnumerable<IDerivedQuantity> quantities)
    {
        var options = new EngineOptions();
        _model = Models.Create(spec);
        _rules = new RuleSetChecks(_model.Catalogue, new DerivedCatalogue(quantities), options.Limits, LintPolicy.Off).Check([.. segments]);
        _evaluator = new ReferenceEvaluator(_rules);
        _each = new(() => [.. _rules.Segments.Select((_, i) => new CustomerMatcher<Person>(_model, _rules, [i]))]);
    }

    /// <summary>The truths of the segments, in order.</summary>
    public Truth[] Truths(Person person, DateTimeOffset at) => Answer(person, at).Truths;

    /// <summary>The truths of the segments, in order, and what was found wrong with the person.</summary>
    public (Truth[] Truths, IReadOnlyList<Issue> Issues) Answer(Person person, DateTimeOffset at)
    {
        var snapshot = _model.Read(person);
        return (_evaluator.TruthsOf(snapshot, Instant.From(at)), snapshot.Issues.ToImmutable());
    }

    /// <summary>The truths of the segments by the matcher, each compiled alone: one that is opaque does not slow down the others.</summary>
    public Truth[] MatchedAlone(Person person, DateTimeOffset at) =>
        [.. _each.Value.Select(matcher => matcher.TruthOfFirst(person, Instant.From(at)))];

    /// <summary>The verdicts of the segments, in order.</summary>
    public Verdict[] Verdicts(Person person, DateTimeOffset at) => _evaluator.VerdictsOf(_model.Read(person), Instant.From(at));
}
