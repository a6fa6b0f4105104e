namespace Segmentation.Rules.Authoring;

/// <summary>A quantity while a rule is written in C#: operators and methods turn it into conditions.</summary>
/// <remarks>Terms are typed, so that comparing text with money does not compile.</remarks>
public abstract class Term
{
    private protected Term(Quantity quantity) => Quantity = quantity;

    /// <summary>Gets the quantity as a node of the rule model.</summary>
    public Quantity Quantity { get; }

    /// <summary>It has a value: <c>satisfaction is known</c>; never undetermined.</summary>
    public Rule IsKnown() => new KnownTest(Quantity, isKnown: true);

    /// <summary>It has no value: <c>satisfaction is unknown</c>; never undetermined.</summary>
    public Rule IsUnknown() => new KnownTest(Quantity, isKnown: false);

    private protected Rule Compare(ComparisonOperator op, Quantity right) => new Comparison(Quantity, op, right);

    private protected Rule OneOf(IEnumerable<Literal> members) => new OneOf(Quantity, Members.Distinct(members));

    private protected Rule OneOfNamed(string list)
    {
        ArgumentException.ThrowIfNullOrEmpty(list);
        return new OneOfList(Quantity, list);
    }
}
