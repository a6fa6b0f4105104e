namespace Segmentation.Rules;

/// <summary>What a rule is made of, for walks that look for one thing.</summary>
internal static class RuleParts
{
    /// <summary>The keys of the segments that a rule refers to, each once.</summary>
    public static IEnumerable<string> SegmentsOf(Rule rule) =>
        Conditions(rule).OfType<InSegment>().Select(condition => condition.Key).Distinct(StringComparer.Ordinal);

    /// <summary>The conditions under all, any, not and or-unknown; those inside filters are not among them.</summary>
    public static IEnumerable<Rule> Conditions(Rule rule) => rule switch
    {
        AllOf all => all.Members.SelectMany(Conditions),
        AnyOf any => any.Members.SelectMany(Conditions),
        Not not => Conditions(not.Operand),
        OrUnknown orUnknown => Conditions(orUnknown.Condition),
        _ => [rule],
    };

    /// <summary>The quantities that a condition compares.</summary>
    public static IEnumerable<Quantity> QuantitiesOf(Rule condition) => condition switch
    {
        Comparison c => [c.Left, c.Right],
        Between b => [b.Quantity, b.Low, b.High],
        OneOf o => [o.Quantity],
        OneOfList o => [o.Quantity],
        KnownTest k => [k.Quantity],
        FlagCondition f => [f.Flag],
        TextMatch m => [m.Text],
        SetMatch m => [m.Set],
        InWindow w => [w.Moment],
        AnniversaryIn a => [a.Moment],
        DateOrder d => [d.Moment, d.Other],
        TimeOfDay t => [t.Moment],
        OnWeekday w => [w.Moment],
        _ => [],
    };

    /// <summary>The filters inside a condition.</summary>
    public static IEnumerable<Rule> FiltersOf(Rule condition)
    {
        IEnumerable<Rule?> filters = condition switch
        {
            EventTest test => [test.Events.Filter],
            EventSequence sequence => [sequence.First.Filter, sequence.Then.Filter],
            _ => QuantitiesOf(condition).SelectMany(FiltersOf),
        };
        return filters.OfType<Rule>();
    }

    private static IEnumerable<Rule?> FiltersOf(Quantity quantity) => quantity switch
    {
        CountOf count => [count.Events.Filter],
        FieldAggregate aggregate => [aggregate.Events.Filter],
        AverageGap gap => [gap.Events.Filter],
        ShareOf share => [share.Events.Filter],
        ValueFacet facet => [facet.Filter],
        FrequencyFacet facet => [facet.Filter],
        RecencyFacet facet => [facet.Filter],
        TimeSince since => FiltersOf(since.Moment),
        SumOf sum => sum.Terms.SelectMany(term => FiltersOf(term.Quantity)),
        ProductOf product => product.Factors.SelectMany(factor => FiltersOf(factor.Quantity)),
        _ => [],
    };
}
