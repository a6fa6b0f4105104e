namespace Segmentation.Rules.Lint.Cells;

/// <summary>A date, or an instant by its local date, beside dates.</summary>
internal sealed class DateAxis(Quantity quantity) : LineAxis<long>(quantity)
{
    protected override byte[] OfCondition(Rule condition) => MomentTests.Of(condition, Compare, DayOf);

    protected override bool HasValue(long? above, long? below) => above is not { } low || below is not { } high || low + 1 < high;

    private static long DayOf(Quantity literal) => ((DateLiteral)literal).Value.DayNumber;
}

/// <summary>An instant beside instants.</summary>
internal sealed class InstantAxis(Quantity quantity) : LineAxis<long>(quantity)
{
    protected override byte[] OfCondition(Rule condition) => MomentTests.Of(condition, Compare, TicksOf);

    private static long TicksOf(Quantity literal) => ((InstantLiteral)literal).Value.UtcTicks;
}

/// <summary>Conditions that compare a moment with literals.</summary>
internal static class MomentTests
{
    public static byte[] Of(Rule condition, Func<ComparisonOperator, long, byte[]> compare, Func<Quantity, long> valueOf) =>
        condition switch
        {
            Comparison c => compare(c.Operator, valueOf(c.Right)),
            DateOrder d => compare(OperatorOf(d.Relation), valueOf(d.Other)),
            Between b => Both(
                compare(ComparisonOperator.AtLeast, valueOf(b.Low)), compare(ComparisonOperator.AtMost, valueOf(b.High))),
            _ => Any(((OneOf)condition).Members, member => compare(ComparisonOperator.Equal, valueOf(member))),
        };

    private static ComparisonOperator OperatorOf(DateRelation relation) => relation switch
    {
        DateRelation.Before => ComparisonOperator.Less,
        DateRelation.After => ComparisonOperator.Greater,
        _ => ComparisonOperator.Equal,
    };

    private static byte[] Both(byte[] a, byte[] b) => a.Length == 0 ? a : CellTruth.And(a, b);

    private static byte[] Any(EquatableList<Literal> members, Func<Literal, byte[]> truthOf)
    {
        var any = truthOf(members[0]);
        for (var i = 1; i < members.Count; i++)
        {
            var next = truthOf(members[i]);
            any = any.Length == 0 ? any : CellTruth.Or(any, next);
        }

        return any;
    }
}
