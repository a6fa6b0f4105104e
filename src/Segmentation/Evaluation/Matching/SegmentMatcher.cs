using System.Numerics;
using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation.Evaluation.Matching;

/// <summary>Decides segments for one customer by their compiled form.</summary>
/// <threadsafety>Immutable; safe to share between threads. Each thread has its own <see cref="Frame"/>.</threadsafety>
internal sealed class SegmentMatcher
{
    private readonly RuleSet _rules;
    private readonly WorkBound _bound;
    private readonly int[] _outputs;

    /// <summary>Compiles segments together.</summary>
    /// <param name="rules">The checked segments.</param>
    /// <param name="segments">The numbers of those that are asked for.</param>
    public SegmentMatcher(RuleSet rules, IReadOnlyList<int> segments)
    {
        _rules = rules;
        _bound = new WorkBound(rules, segments);
        (Compiled, _outputs) = RuleSetCompiler.Compile(rules, segments);
    }

    public CompiledRules Compiled { get; }

    /// <summary>The output of each segment that is asked for.</summary>
    public ReadOnlySpan<int> Outputs => _outputs;

    /// <summary>What bounds the work of the segments.</summary>
    public WorkBound Bound => _bound;

    /// <summary>
    /// Decides all segments for a customer's snapshot. False when the reference evaluator must: a value lies beyond what the compiled
    /// form holds, there are so many events that a segment may take too much work, or something is wrong with the customer's data, of
    /// which the reference evaluator tells in its own order.
    /// </summary>
    public bool TryDecide(Frame frame, CustomerSnapshot customer, Instant at)
    {
        if (!_bound.IsWithinLimit(customer))
        {
            return false;
        }

        SnapshotLoader.Load(Compiled, frame, customer, at);
        frame.Reference = Compiled.NeedsReference ? new MomentEvaluator(customer, _rules, at, at) : null;
        Matcher.Decide(Compiled, frame);
        frame.Reference = null;
        return !frame.IsBeyond && customer.Issues.IsEmpty;
    }

    /// <summary>
    /// Decides all segments for values that were loaded; false when one lies beyond what the compiled form holds, or there are so many
    /// events that a segment may take too much work.
    /// </summary>
    public bool TryDecide(Frame frame)
    {
        Span<int> events = stackalloc int[_rules.Catalogue.Streams.Length];
        events.Clear();
        for (var stream = 0; stream < frame.Streams.Length; stream++)
        {
            events[Compiled.Streams[stream].Stream] = frame.Streams[stream].Count;
        }

        if (!_bound.IsWithinLimit(events))
        {
            return false;
        }

        Matcher.Decide(Compiled, frame);
        return !frame.IsBeyond;
    }

    /// <summary>The truth of a segment, by its place among those asked for, in a frame that was decided.</summary>
    public Truth TruthOf(Frame frame, int segment) => frame.Matches[^1].TruthOf(_outputs[segment]);

    /// <summary>How many segments are true in a frame that was decided; equal segments are one output, each counts.</summary>
    public int CountTrue(Frame frame)
    {
        var (count, match) = (0, frame.Matches[^1]);
        if (_outputs.Length == Compiled.Outputs)
        {
            foreach (var word in match.True)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }

        foreach (var output in _outputs)
        {
            count += match.TruthOf(output) == Truth.True ? 1 : 0;
        }

        return count;
    }
}
