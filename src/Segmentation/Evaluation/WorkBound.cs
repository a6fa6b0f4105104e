using Segmentation.Customers;
using Segmentation.Rules;
using Segmentation.Rules.Checking;

namespace Segmentation.Evaluation;

/// <summary>The most work that any segment can make the reference evaluator do for a customer, from the number of events alone.</summary>
/// <remarks>
/// A faster evaluator does not count. Where this bound is within the limit, no segment can exceed it, and the answers are the same; else
/// the reference evaluator answers. So it does not matter to a host which one does.
/// </remarks>
internal sealed class WorkBound
{
    /// <summary>Finding when an affinity meets a limit looks at each event once for each bit of an instant.</summary>
    private const long StepsOfAffinity = 64;

    private readonly RuleSet _rules;
    private readonly long[] _perEvent;
    private readonly long[,] _perPair;
    private readonly HashSet<string> _derived = new(StringComparer.Ordinal);
    private long _fixed;

    /// <summary>Looks at the segments that are asked for and all that they need.</summary>
    public WorkBound(RuleSet rules, IEnumerable<int> segments)
    {
        _rules = rules;
        var streams = rules.Catalogue.Streams.Length;
        (_perEvent, _perPair) = (new long[streams], new long[streams, streams]);
        foreach (var segment in segments.SelectMany(segment => rules.Needed(segment)).Distinct())
        {
            Include(work => work.Add(rules.Bound[segment], times: 1));
        }
    }

    /// <summary>Whether no segment can take more than it may.</summary>
    public bool IsWithinLimit(CustomerSnapshot customer)
    {
        Span<int> events = stackalloc int[_perEvent.Length];
        for (var stream = 0; stream < events.Length; stream++)
        {
            events[stream] = IsAsked(stream) ? customer.Events(stream).Rows.Length : 0;
        }

        return IsWithinLimit(events);
    }

    /// <summary>Whether no segment can take more than it may.</summary>
    /// <param name="events">How many events each stream of the catalogue has; those of streams that nobody asks for do not
    /// matter.</param>
    public bool IsWithinLimit(ReadOnlySpan<int> events)
    {
        var most = (double)_fixed;
        for (var stream = 0; stream < _perEvent.Length; stream++)
        {
            if (_perEvent[stream] > 0)
            {
                most += (double)_perEvent[stream] * events[stream];
            }

            for (var other = 0; other < _perEvent.Length; other++)
            {
                if (_perPair[stream, other] > 0)
                {
                    most += (double)_perPair[stream, other] * events[stream] * events[other];
                }
            }
        }

        return most <= _rules.Work;
    }

    private bool IsAsked(int stream)
    {
        var isAsked = _perEvent[stream] > 0;
        for (var other = 0; other < _perEvent.Length; other++)
        {
            isAsked |= _perPair[stream, other] > 0 || _perPair[other, stream] > 0;
        }

        return isAsked;
    }

    /// <summary>Work is counted for each segment and derived quantity by itself: the greatest of each kind bounds all.</summary>
    private void Include(Action<Sum> add)
    {
        var sum = new Sum(_rules.Catalogue);
        add(sum);
        foreach (var derived in sum.Derived.Where(_derived.Add))
        {
            Include(work => IncludeInputs(derived, work));
        }

        _fixed = Math.Max(_fixed, sum.Fixed);
        for (var i = 0; i < _perEvent.Length; i++)
        {
            _perEvent[i] = Math.Max(_perEvent[i], sum.PerEvent[i]);
            for (var j = 0; j < _perEvent.Length; j++)
            {
                _perPair[i, j] = Math.Max(_perPair[i, j], sum.PerPair[i, j]);
            }
        }
    }

    private void IncludeInputs(string derived, Sum work)
    {
        foreach (var input in _rules.DerivedInputs[_rules.Derived.Find(derived)!.Key])
        {
            work.Add(input, times: 1);
        }
    }

    /// <summary>The work of one rule: so much, so much for each event, so much for each two events.</summary>
    private sealed class Sum(Catalogue catalogue)
    {
        public long Fixed { get; private set; }

        public long[] PerEvent { get; } = new long[catalogue.Streams.Length];

        public long[,] PerPair { get; } = new long[catalogue.Streams.Length, catalogue.Streams.Length];

        /// <summary>The derived quantities that are asked for; their work is their own.</summary>
        public HashSet<string> Derived { get; } = new(StringComparer.Ordinal);

        public void Add(Rule rule, long times)
        {
            switch (rule)
            {
                case AllOf all:
                    Fixed += times;
                    AddAll(all.Members, times);
                    break;
                case AnyOf any:
                    Fixed += times;
                    AddAll(any.Members, times);
                    break;
                case Not not:
                    Fixed += times;
                    Add(not.Operand, times);
                    break;
                case OrUnknown orUnknown:
                    Fixed += times;
                    Add(orUnknown.Condition, times);
                    break;
                default:
                    Fixed += times;
                    AddCondition(rule, times);
                    break;
            }
        }

        public void Add(Quantity quantity, long times)
        {
            switch (quantity)
            {
                case AttributeQuantity attribute when catalogue.FindAttribute(attribute.Key) is null:
                    Derived.Add(attribute.Key);
                    break;
                case CountOf count:
                    Add(count.Events, times);
                    break;
                case FieldAggregate aggregate:
                    Add(aggregate.Events, times);
                    break;
                case AverageGap gap:
                    Add(gap.Events, times);
                    break;
                case ShareOf share:
                    Add(share.Events, times);
                    break;
                case RecencyFacet facet:
                    Add(new EventSelection(Streams.OfValue(catalogue)!.Key, facet.Filter), times);
                    break;
                case AffinityFor:
                    Add(new EventSelection(Streams.OfInterest(catalogue)!.Key), times * StepsOfAffinity);
                    break;
                case TimeSince since:
                    Add(since.Moment, times);
                    break;
                case SumOf sum:
                    foreach (var term in sum.Terms)
                    {
                        Add(term.Quantity, times);
                    }

                    break;
                case ProductOf product:
                    foreach (var factor in product.Factors)
                    {
                        Add(factor.Quantity, times);
                    }

                    break;
            }
        }

        private void AddAll(EquatableList<Rule> members, long times)
        {
            foreach (var member in members)
            {
                Add(member, times);
            }
        }

        /// <summary>Between reads its quantity twice, a list once for each member and once more.</summary>
        private void AddCondition(Rule condition, long times)
        {
            switch (condition)
            {
                case EventTest test:
                    Add(test.Events, times);
                    break;
                case EventSequence sequence:
                    Add(sequence.First, times);
                    Add(sequence.Then, times);
                    PerPair[StreamOf(sequence.First), StreamOf(sequence.Then)] += times;
                    break;
                case TierAtLeast tier:
                    Derived.Add(tier.Ladder);
                    break;
                case Between between:
                    Add(between.Quantity, 2 * times);
                    break;
                case OneOf oneOf:
                    Fixed += times * WorkMeter.OfList(oneOf.Members.Count);
                    Add(oneOf.Quantity, (oneOf.Members.Count + 1) * times);
                    break;
                default:
                    foreach (var quantity in RuleParts.QuantitiesOf(condition))
                    {
                        Add(quantity, times);
                    }

                    break;
            }
        }

        /// <summary>Each event is looked at once, and its filter decided.</summary>
        private void Add(EventSelection events, long times)
        {
            var filter = new Sum(catalogue);
            if (events.Filter is not null)
            {
                filter.Add(events.Filter, 1);
            }

            PerEvent[StreamOf(events)] += times * (1 + filter.Fixed);
        }

        private int StreamOf(EventSelection events) => catalogue.StreamIndex(events.Stream)!.Value;
    }
}
