namespace Segmentation.Rules.Lint;

/// <summary>Takes conditions apart without allocating.</summary>
internal static class ConditionParts
{
    /// <summary>The quantity that a condition is about; null for one that is about none, such as a segment.</summary>
    public static Quantity? SubjectOf(Rule condition) => condition switch
    {
        Comparison c => c.Left,
        Between b => b.Quantity,
        OneOf o => o.Quantity,
        OneOfList o => o.Quantity,
        KnownTest k => k.Quantity,
        FlagCondition f => f.Flag,
        TextMatch m => m.Text,
        SetMatch m => m.Set,
        InWindow w => w.Moment,
        AnniversaryIn a => a.Moment,
        DateOrder d => d.Moment,
        TimeOfDay t => t.Moment,
        OnWeekday w => w.Moment,
        _ => null,
    };

    /// <summary>The attribute on the right of a comparison; null when there is a literal, or nothing.</summary>
    public static Quantity? OtherOf(Rule condition) => condition switch
    {
        Comparison { Right: not Literal } c => c.Right,
        DateOrder { Other: not Literal } d => d.Other,
        Between { Low: not Literal } b => b.Low,
        Between { High: not Literal } b => b.High,
        _ => null,
    };

    /// <summary>The condition that negates this one and is also left undetermined by what is unknown; null when the language
    /// has none.</summary>
    public static Rule? Opposite(Rule condition) => condition switch
    {
        Comparison c => new Comparison(c.Left, Opposite(c.Operator), c.Right),
        FlagCondition f => new Comparison(f.Flag, ComparisonOperator.Equal, new FlagLiteral(false)),
        SetMatch { Kind: SetMatchKind.Any } m => new SetMatch(m.Set, SetMatchKind.None, m.Members),
        SetMatch { Kind: SetMatchKind.None } m => new SetMatch(m.Set, SetMatchKind.Any, m.Members),
        _ when Connectives.NegatesItself(condition) => new Not(condition),
        _ => null,
    };

    private static ComparisonOperator Opposite(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        ComparisonOperator.NotEqual => ComparisonOperator.Equal,
        ComparisonOperator.Less => ComparisonOperator.AtLeast,
        ComparisonOperator.AtMost => ComparisonOperator.Greater,
        ComparisonOperator.Greater => ComparisonOperator.AtMost,
        _ => ComparisonOperator.Less,
    };
}
