using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Segmentation;

/// <summary>What came of translating a rule to a query.</summary>
/// <typeparam name="TCustomer">The host's type of customer.</typeparam>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record TranslatedRule<TCustomer>
{
    internal TranslatedRule(Expression<Func<TCustomer, bool>>? condition, ImmutableArray<Issue> issues) =>
        (Condition, Issues) = (condition, issues);

    /// <summary>Gets the condition for <c>Where</c>, true for the members; null when an issue is an error.</summary>
    public Expression<Func<TCustomer, bool>>? Condition { get; }

    /// <summary>Gets which conditions do not translate, each with what to do.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>Gets a value indicating whether there is a condition.</summary>
    public bool Success => Condition is not null;
}
