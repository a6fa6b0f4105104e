using System.Linq.Expressions;

namespace Segmentation.Benchmarks;

/// <summary>A condition, or its opposite.</summary>
public sealed record AccountLiteral(AccountCondition Condition, bool IsNegated)
{
    public Rule Rule => IsNegated ? !Condition.Rule : Condition.Rule;

    public Expression<Func<Account, bool>> ByHand
    {
        get
        {
            var byHand = Condition.ByHand;
            return IsNegated ? Expression.Lambda<Func<Account, bool>>(Expression.Not(byHand.Body), byHand.Parameters) : byHand;
        }
    }
}
