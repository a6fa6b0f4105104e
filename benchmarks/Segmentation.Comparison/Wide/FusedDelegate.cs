using System.Linq.Expressions;
using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>One delegate compiled for all segments, in which each distinct condition is computed once: what a careful developer could build.</summary>
internal sealed class FusedDelegate(AccountData data) : CustomerOuter(data, int.MaxValue)
{
    private Action<Account, ulong, ulong[]> _decide = (_, _, _) => { };

    public override string Name => "one fused compiled delegate";

    public override void Load()
    {
        var (account, bit, bits) = (Expression.Parameter(typeof(Account)), Expression.Parameter(typeof(ulong)), Expression.Parameter(typeof(ulong[])));
        var conditions = new Dictionary<string, ParameterExpression>(StringComparer.Ordinal);
        var body = new List<Expression>();
        foreach (var condition in Data.Segments.SelectMany(segment => segment.Literals).Select(literal => literal.Condition))
        {
            if (conditions.TryAdd(condition.Rule.ToString(), Expression.Variable(typeof(bool))))
            {
                body.Add(Expression.Assign(conditions[condition.Rule.ToString()], Inlining.Inline(condition.ByHand, account)));
            }
        }

        for (var segment = 0; segment < Data.Segments.Length; segment++)
        {
            var isMember = Data.Segments[segment].Clauses
                .Select(clause => clause.Select(literal => Read(literal, conditions)).Aggregate(Expression.Or))
                .Aggregate(Expression.And);
            var place = Expression.ArrayAccess(bits, Expression.Constant(segment));
            body.Add(Expression.IfThen(isMember, Expression.Assign(place, Expression.Or(place, bit))));
        }

        _decide = Expression.Lambda<Action<Account, ulong, ulong[]>>(Expression.Block(conditions.Values, body), account, bit, bits).Compile();
    }

    protected override void Decide(ReadOnlySpan<Account> accounts, ulong[] bits)
    {
        var bit = 1UL;
        foreach (var account in accounts)
        {
            _decide(account, bit, bits);
            bit <<= 1;
        }
    }

    private static Expression Read(AccountLiteral literal, Dictionary<string, ParameterExpression> conditions)
    {
        var variable = conditions[literal.Condition.Rule.ToString()];
        return literal.IsNegated ? Expression.Not(variable) : variable;
    }
}
