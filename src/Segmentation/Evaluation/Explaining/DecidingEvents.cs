using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Explaining;

/// <summary>The events that decide a condition: without any one of them its truth or its distance would be another.</summary>
/// <remarks>
/// For counts, sums of money and any, no and all these are the events that count. Everything else is tried: the condition is
/// measured again without each event. Where that takes more work than a segment may make, no event is named.
/// </remarks>
internal static class DecidingEvents
{
    /// <summary>In the order of streams, then of time.</summary>
    public static IReadOnlyList<EventRow> Of(ExplainedMoment explained, OutlinePart part)
    {
        var moment = explained.Evaluator();
        return Counted(moment, part.Bound) ?? Tried(explained, moment, part);
    }

    /// <summary>Those that count, where that is clear; else null.</summary>
    private static IReadOnlyList<EventRow>? Counted(MomentEvaluator moment, Rule condition)
    {
        switch (condition)
        {
            case Comparison { Left: CountOf count, Right: NumberLiteral limit } when IsExact(limit):
                var counted = ChosenEvents.Select(moment, count.Events);
                return IsClear(counted) && !counted.ReachesBack ? counted.Matching : null;

            case Comparison { Left: FieldAggregate { Kind: AggregateKind.Sum } sum, Right: NumberLiteral limit }
                when IsExact(limit) && moment.Quantities.IsMoney(sum, row: null):
                var summed = ChosenEvents.Select(moment, sum.Events);
                var field = summed.Stream.FieldIndex(sum.Field);
                return IsClear(summed) && !summed.ReachesBack && summed.Matching.All(row => row.Fields[field].IsKnown)
                    ? [.. summed.Matching.Where(row => row.Fields[field].Money != 0)]
                    : null;

            case EventTest test:
                var tested = ChosenEvents.Select(moment, test.Events);
                return !IsClear(tested) ? null
                    : test.Quantifier == EventQuantifier.All ? [.. tested.InWindow.Except(tested.Matching, ReferenceEqualityComparer.Instance).Cast<EventRow>()]
                    : tested.Matching;

            default:
                return null;
        }
    }

    /// <summary>Whether distances from it are not rounded.</summary>
    private static bool IsExact(NumberLiteral limit) => Math.Abs(limit.Value) < 1_000_000_000 && limit.Value.Scale <= 9;

    private static bool IsClear(ChosenEvents chosen) => chosen.IsReadable && !chosen.IsOpen;

    private static List<EventRow> Tried(ExplainedMoment explained, MomentEvaluator moment, OutlinePart part)
    {
        var (truth, distance) = (moment.Evaluate(part.Bound).Truth, ConditionMeter.Measure(moment, part.Bound).Distance);
        var found = new List<EventRow>();
        var work = new WorkMeter(explained.Rules.Work);
        foreach (var stream in part.Needs.Streams)
        {
            var rows = explained.Customer.Events(stream).Rows;
            foreach (var row in rows.TakeWhile(row => row.At <= explained.At))
            {
                if (!work.Take(rows.Length))
                {
                    return [];
                }

                var without = new MomentEvaluator(
                    new ChangedCustomer(explained.Customer) { Without = row }, explained.Rules, explained.At, explained.At)
                {
                    Choices = explained.Choices.Without(row),
                };
                if (without.Evaluate(part.Bound).Truth != truth || ConditionMeter.Measure(without, part.Bound).Distance != distance)
                {
                    found.Add(row);
                }
            }
        }

        return found;
    }
}
