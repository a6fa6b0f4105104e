using Segmentation.Customers;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Evaluation.Matching;

/// <summary>Decides segments for customers of the host's type; what the compiled form cannot decide, the reference evaluator does.</summary>
/// <threadsafety>Safe to share between threads.</threadsafety>
internal sealed class CustomerMatcher<TCustomer>(CustomerModel<TCustomer> model, RuleSet rules, IReadOnlyList<int> segments)
{
    private Frame? _spare;

    public SegmentMatcher Matcher { get; } = new(rules, segments);

    public Memberships Evaluate(TCustomer customer, DateTimeOffset at)
    {
        var (snapshot, instant) = (model.Read(customer), Instant.From(at));
        var frame = Borrow();
        var truths = Matcher.TryDecide(frame, snapshot, instant)
            ? [.. segments.Select((_, place) => Matcher.TruthOf(frame, place))]
            : new ReferenceEvaluator(rules).TruthsOf(snapshot = model.Read(customer), instant);
        _spare = frame;
        return new Memberships(rules, snapshot, at, truths);
    }

    public void Evaluate(TCustomer customer, DateTimeOffset at, SegmentTruths result)
    {
        var (snapshot, instant) = (model.Read(customer), Instant.From(at));
        if (Matcher.TryDecide(result.FrameFor(rules, Matcher), snapshot, instant))
        {
            result.Fill(Matcher, at);
        }
        else
        {
            snapshot = model.Read(customer);
            var truths = new ReferenceEvaluator(rules).TruthsOf(snapshot, instant);
            result.Fill(truths, at, snapshot.Issues.ToImmutable());
        }
    }

    /// <summary>The truth of the first of the segments.</summary>
    public Truth TruthOfFirst(TCustomer customer, Instant at)
    {
        var snapshot = model.Read(customer);
        var frame = Borrow();
        var truth = Matcher.TryDecide(frame, snapshot, at)
            ? Matcher.TruthOf(frame, 0)
            : new ReferenceEvaluator(rules).TruthOf(segments[0], model.Read(customer), at);
        _spare = frame;
        return truth;
    }

    /// <summary>Memory that no other thread uses: the spare one, if nobody has taken it.</summary>
    private Frame Borrow() => Interlocked.Exchange(ref _spare, null) ?? new Frame(Matcher.Compiled);
}
