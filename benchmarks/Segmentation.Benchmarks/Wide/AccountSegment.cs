using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Segmentation.Benchmarks;

/// <summary>A segment of the wide workload: all of its clauses, of each clause at least one literal.</summary>
public sealed record AccountSegment(string Key, ImmutableArray<ImmutableArray<AccountLiteral>> Clauses)
{
    public IEnumerable<AccountLiteral> Literals => Clauses.SelectMany(clause => clause);

    public Segment Segment => new(Key, Rule.AllOf([.. Clauses.Select(
        clause => clause.Length == 1 ? clause[0].Rule : Rule.AnyOf([.. clause.Select(literal => literal.Rule)]))]));

    /// <summary>The expression a developer would write, its limits as constants.</summary>
    public Expression<Func<Account, bool>> ByHand
    {
        get
        {
            var account = Expression.Parameter(typeof(Account), "c");
            var body = Clauses
                .Select(clause => clause.Select(literal => Inlining.Inline(literal.ByHand, account)).Aggregate(Expression.OrElse))
                .Aggregate(Expression.AndAlso);
            return Expression.Lambda<Func<Account, bool>>(body, account);
        }
    }
}
