using Segmentation.Rules;

namespace Segmentation.Evaluation.Explaining;

/// <summary>The events that a condition looks at.</summary>
internal static class EventSelections
{
    public static IEnumerable<EventSelection> Of(Rule condition) => condition switch
    {
        EventTest test => [test.Events],
        _ => RuleParts.QuantitiesOf(condition).SelectMany(Of),
    };

    /// <summary>The events whose matching alone decides a condition; null where others count too, or there is more than one choice.</summary>
    public static EventSelection? DecidingAlone(Rule condition) => condition switch
    {
        EventTest { Quantifier: not EventQuantifier.All } test => test.Events,
        Comparison { Right: Literal } or Between { Low: Literal, High: Literal } or OneOf or KnownTest =>
            RuleParts.QuantitiesOf(condition).First() switch
            {
                CountOf count => count.Events,
                FieldAggregate aggregate => aggregate.Events,
                TimeSince { Moment: FieldAggregate aggregate } => aggregate.Events,
                _ => null,
            },
        _ => null,
    };

    private static IEnumerable<EventSelection> Of(Quantity quantity) => quantity switch
    {
        CountOf count => [count.Events],
        FieldAggregate aggregate => [aggregate.Events],
        AverageGap gap => [gap.Events],
        ShareOf share => [share.Events],
        TimeSince since => Of(since.Moment),
        SumOf sum => sum.Terms.SelectMany(term => Of(term.Quantity)),
        ProductOf product => product.Factors.SelectMany(factor => Of(factor.Quantity)),
        _ => [],
    };
}
