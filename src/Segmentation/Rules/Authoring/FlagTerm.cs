namespace Segmentation.Rules.Authoring;

/// <summary>A flag while a rule is written.</summary>
public sealed class FlagTerm : Term
{
    internal FlagTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>The flag is true: the rule text is its name alone.</summary>
    public Rule IsTrue() => new FlagCondition(Quantity);

    /// <summary>The flag is false; undetermined when unknown.</summary>
    public Rule IsFalse() => Compare(ComparisonOperator.Equal, new FlagLiteral(false));
}
