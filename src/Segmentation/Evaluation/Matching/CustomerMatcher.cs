using Segmentation.Customers;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Evaluation.Matching;

/// <summary>Decides segments for customers of the host's type; what the compiled form cannot decide, the reference evaluator does.</summary>
/// <threadsafety>Safe to share between threads.</threadsafety>
internal sealed class CustomerMatcher<TCustomer>(CustomerModel<TCustomer> model, RuleSet rules, IReadOnlyList<int> segments)
{
    private readonly SegmentMatcher _matcher = new(rules, segments);
    private CustomerLoader<TCustomer>? _loader;
    private Frame? _spare;

    public SegmentMatcher Matcher => _matcher;

    public Memberships Evaluate(TCustomer customer, DateTimeOffset at)
    {
        var (snapshot, instant) = (model.Read(customer), Instant.From(at));
        var frame = Borrow();
        var truths = _matcher.TryDecide(frame, snapshot, instant)
            ? [.. segments.Select((_, place) => _matcher.TruthOf(frame, place))]
            : new ReferenceEvaluator(rules).TruthsOf(snapshot = model.Read(customer), instant);
        _spare = frame;
        return new Memberships(rules, snapshot, at, truths);
    }

    public void Evaluate(TCustomer customer, DateTimeOffset at, SegmentTruths result)
    {
        var instant = Instant.From(at);
        if (TryDecide(result.FrameFor(rules, _matcher), customer, instant))
        {
            result.Fill(_matcher, at);
        }
        else
        {
            var snapshot = model.Read(customer);
            var truths = new ReferenceEvaluator(rules).TruthsOf(snapshot, instant);
            result.Fill(truths, at, snapshot.Issues.ToImmutable());
        }
    }

    /// <summary>The truth of the first of the segments.</summary>
    public Truth TruthOfFirst(TCustomer customer, Instant at)
    {
        var frame = Borrow();
        var truth = TryDecide(frame, customer, at)
            ? _matcher.TruthOf(frame, 0)
            : new ReferenceEvaluator(rules).TruthOf(segments[0], model.Read(customer), at);
        _spare = frame;
        return truth;
    }

    /// <summary>Straight from the host's object, else from a snapshot; false when the reference evaluator must decide.</summary>
    private bool TryDecide(Frame frame, TCustomer customer, Instant at)
    {
        _loader ??= new CustomerLoader<TCustomer>(model, _matcher.Compiled);
        return !_matcher.Compiled.NeedsReference && _loader.TryLoad(customer, at, frame) && _matcher.TryDecide(frame)
            || _matcher.TryDecide(frame, model.Read(customer), at);
    }

    /// <summary>Memory that no other thread uses: the spare one, if nobody has taken it.</summary>
    private Frame Borrow() => Interlocked.Exchange(ref _spare, null) ?? new Frame(_matcher.Compiled);
}
