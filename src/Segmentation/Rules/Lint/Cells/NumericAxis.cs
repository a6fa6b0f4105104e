using Segmentation.Customers;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>A number, an amount or a count compared with literals.</summary>
internal abstract class NumericAxis<T>(Quantity quantity, bool hasRanges) : LineAxis<T>(quantity, hasRanges)
    where T : struct, IComparable<T>
{
    /// <summary>What a literal means beside the quantity.</summary>
    protected abstract T ValueOf(decimal literal);

    protected override byte[] OfCondition(Rule condition) => condition switch
    {
        Comparison c => Compare(c.Operator, c.Right),
        Between b => And(Compare(ComparisonOperator.AtLeast, b.Low), Compare(ComparisonOperator.AtMost, b.High)),
        OneOf o => AnyOf(o.Members),
        _ => OfEvents((EventTest)condition),
    };

    private byte[] Compare(ComparisonOperator op, Quantity literal) => Compare(op, ValueOf(((NumberLiteral)literal).Value));

    private byte[] AnyOf(EquatableList<Literal> members)
    {
        var any = Compare(ComparisonOperator.Equal, members[0]);
        for (var i = 1; i < members.Count; i++)
        {
            any = Or(any, Compare(ComparisonOperator.Equal, members[i]));
        }

        return any;
    }

    /// <summary><c>any</c> is <c>count >= 1</c>, always, and <c>no</c> its negation.</summary>
    private byte[] OfEvents(EventTest test)
    {
        var any = Compare(ComparisonOperator.AtLeast, ValueOf(1m));
        return test.Quantifier == EventQuantifier.Any ? any : Not(any);
    }
}

/// <summary>Money: exact.</summary>
internal sealed class MoneyAxis(Quantity quantity) : NumericAxis<decimal>(quantity, hasRanges: false)
{
    protected override decimal ValueOf(decimal literal) => literal;
}

/// <summary>A number, compared with the double nearest to the literal.</summary>
internal sealed class NumberAxis(Quantity quantity, NumberRange range) : NumericAxis<double>(quantity, range.IsCount)
{
    protected override double? Least => range.Least;

    protected override double? Greatest => range.Greatest;

    protected override double ValueOf(decimal literal) => NearestDouble.Of(literal);

    protected override bool IsValue(double value) => !range.IsWhole || double.IsInteger(value);

    protected override bool HasValue(double? above, double? below) =>
        !range.IsWhole || above is not { } low || below is not { } high || Math.Floor(low) + 1 < high;
}

/// <summary>Which numbers a quantity can be, whatever the data.</summary>
/// <param name="Least">The least; null when there is none.</param>
/// <param name="Greatest">The greatest; null when there is none.</param>
/// <param name="IsWhole">Whether it is a whole number.</param>
/// <param name="IsCount">Whether it may be known only to lie in a range.</param>
internal readonly record struct NumberRange(double? Least, double? Greatest, bool IsWhole = false, bool IsCount = false)
{
    public static NumberRange Of(Quantity quantity) => quantity switch
    {
        CountOf or FieldAggregate { Kind: AggregateKind.Distinct } => new(0, null, IsWhole: true, IsCount: true),
        FrequencyFacet => new(0, null, IsWhole: true, IsCount: true),
        AgeFacet => new(0, null, IsWhole: true),
        ShareOf { Field: null } or AffinityFor { IsShare: true } => new(0, 1),
        AffinityFor => new(0, null),
        _ => default,
    };
}
