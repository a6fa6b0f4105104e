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
