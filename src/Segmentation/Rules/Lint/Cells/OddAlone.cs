namespace Segmentation.Rules.Lint.Cells;

/// <summary>Which conditions may be always or never true by themselves.</summary>
internal static class OddAlone
{
    /// <summary>False when surely not; nothing is allocated to find out.</summary>
    public static bool MayBeOddAlone(this LintWalk walk, Rule condition) => condition switch
    {
        Comparison { Left: var left, Right: NumberLiteral number } => IsAtAnEnd(left, number.Value),
        Comparison { Left: RecencyFacet or AverageGap, Right: DurationLiteral { Value.Count: 0 } } => true,
        Comparison { Right: TextLiteral { Value.Length: 0 } } => walk.Declared is { EmptyMeansUnknown: true },
        Between between => LiteralOrder.IsReversed(between.Low, between.High)
            || (between.Low is NumberLiteral low && IsAtAnEnd(between.Quantity, low.Value))
            || (between.High is NumberLiteral high && IsAtAnEnd(between.Quantity, high.Value)),
        OneOf { Members: var members } oneOf => AreAtAnEnd(oneOf.Quantity, members) || MayBeAll(members.Count, walk.DefinitionOf(oneOf.Quantity)),
        TextMatch { Part.Value.Length: 0 } => true,
        InSample sample => sample.To - sample.From is 0 or 100,
        OnWeekday weekday => weekday.Days.Count == 7,
        TierAtLeast tier => walk.Derived.Find(tier.Ladder) is { Levels: [var lowest, ..] } && lowest == tier.Tier,
        _ => false,
    };

    private static bool IsAtAnEnd(Quantity quantity, decimal value)
    {
        var range = NumberRange.Of(quantity);
        return (range.Least is { } least && value <= (decimal)least)
            || (range.Greatest is { } greatest && value >= (decimal)greatest)
            || (range.IsWhole && !decimal.IsInteger(value));
    }

    private static bool AreAtAnEnd(Quantity quantity, EquatableList<Literal> members)
    {
        foreach (var member in members)
        {
            if (member is NumberLiteral number && IsAtAnEnd(quantity, number.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeAll(int members, Customers.AttributeDefinition? definition) =>
        definition is { HasOnlyValues: true } && members >= definition.Values.Length;
}
