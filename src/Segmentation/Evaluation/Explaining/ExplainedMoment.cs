using Segmentation.Customers;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Evaluation.Explaining;

/// <summary>One evaluation of one segment by the reference, with the outcome of every part of its rule.</summary>
/// <threadsafety>Safe to share between threads: all values of the customer that the rule needs are read.</threadsafety>
internal sealed class ExplainedMoment
{
    private readonly OutcomeLog _log;
    private readonly int _segment;

    private ExplainedMoment(MomentEvaluator evaluator, Outline outline, int segment)
    {
        _log = evaluator.Log!;
        _segment = segment;
        Rules = evaluator.Rules;
        Customer = evaluator.Customer;
        At = evaluator.At;
        Seen = evaluator.Seen;
        Outline = outline;
        Choices = evaluator.Choices!;
        evaluator.Segment(segment);
        Choices.Close();
    }

    public RuleSet Rules { get; }

    public Outline Outline { get; }

    public CustomerSnapshot Customer { get; }

    public Instant At { get; }

    /// <summary>The instant up to which events are visible.</summary>
    public Instant Seen { get; }

    /// <summary>The events that the conditions chose.</summary>
    public Choices Choices { get; }

    /// <summary>The outcome of each part.</summary>
    public Outcome[] Outcomes => _log.Outcomes;

    /// <summary>Whether a segment took too much work, so that the truths of conditions do not tell everything.</summary>
    public bool IsPartlyClosed => _log.Closed is not null;

    public static ExplainedMoment Of(RuleSet rules, Outline outline, int segment, CustomerSnapshot customer, Instant at) => new(
        new MomentEvaluator(customer, rules, at, at) { Log = new OutcomeLog(outline), Choices = Choices.None() }, outline, segment);

    /// <summary>The same customer at a later instant, if nothing happens.</summary>
    public ExplainedMoment Later(Instant at) => new(
        new MomentEvaluator(Customer, Rules, Seen, at) { Log = new OutcomeLog(Outline), Choices = Choices.Later() }, Outline, _segment);

    public Truth TruthOf(int place) => _log.Outcomes[place].Truth;

    public bool IsUndetermined(int place) => TruthOf(place) == Truth.Undetermined;

    /// <summary>Whether nothing is known of its members: it is a condition, or took too much work.</summary>
    public bool IsLeaf(int place) =>
        Outline.Parts[place].Kind == PartKind.Condition || (_log.Closed is { } closed && closed.Contains(place));

    /// <summary>A new evaluation at the same instant, for one thread.</summary>
    public MomentEvaluator Evaluator() => Evaluator(At);

    /// <summary>A new evaluation at a later instant if nothing happens, for one thread.</summary>
    public MomentEvaluator Evaluator(Instant at) => new(Customer, Rules, Seen, at) { Choices = Choices };

    /// <summary>When the truth of a part becomes another by itself.</summary>
    public Instant NextChange(int place) =>
        new ReferenceEvaluator(Rules).NextChange(Outcomes[place], then => Ask(then, place), Evaluator);

    /// <summary>A segment is asked for as such, for its own limit of work.</summary>
    private (Outcome Outcome, long Work) Ask(MomentEvaluator then, int place)
    {
        var segment = Array.IndexOf(Outline.Roots, place);
        var before = then.Work.Used;
        var outcome = segment >= 0 ? then.Segment(segment) : then.Evaluate(Outline.Parts[place].Bound);
        return (outcome, segment >= 0 ? then.WorkOfSegments : then.Work.Used - before + then.WorkOfSegments);
    }
}
