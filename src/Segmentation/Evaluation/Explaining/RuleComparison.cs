using System.Collections.Immutable;

namespace Segmentation;

/// <summary>How two rules differ over some customers.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class RuleComparison
{
    internal RuleComparison(int customers, ImmutableArray<RuleDifference> differences)
    {
        Customers = customers;
        Differences = differences;
        Because =
        [
            .. differences.SelectMany(difference => difference.Because)
                .CountBy(condition => condition)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>Gets how many customers were looked at.</summary>
    public int Customers { get; }

    /// <summary>Gets the customers for whom the truths differ, in their order.</summary>
    public ImmutableArray<RuleDifference> Differences { get; }

    /// <summary>Gets the customers who are members by the first rule only.</summary>
    public IEnumerable<RuleDifference> OnlyFirst => Differences.Where(each => each.First == Truth.True);

    /// <summary>Gets the customers who are members by the second rule only.</summary>
    public IEnumerable<RuleDifference> OnlySecond => Differences.Where(each => each.Second == Truth.True);

    /// <summary>Gets how many customers each condition sets apart, the most first.</summary>
    public ImmutableArray<KeyValuePair<Rule, int>> Because { get; }
}
