using System.Collections.Immutable;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules.Checking;

namespace Segmentation;

/// <summary>One customer's truths for all segments at an instant, in memory that is used again for the next customer.</summary>
/// <remarks>Make one, and give it to <c>engine.Evaluate(customer, at, result)</c> for one customer after the other.</remarks>
/// <threadsafety>For one thread at a time.</threadsafety>
public sealed class SegmentTruths
{
    private Truth[] _truths = [];
    private RuleSet? _rules;
    private SegmentMatcher? _matcher;
    private Frame? _frame;

    /// <summary>Gets the instant of the evaluation.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Gets the keys of all segments, in the order defined; empty before the first evaluation.</summary>
    public ImmutableArray<string> Segments => _rules?.Keys ?? [];

    /// <summary>Gets what was wrong with the customer's data, such as a getter that threw; never the data itself.</summary>
    public ImmutableArray<Issue> Issues { get; private set; } = [];

    /// <summary>Gets the keys of the segments the customer is a member of, in the order defined.</summary>
    public IEnumerable<string> Members => Segments.Where((_, index) => this[index] == Truth.True);

    /// <summary>Gets how many segments the customer is a member of.</summary>
    public int MemberCount
    {
        get
        {
            if (_matcher is not null)
            {
                return _matcher.CountTrue(_frame!);
            }

            var count = 0;
            foreach (var truth in _truths)
            {
                count += truth == Truth.True ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>Gets the truth of a segment by its place.</summary>
    /// <param name="index">The place in <see cref="Segments"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Truth this[int index] => index >= 0 && index < Segments.Length
        ? TruthOf(index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no segment at this place.");

    /// <summary>Gets the truth of a segment.</summary>
    /// <param name="segment">The key of the segment.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    public Truth this[string segment] => _rules is not null && _rules.Index.TryGetValue(segment, out var index)
        ? TruthOf(index)
        : throw new KeyNotFoundException($"There is no segment '{segment}'.");

    /// <summary>Gets memory for a matcher, the same as last time if it is the same matcher.</summary>
    internal Frame FrameFor(RuleSet rules, SegmentMatcher matcher)
    {
        if (!ReferenceEquals(rules, _rules) || _frame is null)
        {
            _rules = rules;
            _frame = new Frame(matcher.Compiled);
            _truths = [];
        }

        return _frame;
    }

    /// <summary>The frame holds the truths.</summary>
    internal void Fill(SegmentMatcher matcher, DateTimeOffset at) => (_matcher, At, Issues) = (matcher, at, []);

    /// <summary>The reference evaluator said the truths.</summary>
    internal void Fill(Truth[] truths, DateTimeOffset at, ImmutableArray<Issue> issues) =>
        (_matcher, _truths, At, Issues) = (null, truths, at, issues);

    private Truth TruthOf(int index) => _matcher is null ? _truths[index] : _matcher.TruthOf(_frame!, index);
}
