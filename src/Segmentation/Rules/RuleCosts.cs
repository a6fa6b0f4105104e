using Segmentation.Customers;

namespace Segmentation.Rules;

/// <summary>Reckons what rules cost for one customer, with what the streams usually have; allocates nothing.</summary>
internal static class RuleCosts
{
    /// <summary>Costs go no higher: segments that refer to each other multiply.</summary>
    private const long Most = 1_000_000_000_000_000;

    /// <summary>The cost of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="catalogue">The streams.</param>
    /// <param name="ofSegment">What a segment costs; null counts each reference as 1.</param>
    public static RuleCost Of(Rule rule, Catalogue catalogue, Func<string, long>? ofSegment = null)
    {
        var cost = new RuleCost(0, rule, 0);
        Add(rule, catalogue, ofSegment, ref cost);
        return cost;
    }

    private static void Add(Rule rule, Catalogue catalogue, Func<string, long>? ofSegment, ref RuleCost cost)
    {
        switch (rule)
        {
            case AllOf all:
                foreach (var member in all.Members)
                {
                    Add(member, catalogue, ofSegment, ref cost);
                }

                break;
            case AnyOf any:
                foreach (var member in any.Members)
                {
                    Add(member, catalogue, ofSegment, ref cost);
                }

                break;
            case Not not:
                Add(not.Operand, catalogue, ofSegment, ref cost);
                break;
            case OrUnknown orUnknown:
                Add(orUnknown.Condition, catalogue, ofSegment, ref cost);
                break;
            default:
                var units = Math.Max(1, OfCondition(rule, catalogue, ofSegment));
                cost = new RuleCost(
                    Math.Min(Most, cost.Units + units),
                    units > cost.DearestUnits ? rule : cost.Dearest,
                    Math.Max(units, cost.DearestUnits));
                break;
        }
    }

    private static long OfCondition(Rule condition, Catalogue catalogue, Func<string, long>? ofSegment) => condition switch
    {
        Comparison c => OfQuantity(c.Left, catalogue),
        Between b => OfQuantity(b.Quantity, catalogue),
        OneOf o => OfQuantity(o.Quantity, catalogue),
        OneOfList o => OfQuantity(o.Quantity, catalogue),
        KnownTest k => OfQuantity(k.Quantity, catalogue),
        FlagCondition f => OfQuantity(f.Flag, catalogue),
        TextMatch m => OfQuantity(m.Text, catalogue),
        InWindow w => OfQuantity(w.Moment, catalogue),
        AnniversaryIn a => OfQuantity(a.Moment, catalogue),
        DateOrder d => OfQuantity(d.Moment, catalogue),
        TimeOfDay t => OfQuantity(t.Moment, catalogue),
        OnWeekday w => OfQuantity(w.Moment, catalogue),
        EventTest test => OfEvents(test.Events, catalogue),
        EventSequence s => OfEvents(s.First, catalogue) + OfEvents(s.Then, catalogue),
        InSegment segment => ofSegment?.Invoke(segment.Key) ?? 1,
        _ => 1,
    };

    private static long OfQuantity(Quantity quantity, Catalogue catalogue)
    {
        switch (quantity)
        {
            case CountOf count:
                return OfEvents(count.Events, catalogue);
            case FieldAggregate aggregate:
                return OfEvents(aggregate.Events, catalogue);
            case AverageGap gap:
                return OfEvents(gap.Events, catalogue);
            case ShareOf share:
                return OfEvents(share.Events, catalogue);
            case ValueFacet facet:
                return OfEvents(Streams.OfValue(catalogue), facet.Filter);
            case FrequencyFacet facet:
                return OfEvents(Streams.OfValue(catalogue), facet.Filter);
            case RecencyFacet facet:
                return OfEvents(Streams.OfValue(catalogue), facet.Filter);
            case AffinityFor:
                return OfEvents(Streams.OfInterest(catalogue), filter: null);
            case TimeSince since:
                return OfQuantity(since.Moment, catalogue);
            case SumOf sum:
                var terms = 0L;
                foreach (var term in sum.Terms)
                {
                    terms += OfQuantity(term.Quantity, catalogue);
                }

                return terms;
            case ProductOf product:
                var factors = 0L;
                foreach (var factor in product.Factors)
                {
                    factors += OfQuantity(factor.Quantity, catalogue);
                }

                return factors;
            default:
                return 0;
        }
    }

    private static long OfEvents(EventSelection events, Catalogue catalogue) =>
        OfEvents(catalogue.FindStream(events.Stream), events.Filter);

    private static long OfEvents(EventStreamDefinition? stream, Rule? filter) =>
        (stream?.UsualCount ?? EventStreamDefinition.DefaultUsualCount) * Math.Max(1, ConditionsOf(filter));

    private static long ConditionsOf(Rule? rule)
    {
        switch (rule)
        {
            case null:
                return 0;
            case AllOf all:
                return ConditionsOf(all.Members);
            case AnyOf any:
                return ConditionsOf(any.Members);
            case Not not:
                return ConditionsOf(not.Operand);
            case OrUnknown orUnknown:
                return ConditionsOf(orUnknown.Condition);
            default:
                return 1;
        }
    }

    private static long ConditionsOf(EquatableList<Rule> members)
    {
        var conditions = 0L;
        foreach (var member in members)
        {
            conditions += ConditionsOf(member);
        }

        return conditions;
    }
}
