using Segmentation.Evaluation;
using Segmentation.Properties.People;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Properties.Running;

/// <summary>The reference evaluator asked for truths only: until when they hold costs far more and is tested apart.</summary>
internal sealed class TruthEngine
{
    private readonly CustomerModel<Person> _model;
    private readonly RuleSet _rules;
    private readonly ReferenceEvaluator _evaluator;

    public TruthEngine(ModelSpec spec, IEnumerable<Segment> segments)
    {
        var options = new EngineOptions();
        _model = Models.Create(spec);
        _rules = new RuleSetChecks(_model.Catalogue, new DerivedCatalogue(options.Quantities), options.Limits).Check([.. segments]);
        _evaluator = new ReferenceEvaluator(_rules);
    }

    /// <summary>The truths of the segments, in order.</summary>
    public Truth[] Truths(Person person, DateTimeOffset at)
    {
        var (snapshot, instant) = (_model.Read(person), Instant.From(at));
        return [.. _rules.Segments.Select((_, i) => _evaluator.TruthOf(i, snapshot, instant))];
    }
}
