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

    /// <summary>How much work an evaluation of all is.</summary>
    private long _work;

    private ExplainedMoment(MomentEvaluator evaluator, OutcomeLog log, Outline outline, int segment)
    {
        _log = log;
        _segment = segment;
        Rules = evaluator.Rules;
        Customer = evaluator.Customer;
        At = evaluator.At;
        Seen = evaluator.Seen;
        Outline = outline;
        Choices = evaluator.Choices!;
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

    public static ExplainedMoment Of(RuleSet rules, Outline outline, int segment, CustomerSnapshot customer, Instant at)
    {
        var log = new OutcomeLog(outline);
        var evaluator = new MomentEvaluator(customer, rules, at, at) { Log = log, Choices = Choices.None() };
        return new ExplainedMoment(evaluator, log, outline, segment).Evaluated(evaluator);
    }

    /// <summary>The same customer at a later instant, if nothing happens: only what may have changed since is evaluated.</summary>
    public ExplainedMoment Later(Instant at)
    {
        var log = new OutcomeLog(Outline);
        var evaluator = new MomentEvaluator(Customer, Rules, Seen, at) { Log = IsPartlyClosed ? log : null, Choices = Choices.Later() };
        var later = new ExplainedMoment(evaluator, log, Outline, _segment);
        return IsPartlyClosed ? later.Evaluated(evaluator) : later.Updated(this, evaluator);
    }

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
    public Instant NextChange(int place) => place == Outline.Root && !IsPartlyClosed
        ? NextChange()
        : new ReferenceEvaluator(Rules).NextChange(Outcomes[place], then => Ask(then, place), Evaluator);

    /// <summary>The same for the whole rule, where each jump evaluates only what may have changed.</summary>
    private Instant NextChange()
    {
        var moment = this;
        return new ReferenceEvaluator(Rules).NextChange(Outcomes[Outline.Root], Ask, Evaluator);

        (Outcome Outcome, long Work) Ask(MomentEvaluator then)
        {
            moment = moment.Later(then.At);
            return (moment.Outcomes[Outline.Root], _work);
        }
    }

    private ExplainedMoment Evaluated(MomentEvaluator evaluator)
    {
        evaluator.Segment(_segment);
        _work = evaluator.WorkOfSegments;
        Choices.Close();
        return this;
    }

    /// <summary>Takes over what surely is as before: a horizon lies ahead.</summary>
    private ExplainedMoment Updated(ExplainedMoment before, MomentEvaluator evaluator)
    {
        for (var place = 0; place < Outcomes.Length; place++)
        {
            var part = Outline.Parts[place];
            var known = before.Outcomes[place];
            Outcomes[place] = part.Kind != PartKind.Condition ? Joining.Join(part, Outcomes)
                : known.Until.At > At && !known.Until.LooksAgain ? known
                : evaluator.Evaluate(part.Bound);
        }

        Choices.Close();
        return this;
    }

    /// <summary>A segment is asked for as such, for its own limit of work.</summary>
    private (Outcome Outcome, long Work) Ask(MomentEvaluator then, int place)
    {
        var segment = Array.IndexOf(Outline.Roots, place);
        var before = then.Work.Used;
        var outcome = segment >= 0 ? then.Segment(segment) : then.Evaluate(Outline.Parts[place].Bound);
        return (outcome, segment >= 0 ? then.WorkOfSegments : then.Work.Used - before + then.WorkOfSegments);
    }
}
